package vn.lienthong.mappings.npsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.mappings.FaultRow;

final class LookupsTest {

    private static final String JSON = "application/json";
    private static final String CODE = "H42.14.5-250701-0001";

    private final NpspReader reader = new NpspReader(NpspDialect.standard());

    @Test
    void a_login_opens_a_session() {
        assertThat(login(200, "{\"error_code\":\"0\",\"message\":\"\",\"session\":\"phien-0001\"}"))
                .isEqualTo(new NpspLogin.Opened(new Session("phien-0001")));
    }

    @Test
    void a_login_that_does_not_open_says_why_and_keeps_nothing_of_the_body() {
        assertThat(login(200, "{\"error_code\":\"-1\",\"message\":\"Sai mật khẩu\"}"))
                .isEqualTo(new NpspLogin.NotOpened(new NpspReply.Refused("-1", "Sai mật khẩu")));
        assertThat(login(200, "{\"error_code\":0,\"session\":\"\"}"))
                .isEqualTo(new NpspLogin.NotOpened(new NpspReply.Unreadable("no session in the answer", "")));
        assertThat(login(502, "{\"session\":\"phien-0001\"}"))
                .isEqualTo(new NpspLogin.NotOpened(new NpspReply.Down(502, "HTTP 502", Optional.empty(), "")));
    }

    @Test
    void a_dossier_is_found_by_its_row() {
        assertThat(lookup("{\"error_code\":0,\"result\":[{\"MAHOSO\":\"H42-250701-0009\"},"
                        + "{\"MAHOSO\":\"h42.14.5-250701-0001 \",\"TRANGTHAIHOSO\":\"04\"}]}"))
                .usingRecursiveComparison()
                .ignoringFields("rows")
                .isEqualTo(new NpspLookup.Found("h42.14.5-250701-0001", Optional.of("4"), List.of()));
        assertThat(lookup("{\"error_code\":0,\"result\":{\"MaHoSo\":\"" + CODE + "\",\"TrangThai\":9}}"))
                .usingRecursiveComparison()
                .ignoringFields("rows")
                .isEqualTo(new NpspLookup.Found(CODE, Optional.of("9"), List.of()));
    }

    @Test
    void one_row_without_a_code_is_the_dossier_that_was_asked_for() {
        assertThat(lookup("{\"error_code\":0,\"result\":[{\"TENTTHC\":\"x\"}]}"))
                .usingRecursiveComparison()
                .ignoringFields("rows")
                .isEqualTo(new NpspLookup.Found(CODE, Optional.empty(), List.of()));
    }

    @Test
    void absence_is_an_empty_list_or_said_in_words() {
        assertThat(lookup("{\"error_code\":\"00\",\"result\":[]}")).isEqualTo(new NpspLookup.Absent());
        assertThat(lookup("{\"error_code\":-1,\"message\":\"Hồ sơ không tồn tại\"}"))
                .isEqualTo(new NpspLookup.Absent());
    }

    @FaultRow({3, 16})
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "<html>",
                "{\"error_code\":0}",
                "{\"error_code\":0,\"result\":null}",
                "{\"error_code\":0,\"result\":\"\"}",
                "{\"error_code\":0,\"result\":{}}",
                "{\"error_code\":0,\"result\":[null]}",
                "{\"error_code\":0,\"result\":[{\"MAHOSO\":\"H42-250701-0009\"}]}",
                "{\"error_code\":0,\"message\":\"không thành công\",\"result\":[]}",
                "{\"error_code\":-1,\"message\":\"Lỗi\",\"result\":[]}",
                "{\"result\":[]}",
                "Thành công"
            })
    void a_look_up_that_failed_is_never_absence(String body) {
        assertThat(lookup(body)).isInstanceOf(NpspLookup.NoAnswer.class);
    }

    @Test
    void names_and_the_missing_result_follow_the_dialect() {
        var standard = NpspDialect.standard();
        var dialect = new NpspDialect(
                standard.wire(),
                standard.replies(),
                new NpspDialect.Results(List.of("SoHoSo"), List.of("TinhTrang"), true),
                standard.rows());
        var other = new NpspReader(dialect);

        assertThat(other.readLookup(CODE, 200, JSON, utf8("{\"error_code\":0,\"result\":null}")))
                .isEqualTo(new NpspLookup.Absent());
        assertThat(other.readLookup(
                        CODE,
                        200,
                        JSON,
                        utf8("{\"error_code\":0,\"result\":[{\"SOHOSO\":\"" + CODE + "\",\"TINHTRANG\":2}]}")))
                .usingRecursiveComparison()
                .ignoringFields("rows")
                .isEqualTo(new NpspLookup.Found(CODE, Optional.of("2"), List.of()));
    }

    private NpspLogin login(int status, String body) {
        return reader.readLogin(status, JSON, utf8(body));
    }

    private NpspLookup lookup(String body) {
        return reader.readLookup(CODE, 200, JSON, utf8(body));
    }

    private static byte[] utf8(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
