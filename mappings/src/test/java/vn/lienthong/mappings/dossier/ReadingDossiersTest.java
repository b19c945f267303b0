package vn.lienthong.mappings.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.FaultRow;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;

final class ReadingDossiersTest {

    private final ProvinceDocuments documents = new ProvinceDocuments();

    @Test
    void a_complete_dossier_is_read() {
        var dossier = documents.readDossier(SampleDocument.dossier().bytes()).orElseThrow();

        assertThat(dossier.code()).isEqualTo(new DossierCode("H42.14.5-250701-0001"));
        assertThat(dossier.version()).isEqualTo(3L);
        assertThat(dossier.procedure()).isEqualTo(new Procedure("1.001193", "Đăng ký khai sinh"));
        assertThat(dossier.channel()).isEqualTo(Channel.ONLINE);
        assertThat(dossier.applicant().identities())
                .containsExactly(
                        new Identity(IdentityType.PERSONAL_NUMBER, "000000000017"),
                        new Identity(IdentityType.OLD_ID_CARD, "000000019"));
        assertThat(dossier.receivedAt()).isEqualTo(Instant.parse("2025-07-01T01:30:00Z"));
        assertThat(dossier.refusedAt()).isNull();
        assertThat(dossier.status()).isEqualTo(DossierStatus.RETURNED);
        assertThat(dossier.documents()).hasSize(2);
        assertThat(dossier.handlingUnit()).isEqualTo(new Unit("14620"));
    }

    @Test
    void what_is_optional_may_be_absent_null_or_blank() {
        var json = SampleDocument.dossier()
                .without("/version")
                .without("/documents")
                .without("/applicant/identities")
                .with("/dueAt", "null")
                .withText("/note", "   ")
                .without("/summary");

        var dossier = documents.readDossier(json.bytes()).orElseThrow();

        assertThat(dossier.version()).isNull();
        assertThat(dossier.documents()).isEmpty();
        assertThat(dossier.applicant().identities()).isEmpty();
        assertThat(dossier.dueAt()).isNull();
        assertThat(dossier.note()).isNull();
        assertThat(dossier.summary()).isEmpty();
    }

    @Test
    void a_missing_name_is_said_in_the_words_of_a_clerk() {
        var findings = findings(SampleDocument.dossier().without("/applicant/name"));

        assertThat(findings)
                .containsExactly(new Finding(
                        "/applicant/name",
                        "applicant.name.missing",
                        new Words("Thiếu họ tên người nộp hồ sơ", "The applicant's name is missing"),
                        new Words(
                                "Nhập họ tên người nộp hồ sơ rồi gửi lại", "Enter the applicant's name and send again"),
                        Blame.INPUT));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        var findings = findings(SampleDocument.dossier()
                .withText("/applicant/name", " ")
                .withText("/status", "DONE")
                .withText("/receivedAt", "2025-02-31T08:00:00+07:00")
                .withText("/applicant/identities/1/number", "00000001")
                .withText("/documents/1/url", "file:///etc/passwd")
                .withText("/documents/1/id", "tep-1")
                .with("/submittedAtPortal", "\"false\"")
                .without("/handlingUnit")
                .withText("/sumary", "x"));

        assertThat(findings)
                .extracting(Finding::pointer, Finding::rule)
                .containsExactlyInAnyOrder(
                        tuple("/applicant/name", "applicant.name.missing"),
                        tuple("/status", "status.value"),
                        tuple("/receivedAt", "receivedAt.malformed"),
                        tuple("/applicant/identities/1/number", "applicant.identities.number.malformed"),
                        tuple("/documents/1/url", "documents.url.malformed"),
                        tuple("/documents/1/id", "documents.id.duplicate"),
                        tuple("/submittedAtPortal", "submittedAtPortal.type"),
                        tuple("/handlingUnit", "handlingUnit.missing"),
                        tuple("/sumary", "json.field.unknown"));
    }

    @Test
    void every_list_is_read_and_read_back_from_its_canonical_form() {
        var dossier = documents
                .readDossier(SampleDocument.fullDossier().without("/version").bytes())
                .orElseThrow();

        assertThat(dossier.fees())
                .containsExactly(new Fee("Lệ phí", "LP01", "1", 8_000, "2"), new Fee(null, null, null, 0, null));
        assertThat(dossier.attachments())
                .containsExactly(new Attachment("Ảnh 3x4", 2L, 1L), new Attachment("Khác", null, null));
        assertThat(dossier.supplements().get(0).completed()).isTrue();
        assertThat(dossier.supplements().get(0).documents().get(0).id()).isEmpty();
        assertThat(dossier.results()).hasSize(2);
        assertThat(dossier.databases()).containsExactly("1", "7");
        assertThat(documents
                        .readDossier(CanonicalContent.canonicalJson(dossier))
                        .orElseThrow())
                .isEqualTo(dossier);
    }

