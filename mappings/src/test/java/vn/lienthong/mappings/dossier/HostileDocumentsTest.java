package vn.lienthong.mappings.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.mappings.FaultRow;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.json.Findings;

final class HostileDocumentsTest {

    private final ProvinceDocuments documents = new ProvinceDocuments();

    @FaultRow({24, 53})
    @Test
    void other_encodings_than_utf_8_are_refused() {
        for (var charset : List.of("UTF-16LE", "UTF-16BE", "UTF-16", "windows-1258")) {
            assertThat(rules(SampleDocument.dossier().text().replace('ễ', 'ê').getBytes(Charset.forName(charset))))
                    .as(charset)
                    .containsAnyOf("json.encoding", "json.syntax");
        }
        assertThat(rules(new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80, '"', '}'}))
                .containsExactly("json.encoding");
    }

    @FaultRow(54)
    @Test
    void a_byte_order_mark_in_front_is_let_through() {
        var json = "\uFEFF" + SampleDocument.dossier().text();

        assertThat(rules(json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"code\":",
                "{\"code\":NaN}",
                "{\"code\":Infinity}",
                "{'code':1}",
                "{} {}",
                "{}x",
                "{,}"
            })
    void what_is_no_json_is_refused(String json) {
        assertThat(rules(json)).isNotEmpty().first().isIn("json.syntax", "json.object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "1", "\"x\"", "true"})
    void what_is_no_object_is_refused(String json) {
        assertThat(rules(json)).containsExactly("json.object");
    }

    @FaultRow(51)
    @Test
    void every_name_that_is_given_twice_is_found_and_neither_value_wins() {
        var json = SampleDocument.dossier()
                .text()
                .replaceFirst("\"code\"", "\"code\": \"H42-250701-0009\", \"code\"")
                .replaceFirst("\"number\"", "\"number\": \"000000000025\", \"number\"");

        assertThat(documents.readDossier(utf8(json)).findings())
                .extracting(Finding::pointer, Finding::rule)
                .containsExactly(
                        tuple("/code", "json.field.duplicate"),
                        tuple("/applicant/identities/0/number", "json.field.duplicate"));
    }

    @FaultRow(50)
    @Test
    void depth_length_and_digits_have_limits() {
        assertThat(rules("[".repeat(100_000))).containsExactly("json.limits");
        assertThat(rules("{\"version\":" + "9".repeat(10_000) + "}")).containsExactly("json.limits");
        assertThat(rules("{\"summary\":\"" + "a".repeat(30_000) + "\"}")).containsExactly("json.limits");
        assertThat(rules("{\"" + "a".repeat(60_000) + "\":1}")).containsExactly("json.limits");
        assertThat(rules(new byte[ProvinceDocuments.MOST_BYTES + 1])).containsExactly("json.limits");
    }

    @FaultRow(50)
    @Test
    void an_absurd_number_is_never_computed() {
        assertThat(rules(SampleDocument.dossier().text().replace("\"version\" : 3", "\"version\" : 1e400000000")))
                .containsExactly("version.type");
    }

    @Test
    void a_text_that_is_too_long_is_refused() {
        assertThat(rules(SampleDocument.dossier()
                        .withText("/summary", "a".repeat(10_001))
                        .text()))
                .containsExactly("summary.tooLong");
    }

    @Test
    void a_flood_of_faults_is_cut_short_and_says_so() {
        var json = new StringBuilder("{");
        for (int i = 0; i < 10_000; i++) {
            json.append("\"x").append(i).append("\":1,");
        }
        json.append("\"y\":1}");

        assertThat(rules(json.toString())).hasSize(Findings.MOST).last().isEqualTo("document.findings.many");
    }

    @FaultRow(52)
    @ParameterizedTest
    @ValueSource(
            ints = {0x0, 0x7, 0x1B, 0x7F, 0x85, 0xAD, 0x200B, 0x200D, 0x200F, 0x202E, 0x2028, 0x2066, 0xFEFF, 0xFFFF})
    void a_hidden_character_is_refused_with_its_place(int hidden) {
        var json = SampleDocument.dossier().withText("/applicant/name", "An" + (char) hidden + "h");

        var findings = documents.readDossier(json.bytes()).findings();

        assertThat(findings)
                .extracting(Finding::pointer, Finding::rule)
                .containsExactly(tuple("/applicant/name", "applicant.name.unsafe"));
        assertThat(findings.get(0).message().vi()).contains(String.format("U+%04X", hidden), "vị trí 3");
    }

    @FaultRow(52)
    @Test
    void half_a_surrogate_pair_is_refused() {
        var json = SampleDocument.dossier().text().replace("Nguyễn Thị", "\\uD83D Thị");

        assertThat(rules(json)).containsExactly("applicant.name.unsafe");
    }

    @FaultRow(52)
    @Test
    void a_hidden_character_in_a_field_name_does_not_reach_the_finding() {
        var json = SampleDocument.dossier().withText("/applicant/na\u202Eme", "x");

        var finding = documents.readDossier(json.bytes()).findings().get(0);

        assertThat(finding.pointer()).isEqualTo("/applicant");
        assertThat(finding.toString()).doesNotContain("\u202E");
    }

    @FaultRow(53)
    @Test
    void decomposed_vietnamese_is_read_as_composed() {
        var json = Normalizer.normalize(SampleDocument.dossier().text(), Normalizer.Form.NFD);

        assertThat(documents.readDossier(utf8(json)))
                .isEqualTo(documents.readDossier(SampleDocument.dossier().bytes()));
    }

    @FaultRow(53)
    @ParameterizedTest
    @ValueSource(strings = {"NguyÔn V¨n Thö", "TrÇn ThÞ Hång H¹nh", "Nguyeãn Vaên AÂn", "Ñaëng Thò Hoàng Haûi Yeán"})
    void text_typed_for_an_old_font_is_refused_with_a_hint(String name) {
        assertThat(rules(SampleDocument.dossier()
                        .withText("/applicant/name", name)
                        .text()))
                .containsExactly("applicant.name.legacyFont");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đặng Thị Hoàng Hải Yến",
                "Nguyễn Văn Ân",
                "H'Hen Niê Kđăm",
                "Loïc Müller",
                "Noël Joël Raphaël",
                "Y Blăk Êban",
                "François Lefèvre",
                "Công ty TNHH A® Việt Nam",
                "Nhà số 5, 120 m², ngõ 3"
            })
    void other_names_are_not_taken_for_an_old_font(String name) {
        assertThat(rules(SampleDocument.dossier()
                        .withText("/applicant/name", name)
                        .text()))
                .isEmpty();
    }

    @FaultRow(40)
    @Property(tries = 500)
    void no_bytes_make_the_reading_throw(@ForAll byte[] garbage) {
        assertThat(documents.readDossier(garbage).findings()).isNotEmpty();
        assertThat(documents
                        .readProgress(new String(garbage, StandardCharsets.UTF_8), garbage)
                        .findings())
                .isNotEmpty();
    }

    @FaultRow(40)
    @Property(tries = 500)
    void no_damage_to_a_good_document_makes_the_reading_throw(@ForAll int place, @ForAll byte damage) {
        var bytes = SampleDocument.dossier().bytes();
        bytes[Math.floorMod(place, bytes.length)] = damage;

        assertThat(documents.readDossier(bytes)).isNotNull();
    }

    private List<String> rules(String json) {
        return rules(utf8(json));
    }

    private List<String> rules(byte[] json) {
        return documents.readDossier(json).findings().stream()
                .map(Finding::rule)
                .toList();
    }

    private static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
