package vn.lienthong.mappings.npsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.mappings.FaultRow;

@FaultRow(17)
final class RowsTest {

    private static final String ONE = "H42-250701-0001";
    private static final String TWO = "H42-250701-0002";
    private static final List<NpspProgress> SENT =
            List.of(row(ONE, "20250701080000"), row(ONE, "20250701090000"), row(TWO, "20250701080000"));

    private final NpspReader reader = new NpspReader(NpspDialect.standard());

    @Test
    void one_yes_is_for_all_though_the_codes_are_repeated() {
        assertThat(read("{\"error_code\":0,\"message\":\"Thành công\",\"result\":[{\"MAHOSO\":\"" + ONE + "\"}]}"))
                .isEqualTo(new NpspRows.WholeAccepted("Thành công", List.of(ONE)));
    }

    @Test
    void one_no_is_for_all() {
        assertThat(read("{\"error_code\":-1,\"message\":\"Sai dữ liệu\"}"))
                .isEqualTo(new NpspRows.WholeRefused(new NpspReply.Refused("-1", "Sai dữ liệu")));
        assertThat(read("{\"error_code\":401,\"message\":\"\",\"result\":" + rows(ONE + ":0") + "}"))
                .isEqualTo(new NpspRows.WholeRefused(new NpspReply.SessionRefused("")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void rows_are_answered_one_by_one_in_their_order_whatever_is_said_of_the_whole(String code) {
        var answer = (NpspRows.PerRow)
                read("{\"error_code\":" + code + ",\"result\":" + rows(ONE + ":0", TWO + ":00", ONE + ":-1") + "}");

        assertThat(answer.missing()).isEmpty();
        assertThat(answer.replies().get(0)).isInstanceOf(NpspReply.Accepted.class);
        assertThat(answer.replies().get(1)).isEqualTo(new NpspReply.Refused("-1", "Sai"));
        assertThat(answer.replies().get(2)).isInstanceOf(NpspReply.Accepted.class);
    }

    @Test
    void a_dossier_with_fewer_answers_than_rows_has_none_that_is_certain() {
        var answer = (NpspRows.PerRow) read("{\"error_code\":-1,\"result\":" + rows(ONE + ":0", TWO + ":0") + "}");

        assertThat(answer.missing()).isEqualTo(Set.of(0, 1));
        assertThat(answer.replies()).containsOnlyKeys(2);
    }

    @Test
    void the_time_of_the_step_tells_which_row_is_meant() {
        var answer = (NpspRows.PerRow) read("{\"error_code\":-1,\"result\":[{\"MAHOSO\":\"" + ONE
                + "\",\"THOIDIEMXULY\":\"20250701090000\",\"error_code\":\"0\"}]}");

        assertThat(answer.replies()).containsOnlyKeys(1);
        assertThat(answer.missing()).isEqualTo(Set.of(0, 2));
    }

    @Test
    void an_answer_that_contradicts_itself_is_settled_by_its_rows() {
        assertThat(read("{\"error_code\":0,\"message\":\"Thành công 2, thất bại 1\",\"result\":"
                        + rows(ONE + ":0", ONE + ":0", TWO + ":5") + "}"))
                .isInstanceOf(NpspRows.PerRow.class);
        assertThat(read("{\"error_code\":0,\"message\":\"Thành công 2, thất bại 1\"}"))
                .isInstanceOf(NpspRows.NoAnswer.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "<html>", "{\"error_code\":0,\"res", "[]"})
    void half_an_answer_is_none(String body) {
        assertThat(read(body)).isInstanceOf(NpspRows.NoAnswer.class);
    }

    @Test
    void names_follow_the_dialect() {
        var standard = NpspDialect.standard();
        var dialect = new NpspDialect(
                standard.wire(),
                standard.replies(),
                standard.results(),
                new NpspDialect.Rows(List.of("MaLoi"), List.of("MoTa"), List.of()));

        assertThat(new NpspReader(dialect)
                        .readRows(
                                SENT.subList(2, 3),
                                200,
                                "application/json",
                                null,
                                utf8("{\"error_code\":-1,\"result\":[{\"MAHOSO\":\"" + TWO
                                        + "\",\"MALOI\":7,\"MOTA\":\"Sai\"}]}")))
                .isEqualTo(new NpspRows.PerRow(Map.of(0, new NpspReply.Refused("7", "Sai")), Set.of()));
    }

    @Property(tries = 300)
    void every_row_is_answered_or_missing_and_no_bytes_make_it_throw(@ForAll String result) {
        var answer = read("{\"error_code\":0,\"result\":" + result + "}");

        if (answer instanceof NpspRows.PerRow rows) {
            assertThat(rows.replies().size() + rows.missing().size()).isEqualTo(SENT.size());
        }
    }

    @Test
    void more_rows_than_others_were_seen_to_send_are_not_sent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        NpspRequest.SyncProgress.of(new Session("phien"), "H42", Collections.nCopies(11, SENT.get(0))))
                .withMessage("more than 10 progress rows in one call");
    }

    private NpspRows read(String body) {
        return reader.readRows(SENT, 200, "application/json", null, utf8(body));
    }

    private static String rows(String... rows) {
        return Arrays.stream(rows)
                .map(row -> "{\"MAHOSO\":\"%s\",\"error_code\":\"%s\",\"message\":\"%s\"}"
                        .formatted(
                                row.substring(0, row.indexOf(':')),
                                row.substring(row.indexOf(':') + 1),
                                row.endsWith("0") ? "Thành công" : "Sai"))
                .toList()
                .toString();
    }

    private static NpspProgress row(String code, String time) {
        return new NpspProgress(code, "Trần Văn Thử", "", time, "", "Thẩm tra", "4", "", "");
    }

    private static byte[] utf8(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
