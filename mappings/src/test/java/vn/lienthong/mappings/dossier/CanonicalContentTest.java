package vn.lienthong.mappings.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.mappings.FaultRow;

final class CanonicalContentTest {

    private final ProvinceDocuments documents = new ProvinceDocuments();

    @Test
    void the_canonical_form_has_sorted_keys_local_times_and_no_version() {
        assertThat(text(CanonicalContent.canonicalJson(documents
                        .readProgress(
                                "H42.14.5-250701-0001",
                                SampleDocument.progress().bytes())
                        .orElseThrow())))
                .isEqualTo("{\"content\":\"Thẩm tra hồ sơ\",\"department\":\"Bộ phận Một cửa\","
                        + "\"dossierCode\":\"H42.14.5-250701-0001\",\"handledAt\":\"2025-07-01T09:00:00+07:00\","
                        + "\"handler\":\"Trần Văn Thử\",\"handlerTitle\":\"Công chức tư pháp - hộ tịch\","
                        + "\"startedAt\":\"2025-07-01T08:30:00+07:00\",\"status\":\"PROCESSING\","
                        + "\"stepDueAt\":\"2025-07-02T17:00:00+07:00\"}");
        assertThat(text(CanonicalContent.canonicalJson(
                        dossier(SampleDocument.dossier().text()))))
                .startsWith("{\"applicant\":{\"email\":")
                .doesNotContain("version")
                .doesNotContain("null");
    }

    @Test
    void the_canonical_form_is_read_back_as_the_same_content() {
        var dossier = dossier(SampleDocument.dossier().without("/version").text());
        var progress = documents
                .readProgress("H42.14.5-250701-0001", SampleDocument.progress().bytes())
                .orElseThrow();

        assertThat(documents
                        .readDossier(CanonicalContent.canonicalJson(dossier))
                        .orElseThrow())
                .isEqualTo(dossier);
        assertThat(documents
                        .readProgress("H42.14.5-250701-0001", CanonicalContent.canonicalJson(progress))
                        .orElseThrow())
                .isEqualTo(progress);
    }

    @Test
    void the_hash_is_sha_256_in_lower_case() {
        assertThat(hash(SampleDocument.dossier().text())).matches("[0-9a-f]{64}");
    }

    @FaultRow(8)
    @Test
    void fields_that_came_later_do_not_change_the_hash_of_a_document_without_them() {
        assertThat(hash(SampleDocument.dossier().text()))
                .isEqualTo("dfaf72c1617fb2e820bca6f862054c337c4d7cf0654f5f4f1d091021e73100a5")
                .isEqualTo(hash(SampleDocument.dossier()
                        .with("/fees", "[]")
                        .with("/documents/0/deleted", "false")
                        .with("/payment", "null")
                        .text()));
    }

    @FaultRow(8)
    @Test
    void order_blanks_version_offset_and_fractions_of_a_second_do_not_count() throws IOException {
        var mapper = JsonMapper.builder()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
        var sorted = mapper.writeValueAsString(
                mapper.readValue(SampleDocument.dossier().text(), Map.class));
        var rewritten = SampleDocument.dossier()
                .with("/version", "4")
                .withText("/receivedAt", "2025-07-01T01:30:00.250Z")
                .withText("/applicant/name", "  Nguyễn Thị Thử Nghiệm ")
                .with("/refusedAt", "null");

        assertThat(hash(sorted))
                .isEqualTo(hash(SampleDocument.dossier().text()))
                .isEqualTo(hash(rewritten.text()));
    }

    @FaultRow(8)
    @ParameterizedTest
    @CsvSource({
        "/status, PROCESSING",
        "/applicant/name, Nguyễn Thị Thử Nghiêm",
        "/receivedAt, 2025-07-01T08:30:01+07:00",
        "/documents/0/reuse, NONE",
        "/code, H42.14.5-250701-0002",
        "/note, Có"
    })
    void any_other_content_has_another_hash(String pointer, String value) {
        assertThat(hash(SampleDocument.dossier().withText(pointer, value).text()))
                .isNotEqualTo(hash(SampleDocument.dossier().text()));
    }

    @FaultRow(53)
    @Property(tries = 200)
    void composed_and_decomposed_texts_have_one_hash(@ForAll("vietnamese") String name) {
        var composed =
                SampleDocument.dossier().withText("/applicant/name", name).text();

        assertThat(hash(Normalizer.normalize(composed, Normalizer.Form.NFD)))
                .isEqualTo(hash(Normalizer.normalize(composed, Normalizer.Form.NFC)));
    }

    @Provide
    Arbitrary<String> vietnamese() {
        return Arbitraries.strings()
                .withChars(
                        "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵĐÁỄ ")
                .ofMaxLength(40)
                .map(text -> ("A" + text).replaceAll("(?i)([aeo])([âêõãáàéèù])", "$1 $2"));
    }

    private String hash(String json) {
        return CanonicalContent.contentHash(dossier(json));
    }

    private Dossier dossier(String json) {
        return documents.readDossier(json.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
