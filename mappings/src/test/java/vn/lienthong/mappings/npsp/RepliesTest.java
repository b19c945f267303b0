package vn.lienthong.mappings.npsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.mappings.FaultRow;

final class RepliesTest {

    private static final String JSON = "application/json";

    private final NpspReader reader = new NpspReader(NpspDialect.standard());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error_code\":0}",
                "{\"error_code\":\"0\",\"message\":\"\"}",
                "{\"error_code\":\"00\",\"message\":null}",
                "{\"error_code\":\" 0 \",\"message\":\"Đồng bộ thành công\"}",
                "{\"error_code\":-0,\"message\":\"OK\"}",
                "{\"error_code\":0.0}",
                "{\"ERROR_CODE\":0}",
                "{\"message\":\"Cập nhật THÀNH   CÔNG\"}",
                "{\"error_code\":null,\"message\":\"Thành công\"}",
                "Cập nhật tiến độ thành công",
                "\"Cập nhật tiến độ thành công\"",
                "\uFEFF{\"error_code\":0}"
            })
    void every_way_to_say_success_is_accepted(String body) {
        assertThat(read(body)).isInstanceOf(NpspReply.Accepted.class);
        assertThat(read(Normalizer.normalize(body, Normalizer.Form.NFD))).isInstanceOf(NpspReply.Accepted.class);
    }

    @FaultRow(16)
    @Test
    void codes_that_the_answer_repeats_are_handed_on() {
        var reply = read(
                "{\"error_code\":0,\"message\":\"Thành công\",\"result\":[{\"MaHoSo\":\"H42-250701-0001\"},{\"MAHOSO\":\"H42-250701-0002\"}]}");

        assertThat(reply)
                .isEqualTo(new NpspReply.Accepted("Thành công", List.of("H42-250701-0001", "H42-250701-0002")));
    }

    @FaultRow(13)
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1 | Lỗi không xác định | -1",
                "3 | Mã thủ tục không hợp lệ | 3",
                "'\"-01\"' | Sai dữ liệu | -1",
                "'\"E_17\"' | Sai dữ liệu | E_17",
                "-1 | Mã thủ tục 1.001193 không tồn tại | -1",
                "-1 | Hồ sơ đã tồn tại | -1"
            })
    void another_code_than_0_is_a_refusal_never_a_success(String code, String message, String expected) {
        assertThat(read("{\"error_code\":" + code + ",\"message\":\"" + message + "\"}"))
                .isEqualTo(new NpspReply.Refused(expected, message));
    }

    @Test
    void a_failure_that_speaks_of_success_is_still_a_failure() {
        assertThat(read("{\"error_code\":5,\"message\":\"Kết nối thành công, dữ liệu sai\"}"))
                .isInstanceOf(NpspReply.Refused.class);
        assertThat(read("Cập nhật không thành công")).isInstanceOf(NpspReply.Refused.class);
    }

    @FaultRow(15)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error_code\":0,\"message\":\"Đồng bộ không thành công\"}",
                "{\"error_code\":0,\"message\":\"Có lỗi khi lưu\"}",
                "{\"error_code\":0,\"message\":\"Thành công 2 hồ sơ, không thành công 1 hồ sơ\"}",
                "{\"error_code\":0,\"message\":\"Thành công 2 hồ sơ, thất bại 1 hồ sơ\"}",
                "Thành công 2 hồ sơ, thất bại 1 hồ sơ",
                "{\"message\":\"Đã nhận\"}",
                "{}",
                "OK?"
            })
    void what_contradicts_itself_or_does_not_tell_is_unreadable(String body) {
        assertThat(read(body)).isInstanceOf(NpspReply.Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource({"3", "-3", "'\"3\"'", "'\"-03\"'"})
    void a_dossier_that_is_there_already_is_told_by_code_and_words(String code) {
        assertThat(read("{\"error_code\":" + code + ",\"message\":\"Mã hồ sơ ĐÃ  TỒN TẠI\"}"))
                .isEqualTo(new NpspReply.AlreadyExists("Mã hồ sơ ĐÃ TỒN TẠI"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hồ sơ không tồn tại", "Mã hồ sơ chưa tồn tại trên hệ thống"})
    void a_dossier_that_is_not_there_is_told_by_words(String message) {
        assertThat(read("{\"error_code\":-1,\"message\":\"" + message + "\"}"))
                .isEqualTo(new NpspReply.NotThere(message));
    }

    @FaultRow(18)
    @Test
    void a_session_that_is_no_longer_good_is_told_by_status_code_or_words() {
        assertThat(read(401, "text/html", "<html>")).isInstanceOf(NpspReply.SessionRefused.class);
        assertThat(read("{\"error_code\":401,\"message\":\"\"}")).isInstanceOf(NpspReply.SessionRefused.class);
        assertThat(read("{\"error_code\":-1,\"message\":\"Phiên làm việc đã hết hạn\"}"))
                .isInstanceOf(NpspReply.SessionRefused.class);
        assertThat(read("{\"error_code\":-1,\"message\":\"Session không tồn tại\"}"))
                .isInstanceOf(NpspReply.SessionRefused.class);
    }

    @FaultRow({14, 20})
    @Test
    void a_portal_that_is_busy_or_down_says_so_in_many_ways() {
        assertThat(reader.read(429, null, "120", new byte[0]))
                .isEqualTo(new NpspReply.Busy("HTTP 429", Optional.of("120")));
        assertThat(reader.read(503, "text/plain", "Wed, 21 Oct 2099 07:28:00 GMT", utf8("x")))
                .isEqualTo(new NpspReply.Down(503, "HTTP 503", Optional.of("Wed, 21 Oct 2099 07:28:00 GMT"), "x"));
        assertThat(read("{\"error_code\":-1,\"message\":\"Hệ thống đang bận\"}"))
                .isInstanceOf(NpspReply.Busy.class);
        for (int status : new int[] {0, 100, 302, 404, 500, 502, 504, 599}) {
            assertThat(read(status, JSON, "{\"error_code\":0}").getClass())
                    .as("HTTP " + status)
                    .isIn(NpspReply.Down.class, NpspReply.Unreadable.class);
        }
    }

    @FaultRow(14)
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html; charset=utf-8 | <html><body>Hệ thống bảo trì thành công</body></html>",
                "application/json | <!DOCTYPE html><p>Bảo trì",
                "TEXT/HTML | Hệ thống bảo trì, thành công",
                "text/xml | <soap:Fault>adapter</soap:Fault>"
            })
    void a_page_with_200_is_a_portal_that_is_down(String contentType, String body) {
        assertThat(read(200, contentType, body))
                .isEqualTo(new NpspReply.Down(200, "a page instead of an answer", Optional.empty(), body));
    }

    @Test
    void a_bad_request_is_a_refusal_of_this_message() {
        assertThat(read(400, "text/plain", "Bad data")).isEqualTo(new NpspReply.Refused("HTTP 400", "Bad data"));
        assertThat(read(422, JSON, "{\"error_code\":7,\"message\":\"Sai\"}"))
                .isEqualTo(new NpspReply.Refused("7", "Sai"));
    }

    @FaultRow(15)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \r\n",
                "null",
                "{\"error_code\":0,\"mess",
                "{\"error_code\":0}}",
                "{\"error_code\":0,\"error_code\":5}",
                "[]",
                "[{\"error_code\":0}]",
                "{\"error_code\":NaN}",
                "\"Cập nhật thành công"
            })
    void half_an_answer_is_unreadable(String body) {
        assertThat(read(body)).isInstanceOf(NpspReply.Unreadable.class);
    }

    @FaultRow(24)
    @ParameterizedTest
    @ValueSource(strings = {"windows-1258", "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32"})
    void another_encoding_is_unreadable(String charset) {
        var body = "{\"error_code\":0,\"message\":\"Đã lưu\"}".getBytes(Charset.forName(charset));

        assertThat(reader.read(200, JSON, body)).isInstanceOf(NpspReply.Unreadable.class);
    }

    @Test
    void snippets_and_messages_are_short_clean_and_without_numbers_of_people() {
        var unreadable = (NpspReply.Unreadable) read("{\"so\":\"000000000017\",\"x\":\"\u202E\u0007" + "a".repeat(500));
        var refused =
                (NpspReply.Refused) read("{\"error_code\":9,\"message\":\"Số 000000000017\\nkhông \\u0000đúng\"}");

        assertThat(unreadable.snippet())
                .hasSizeLessThanOrEqualTo(200)
                .startsWith("{\"so\":\"***\"")
                .doesNotContain("\u202E")
                .doesNotContain("\u0007");
        assertThat(refused.message()).isEqualTo("Số *** không đúng");
    }

    @Property(tries = 1_000)
    void no_bytes_make_the_reader_throw_or_believe(@ForAll @IntRange(max = 999) int status, @ForAll byte[] body) {
        assertThat(reader.read(status, JSON, body)).isNotNull().isNotInstanceOf(NpspReply.Accepted.class);
        assertThat(reader.readLogin(status, null, body)).isInstanceOf(NpspLogin.NotOpened.class);
        assertThat(reader.readLookup("H42-250701-0001", status, "", body)).isInstanceOf(NpspLookup.NoAnswer.class);
    }

    @Property(tries = 1_000)
    void no_text_makes_the_reader_throw(@ForAll String text) {
        assertThat(read("{\"error_code\":0,\"message\":" + text)).isNotNull();
        assertThat(read(text)).isNotNull();
    }

    @Test
    void absurd_numbers_and_depths_do_not_throw() {
        for (var body : List.of(
                "{\"error_code\":1e400000000}",
                "{\"error_code\":" + "9".repeat(5_000) + "}",
                "{\"a\":".repeat(50_000),
                "[".repeat(50_000),
                "{\"error_code\":{\"a\":1},\"message\":[1]}",
                "{\"error_code\":0,\"result\":{\"a\":[[[]]]}}")) {
            assertThat(read(body)).isNotNull();
        }
    }

    private NpspReply read(String body) {
        return read(200, JSON, body);
    }

    private NpspReply read(int status, String contentType, String body) {
        return reader.read(status, contentType, utf8(body));
    }

    private static byte[] utf8(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
