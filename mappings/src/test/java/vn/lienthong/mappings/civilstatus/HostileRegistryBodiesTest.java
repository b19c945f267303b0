package vn.lienthong.mappings.civilstatus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienthong.mappings.FaultRow;

/** What is no honest body is refused before it does harm. */
final class HostileRegistryBodiesTest {

    private static final String ROOT = "<hotich><hoso><loaiDangKy>1</loaiDangKy></hoso></hotich>";

    @FaultRow(49)
    @Test
    void a_document_type_is_refused_and_nothing_is_fetched() throws IOException {
        assertThat(rules(xml("<!DOCTYPE hotich [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<hotich><hoso><ghiChu>&x;</ghiChu></hoso></hotich>")))
                .containsExactly("xml.doctype");
        assertThat(rules(xml("<!DOCTYPE hotich SYSTEM \"http://127.0.0.1:1/x.dtd\">" + ROOT)))
                .containsExactly("xml.doctype");
    }

    @FaultRow(49)
    @Test
    void entities_are_never_expanded() throws IOException {
        var laughs = new StringBuilder("<!DOCTYPE hotich [<!ENTITY a \"ha\">");
        for (char name = 'b'; name < 'z'; name++) {
            laughs.append("<!ENTITY ").append(name).append(" \"");
            laughs.append(("&" + (char) (name - 1) + ";").repeat(10)).append("\">");
        }
        laughs.append("]><hotich><hoso><ghiChu>&y;</ghiChu></hoso></hotich>");

        assertThat(rules(xml(laughs.toString()))).containsExactly("xml.doctype");
        assertThat(rules(xml("<hotich><hoso><ghiChu>&y;</ghiChu></hoso></hotich>")))
                .hasSize(1);
    }

    @FaultRow(49)
    @Test
    void depth_and_count_have_an_end() throws IOException {
        assertThat(rules(xml("<hotich><hoso>" + "<a>".repeat(1_000) + "</a>".repeat(1_000) + "</hoso></hotich>")))
                .containsExactly("xml.limits");
        assertThat(rules(xml("<other>" + "<a/>".repeat(5) + "</other>"))).containsExactly("xml.shape");
        assertThat(rules(xml("<hotich><hoso><a>1</a><a>2</a></hoso></hotich>")))
                .containsExactly("xml.element.duplicate");
        assertThat(rules(xml("<hotich><hoso>"))).containsExactly("xml.syntax");
    }

    @FaultRow(24)
    @Test
    void another_encoding_than_utf_8_is_refused() throws IOException {
        assertThat(rules(xml("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + ROOT)))
                .containsExactly("xml.encoding");
        var body = body(ROOT.replace("1<", "Nguyễn<"));
        assertThat(rules(body.getBytes(StandardCharsets.UTF_16))).hasSize(1);
        assertThat(rules(body.replace("ễ", "ê").getBytes(Charset.forName("windows-1258"))))
                .containsExactly("json.encoding");
        assertThat(rules(body("\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>" + ROOT)
                        .getBytes(StandardCharsets.UTF_8)))
                .doesNotContain("xml.encoding", "xml.syntax");
    }

    @FaultRow(53)
    @Test
    void an_old_font_is_told_by_the_registrys_name_of_the_field() throws IOException {
        var findings = new RegistryIncoming(RegistryDialect.first())
                .read(
                        body("<hotich><hoso><meHoTen>NguyÔn ThÞ Hång V©n</meHoTen></hoso></hotich>")
                                .getBytes(StandardCharsets.UTF_8),
                        (paper, content) -> paper)
                .findings();

        assertThat(findings).anySatisfy(it -> {
            assertThat(it.rule()).isEqualTo("mother.name.legacyFont");
            assertThat(it.pointer()).isEqualTo("/data/meHoTen");
        });
    }

    @Test
    void findings_show_no_values() throws IOException {
        for (var xml : List.of(
                "<hotich><hoso><nksGioiTinh>Bímật</nksGioiTinh><meNgaySinh>Bímật</meNgaySinh></hoso></hotich>")) {
            assertThat(new RegistryIncoming(RegistryDialect.first())
                            .read(xml(xml), (paper, content) -> paper)
                            .findings())
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(it.toString()).doesNotContain("Bímật"));
        }
    }

    private static byte[] xml(String xml) {
        return body(xml).getBytes(StandardCharsets.UTF_8);
    }

    private static String body(String data) {
        return new JsonMapper()
                .createObjectNode()
                .put("maDonVi", 14620)
                .put("module", "KS")
                .put("maHoSo", "H42.14.5-260701-0001")
                .put("ngayTiepNhan", "2026-07-01")
                .put("data", data)
                .toString();
    }

    private static List<String> rules(byte[] body) throws IOException {
        return CivilRoundTripTest.rules(
                new RegistryIncoming(RegistryDialect.first()).read(body, (paper, content) -> paper));
    }
}