    @Test
    void what_is_wrong_within_the_lists_is_found_at_its_place() {
        var findings = findings(SampleDocument.fullDossier()
                .with("/fees/0/amount", "-1")
                .without("/fees/1/amount")
                .with("/attachments/0/quantity", "1.5")
                .withText("/supplements/0/requestedAt", "x")
                .withText("/supplements/0/documents/0/url", "x")
                .without("/results/1/name")
                .with("/databases", "[1, \" \"]")
                .withText("/payment", "CASH"));

        assertThat(findings)
                .extracting(Finding::pointer, Finding::rule)
                .containsExactlyInAnyOrder(
                        tuple("/fees/0/amount", "fees.amount.type"),
                        tuple("/fees/1/amount", "fees.amount.missing"),
                        tuple("/attachments/0/quantity", "attachments.quantity.type"),
                        tuple("/supplements/0/requestedAt", "supplements.requestedAt.malformed"),
                        tuple("/supplements/0/documents/0/url", "supplements.documents.url.malformed"),
                        tuple("/results/1/name", "results.name.missing"),
                        tuple("/databases/0", "databases.type"),
                        tuple("/databases/1", "databases.missing"),
                        tuple("/payment", "payment.value"));
    }

    @FaultRow(51)
    @ParameterizedTest
    @CsvSource({"/Code, code", "/applicant/fullName, name", "/applicant/techID, techId", "/documents/0/Url, url"})
    void an_unknown_field_is_named_with_the_known_one_that_is_nearest(String pointer, String nearest) {
        var finding = findings(SampleDocument.dossier().withText(pointer, "x")).get(0);

        assertThat(finding.pointer()).isEqualTo(pointer);
        assertThat(finding.rule()).isEqualTo("json.field.unknown");
        if (!pointer.endsWith("fullName")) {
            assertThat(finding.remedy().en()).isEqualTo("Is \"" + nearest + "\" meant?");
        }
    }

    @FaultRow(57)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-31T08:00:00+07:00",
                "31/02/2025",
                "2025-07-01",
                "2025-07-01T08:00:00",
                "2025-07-01T24:00:00+07:00",
                "20250701080000",
                "2025"
            })
    void a_time_without_an_offset_or_on_a_day_that_does_not_exist_is_refused(String time) {
        assertThat(findings(SampleDocument.dossier().withText("/submittedAt", time)))
                .extracting(Finding::rule)
                .containsExactly("submittedAt.malformed");
    }

    @FaultRow(57)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0203-07-01T08:00:00+07:00",
                "1999-12-31T16:59:59Z",
                "2100-01-01T00:00:00+07:00",
                "+999999999-12-31T23:59:59-18:00",
                "-999999999-01-01T00:00:00+18:00"
            })
    void a_year_that_no_dossier_has_is_refused(String time) {
        assertThat(findings(SampleDocument.dossier().withText("/dueAt", time)))
                .extracting(Finding::rule)
                .containsExactly("dueAt.range");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "1e3", "\"3\"", "9999999999999999999"})
    void a_version_is_a_positive_whole_number(String version) {
        assertThat(findings(SampleDocument.dossier().with("/version", version)))
                .extracting(Finding::rule)
                .containsExactly("version.type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sở Tư pháp", "1462", "H42.5.6.7.8.9"})
    void a_unit_code_is_a_commune_code_or_an_organisation_identifier(String code) {
        assertThat(findings(SampleDocument.dossier().withText("/handlingUnit/code", code)))
                .extracting(Finding::rule)
                .containsExactly("handlingUnit.code.malformed");
    }

    @FaultRow(54)
    @Test
    void the_dossier_code_is_made_canonical() {
        var json = SampleDocument.dossier().withText("/code", "\uFEFF h42.14.5-２５０７０１-０００１\r\n ");

        assertThat(documents.readDossier(json.bytes()).orElseThrow().code().text())
                .isEqualTo("H42.14.5-250701-0001");
    }

    @Test
    void no_finding_quotes_personal_data() {
        var findings = findings(SampleDocument.dossier()
                .withText("/applicant/identities/0/number", "00000000001")
                .withText("/applicant/type", "Nguyễn Thị Thử Nghiệm")
                .withText("/000000000017", "x"));

        assertThat(findings).hasSize(3).allSatisfy(finding -> assertThat(
                        finding.message().toString() + finding.remedy())
                .doesNotContain("0000000000")
                .doesNotContain("Nghiệm"));
    }

    @Test
    void a_record_shows_itself_without_personal_data() {
        var dossier =
                documents.readDossier(SampleDocument.fullDossier().bytes()).orElseThrow();

        assertThat(List.of(
                                dossier,
                                dossier.applicant(),
                                dossier.applicant().identities(),
                                dossier.documents(),
                                dossier.attachments(),
                                dossier.supplements(),
                                dossier.results())
                        .toString())
                .doesNotContain("Nghiệm")
                .doesNotContain("Thử")
                .doesNotContain("Ảnh")
                .doesNotContain("0000000");
    }

    private List<Finding> findings(SampleDocument json) {
        return documents
                .readDossier(json.text().getBytes(StandardCharsets.UTF_8))
                .findings();
    }
}
