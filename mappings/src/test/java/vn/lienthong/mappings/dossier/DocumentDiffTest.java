package vn.lienthong.mappings.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.mappings.FaultRow;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;

@FaultRow(43)
final class DocumentDiffTest {

    private static final byte[] BEFORE = SampleDocument.dossier().bytes();

    @Test
    void fields_are_named_in_the_words_of_the_form_and_without_values() {
        var changes = changes(SampleDocument.dossier()
                .withText("/summary", "Đăng ký lại khai sinh")
                .without("/note")
                .withText("/applicant/fax", "0000 18"));

        assertThat(changes)
                .extracting(FieldChange::pointer, FieldChange::field, FieldChange::kind, FieldChange::identity)
                .containsExactly(
                        tuple(
                                "/applicant/fax",
                                new Words("số fax của người nộp hồ sơ", "the applicant's fax"),
                                FieldChange.Kind.ADDED,
                                false),
                        tuple("/note", new Words("ghi chú", "the note"), FieldChange.Kind.REMOVED, false),
                        tuple(
                                "/summary",
                                new Words("trích yếu hồ sơ", "the summary"),
                                FieldChange.Kind.CHANGED,
                                false));
        assertThat(changes).allSatisfy(change -> {
            assertThat(change.before()).isEmpty();
            assertThat(change.after()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/code, H42.14.5-250701-0002, true",
        "/applicant/name, Nguyễn Thị Thử, true",
        "/applicant/type, OTHER, true",
        "/applicant/techId, tech-0002, true",
        "/applicant/documentNumber, 0000000017, true",
        "/applicant/identities/1/number, 000000020, true",
        "/applicant/phone, 0000 000 018, false",
        "/procedure/code, 1.001194, false",
        "/documents/0/name, Giấy.pdf, false"
    })
    void what_says_whose_dossier_it_is_counts_as_identity(String pointer, String value, boolean identity) {
        assertThat(changes(SampleDocument.dossier().withText(pointer, value)))
                .extracting(FieldChange::pointer, FieldChange::identity)
                .containsExactly(tuple(pointer, identity));
    }

    @Test
    void another_identity_is_identity_and_a_document_more_is_one_change() {
        var changes = changes(SampleDocument.dossier()
                .with("/applicant/identities", "[{\"type\": \"PERSONAL_NUMBER\", \"number\": \"000000000017\"}]")
                .with("/documents", """
                        [{"id": "tep-0", "name": "Mới.pdf", "url": "https://tep.example.vn/0", "digitised": false,
                          "fromCitizenStore": false},
                         {"id": "tep-1", "name": "Giấy chứng sinh.pdf", "componentCode": "KQ.G15.000031",
                          "url": "https://tep.example.vn/1", "digitised": true, "reuse": "REUSED", "fromCitizenStore": true},
                         {"id": "tep-2", "name": "Tờ khai.pdf", "url": "https://tep.example.vn/2", "digitised": false,
                          "reuse": "REPLACED", "fromCitizenStore": false, "replacementResultCode": "KQ.G15.000032"}]
                        """));

        assertThat(changes)
                .extracting(FieldChange::pointer, FieldChange::kind, FieldChange::identity)
                .containsExactly(
                        tuple("/applicant/identities/1", FieldChange.Kind.REMOVED, true),
                        tuple("/documents/0", FieldChange.Kind.ADDED, false));
    }

    @Test
    void what_does_not_count_as_content_is_no_change() {
        assertThat(changes(SampleDocument.dossier()
                        .with("/version", "9")
                        .withText("/receivedAt", "2025-07-01T01:30:00Z")
                        .withText("/applicant/name", " Nguyễn Thị Thử Nghiệm ")
                        .with("/refusedAt", "null")))
                .isEmpty();
    }

    @Test
    void values_are_given_where_they_are_asked_for_and_not_shown_by_accident() {
        var after = SampleDocument.dossier()
                .withText("/applicant/name", "Nguyễn Thị Thử")
                .without("/servicePoint");
        var changes = DocumentDiff.withValues(BEFORE, after.bytes()).orElseThrow();

        assertThat(changes)
                .extracting(FieldChange::before, FieldChange::after)
                .containsExactly(
                        tuple(Optional.of("Nguyễn Thị Thử Nghiệm"), Optional.of("Nguyễn Thị Thử")),
                        tuple(Optional.of("PVHCC-01; Điểm phục vụ hành chính công xã Phát Diệm"), Optional.empty()));
        assertThat(changes.toString()).doesNotContain("Nguyễn");
    }

    @Test
    void progress_rows_are_compared_too() {
        var code = "H42.14.5-250701-0001";
        var after = SampleDocument.progress().withText("/content", "Trình ký").bytes();

        assertThat(DocumentDiff.betweenProgress(code, SampleDocument.progress().bytes(), after)
                        .orElseThrow())
                .extracting(FieldChange::pointer)
                .containsExactly("/content");
        assertThat(DocumentDiff.progressWithValues(
                                code, SampleDocument.progress().bytes(), after)
                        .orElseThrow()
                        .get(0)
                        .after())
                .contains("Trình ký");
    }

    @Test
    void a_document_that_cannot_be_read_gives_its_findings() {
        assertThat(DocumentDiff.between(
                                BEFORE,
                                SampleDocument.dossier().without("/status").bytes())
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("status.missing");
    }

    private static List<FieldChange> changes(SampleDocument after) {
        return DocumentDiff.between(BEFORE, after.bytes()).orElseThrow();
    }
}
