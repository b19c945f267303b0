package vn.lienthong.mappings.npsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.mappings.FaultRow;
import vn.lienthong.mappings.Finding;

final class NpspIncomingTest {

    private static final int MOST_BYTES = 100_000;
    private static final Optional<Session> SESSION = Optional.of(new Session("phien-0001"));

    @Test
    void a_login_keeps_its_secret_as_it_is() {
        assertThat(read("{\"username\":\"tinh\",\"password\":\" mật khẩu \"}"))
                .isEqualTo(new NpspIncoming.Login("tinh", " mật khẩu "))
                .asString()
                .doesNotContain("tinh")
                .doesNotContain("mật");
    }

    @ParameterizedTest
    @CsvSource({"'\"True\"', true", "true, true", "'\"true\"', true", "1, true", "'\"False\"', false", "null, false"})
    void dossiers_come_with_their_places_and_the_flag_in_any_form(String flag, boolean updating) {
        var call = (NpspIncoming.SyncDossiers) read("{\"session\":\"phien-0001\",\"MaDonVi\":\"H42\","
                + "\"service\":\"DongBoHoSoMC\",\"isUpdating\":" + flag + ",\"data\":[{\"MaHoSo\":\"A\"},{}]}");

        assertThat(call.session()).isEqualTo(SESSION);
        assertThat(call.madonvi()).isEqualTo("H42");
        assertThat(call.isUpdating()).isEqualTo(updating);
        assertThat(call.dossiers()).extracting(NpspRow::pointer).containsExactly("/data/0", "/data/1");
        assertThat(call.dossiers())
                .extracting(NpspRow::dossierCode)
                .containsExactly(Optional.of("A"), Optional.empty());
    }

    @Test
    void progress_and_look_ups() {
        assertThat(((NpspIncoming.SyncProgress) read("{\"service\":\"CapNhatTienDoHoSoMC\",\"data\":[{}]}")).rows())
                .hasSize(1);
        assertThat(read("{\"session\":\"phien-0001\",\"service\":\"TraCuuHoSo\",\"mahoso\":\"H42-250701-0001\"}"))
                .isEqualTo(new NpspIncoming.LookUp(SESSION, "", "H42-250701-0001"));
    }

    @Test
    void the_relay_sends_the_list_itself() {
        var dossiers = (NpspIncoming.SyncDossiers)
                NpspIncoming.readRelayDossiers(utf8("[{\"MaHoSo\":\"A\"}]"), MOST_BYTES, " H42", "True");
        var progress = (NpspIncoming.SyncProgress) NpspIncoming.readRelayProgress(utf8("[{},{}]"), MOST_BYTES, "H42");

        assertThat(dossiers.isUpdating()).isTrue();
        assertThat(dossiers.madonvi()).isEqualTo("H42");
        assertThat(dossiers.session()).isEmpty();
        assertThat(dossiers.dossiers().get(0).pointer()).isEqualTo("/0");
        assertThat(progress.rows()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /service | service.missing",
                "{\"username\":\"a\"} | /password | password.missing",
                "{\"password\":\"a\"} | /username | username.missing",
                "{\"service\":\"XoaHoSo\"} | /service | service.unknown",
                "{\"service\":[]} | /service | json.field.type",
                "{\"service\":\"DongBoHoSoMC\"} | /data | data.missing",
                "{\"service\":\"DongBoHoSoMC\",\"data\":{\"a\":1}} | /data | json.field.type",
                "{\"service\":\"DongBoHoSoMC\",\"data\":[1]} | /data/0 | data.type",
                "{\"service\":\"DongBoHoSoMC\",\"isUpdating\":\"x\",\"data\":[{}]} | /isUpdating | isUpdating.value",
                "{\"service\":\"TraCuuHoSo\",\"mahoso\":\" \"} | /mahoso | mahoso.missing",
                "{\"service\":\"LayThuTuc\"} | /maTTHC | maTTHC.missing",
                "{\"service\":\"TraCuuTechID\"} | /mstorcmnd | mstorcmnd.missing",
                "[] | '' | json.object"
            })
    void what_is_malformed_is_told_with_its_place(String body, String pointer, String rule) {
        var finding = findings(read(body)).get(0);

        assertThat(finding.pointer()).isEqualTo(pointer);
        assertThat(finding.rule()).isEqualTo(rule);
    }

    @FaultRow(51)
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"service\":\"TraCuuHoSo\",\"mahoso\":\"A\",\"mahoso\":\"B\"} | /mahoso",
                "{\"service\":\"TraCuuHoSo\",\"mahoso\":\"A\",\"MaHoSo\":\"B\"} | /MaHoSo",
                "{\"service\":\"DongBoHoSoMC\",\"data\":[{\"MaHoSo\":\"A\",\"MaHoSo\":\"B\"}]} | /data/0/MaHoSo"
            })
    void a_name_given_twice_is_refused_in_whatever_case(String body, String pointer) {
        assertThat(findings(read(body)))
                .extracting(Finding::pointer, Finding::rule)
                .containsExactly(tuple(pointer, "json.field.duplicate"));
    }

    @FaultRow({24, 50})
    @Test
    void size_depth_digits_and_encoding_have_limits() {
        assertThat(rules(NpspIncoming.read(new byte[MOST_BYTES + 1], MOST_BYTES)))
                .containsExactly("json.limits");
        assertThat(rules(read("[".repeat(60_000)))).containsExactly("json.limits");
        assertThat(rules(read("{\"data\":" + "9".repeat(1_000) + "}"))).containsExactly("json.limits");
        assertThat(rules(NpspIncoming.read("{\"a\":\"ễ\"}".getBytes(Charset.forName("UTF-16LE")), MOST_BYTES)))
                .containsAnyOf("json.encoding", "json.syntax");
        assertThat(rules(NpspIncoming.readRelayDossiers(utf8("{}"), MOST_BYTES, "", "")))
                .containsExactly("json.list");
        assertThat(findings(NpspIncoming.read(new byte[3_000], 2_048))
                        .get(0)
                        .remedy()
                        .en())
                .contains("less than 2 KiB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"service\":\"LayDanhSachTTHC\",\"session\":\"  \"}", "{\"service\":\"LayDanhSachTTHC\"}"})
    void without_a_session_there_is_none(String body) {
        assertThat(((NpspIncoming.Query) read(body)).session()).isEmpty();
    }

    @Test
    void no_call_shows_its_secrets_or_its_people() {
        var body = "{\"session\":\"phien-0001\",\"service\":\"DongBoHoSoMC\",\"data\":[{\"ChuHoSo\":\"Nguyễn Thử\"}]}";

        assertThat(read(body).toString()).doesNotContain("phien").doesNotContain("Nguyễn");
    }

    @FaultRow(40)
    @Property(tries = 500)
    void no_bytes_make_the_reading_throw(@ForAll byte[] body) {
        assertThat(findings(NpspIncoming.read(body, MOST_BYTES))).isNotEmpty();
        assertThat(NpspIncoming.readRelayProgress(body, MOST_BYTES, "")).isNotNull();
    }

    private static NpspIncoming read(String body) {
        return NpspIncoming.read(utf8(body), MOST_BYTES);
    }

    private static List<Finding> findings(NpspIncoming call) {
        assertThat(call).isInstanceOf(NpspIncoming.Malformed.class);
        return ((NpspIncoming.Malformed) call).findings();
    }

    private static List<String> rules(NpspIncoming call) {
        return findings(call).stream().map(Finding::rule).toList();
    }

    private static byte[] utf8(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
