package vn.lienthong.mappings.npsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.FaultRow;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.dossier.Dossier;
import vn.lienthong.mappings.dossier.DossierStatus;
import vn.lienthong.mappings.dossier.Payment;
import vn.lienthong.mappings.dossier.ProvinceDocuments;
import vn.lienthong.mappings.dossier.SampleDocument;

final class DossierToNpspTest {

    private static final Catalogue KNOWS_ALL = code -> Optional.of("Đơn vị " + code);
    private static final Catalogue KNOWS_NONE = code -> Optional.empty();

    private final DossierToNpsp translator = new DossierToNpsp(NpspDialect.standard());

    @FaultRow(58)
    @Test
    void an_unknown_unit_is_for_the_operator_to_mend() {
        var translation = translator.translate(dossier(SampleDocument.dossier()), KNOWS_NONE);

        assertThat(translation.findings())
                .extracting(Finding::pointer, Finding::rule, Finding::blame)
                .containsExactly(tuple("/handlingUnit/code", "unit.unknown", Blame.CATALOGUE));
        assertThat(translation.isInputToBlame()).isFalse();
    }

    @Test
    void the_name_of_the_handling_unit_wins_over_the_catalogue_where_it_was_sent() {
        var json = SampleDocument.dossier().withText("/handlingUnit/name", "Phòng Tư pháp");

        assertThat(wire(json).donViXuLy()).isEqualTo("Phòng Tư pháp");
        assertThat(translator.translate(dossier(json), KNOWS_NONE).findings()).isEmpty();
    }

    @FaultRow(58)
    @Test
    void an_unknown_procedure_is_for_the_operator_to_mend() {
        var catalogue = new ProcedureCatalogue(KNOWS_ALL, List.of("1.000894"));

        assertThat(translator
                        .translate(dossier(SampleDocument.dossier()), catalogue)
                        .findings())
                .extracting(Finding::pointer, Finding::rule, Finding::blame)
                .containsExactly(tuple("/procedure/code", "procedure.unknown", Blame.CATALOGUE));
    }

    @ParameterizedTest
    @CsvSource({"NONE, 0", "PORTAL, 1", "PROVINCE, 2", "OTHER, 3"})
    void payments(String payment, String code) {
        assertThat(wire(SampleDocument.dossier().withText("/payment", payment)).duocThanhToanTrucTuyen())
                .isEqualTo(code);
    }

    @Test
    void two_payments_may_not_share_a_code() {
        var same = Map.of(Payment.NONE, "0", Payment.PORTAL, "1", Payment.PROVINCE, "2", Payment.OTHER, "0");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NpspDialect.Wire(true, List.of("7"), "0", same, "x"))
                .withMessage("each payment needs a code of its own");
    }

    @Test
    void a_result_name_is_cut_at_2000_characters_and_a_supplements_document_is_examined() {
        var json = SampleDocument.fullDossier().withText("/results/0/name", "a".repeat(2_001));

        assertThat(wire(json).danhSachGiayToKetQua().get(0).tenGiayTo()).isEqualTo("a".repeat(1_996) + "…");
        assertThat(translator
                        .translate(dossier(json.withText("/supplements/0/documents/0/reuse", "REPLACED")), KNOWS_ALL)
                        .findings())
                .extracting(Finding::pointer)
                .containsExactly("/supplements/0/documents/0/replacementResultCode");
    }

    @Test
    void all_findings_are_given_whoever_is_to_blame() {
        var json = SampleDocument.dossier()
                .without("/applicant/techId")
                .without("/applicant/identities")
                .without("/documents/1/replacementResultCode");

        var translation = translator.translate(dossier(json), KNOWS_NONE);

        assertThat(translation.findings())
                .extracting(Finding::pointer, Finding::rule)
                .containsExactly(
                        tuple("/applicant/identities", "applicant.identities.missing"),
                        tuple("/applicant/techId", "applicant.techId.missing"),
                        tuple("/documents/1/replacementResultCode", "documents.replacementResultCode.missing"),
                        tuple("/handlingUnit/code", "unit.unknown"));
        assertThat(translation.isInputToBlame()).isTrue();
    }

    @Test
    void an_online_dossier_goes_without_a_tech_id_where_the_dialect_lets_it() {
        var json = SampleDocument.dossier().without("/applicant/techId");
        var lenient = new DossierToNpsp(NpspDialect.standard().withTechIdRequired(false));

        assertThat(lenient.translate(dossier(json), KNOWS_ALL).orElseThrow().maDoiTuong())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DIRECT, 1, ''", "ONLINE, 2, tech-0001", "POST, 3, ''"})
    void the_tech_id_goes_along_for_online_dossiers_only(String channel, String code, String techId) {
        var wire = wire(SampleDocument.dossier().withText("/channel", channel));

        assertThat(wire.kenhThucHien()).isEqualTo(code);
        assertThat(wire.maDoiTuong()).isEqualTo(techId);
    }

    @ParameterizedTest
    @CsvSource({"CITIZEN, 1", "ENTERPRISE, 2", "STATE_BODY, 3", "OTHER, 4"})
    void kinds_of_applicant(String type, String code) {
        assertThat(wire(SampleDocument.dossier().withText("/applicant/type", type))
                        .loaiDoiTuong())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource
    void a_status_goes_by_its_own_code(DossierStatus status) {
        assertThat(wire(SampleDocument.dossier().withText("/status", status.name()))
                        .trangThaiHoSo())
                .isEqualTo(String.valueOf(status.nationalCode()));
    }

    @Test
    void post_portal_and_refusal() {
        var wire = wire(SampleDocument.dossier()
                .withText("/returnMethod", "POST_OFFICE")
                .with("/submittedAtPortal", "true")
                .with("/applicant/vneidVerified", "false")
                .with("/documents/0/digitised", "false")
                .withText("/refusedAt", "2025-06-30T17:00:00Z"));

        assertThat(wire.hinhThuc()).isEqualTo("1");
        assertThat(wire.noiNopHoSo()).isEqualTo("1");
        assertThat(wire.taiKhoanDuocXacThucVoiVneid()).isEqualTo("0");
        assertThat(wire.hoSoCoThanhPhanSoHoa()).isEqualTo("0");
        assertThat(wire.ngayTuChoi()).isEqualTo("20250701000000");
    }

    @Test
    void an_empty_summary_becomes_the_placeholder() {
        assertThat(wire(SampleDocument.dossier().without("/summary")).trichYeuHoSo())
                .isEqualTo("Không có trích yếu");
    }

    @Test
    void a_summary_of_1000_characters_is_kept_and_a_longer_one_is_cut_with_an_ellipsis() {
        var longest = "ễ".repeat(1_000);

        assertThat(wire(SampleDocument.dossier().withText("/summary", longest)).trichYeuHoSo())
                .isEqualTo(longest);
        assertThat(wire(SampleDocument.dossier().withText("/summary", longest + "ễ"))
                        .trichYeuHoSo())
                .isEqualTo("ễ".repeat(996) + "…");
    }

    @Test
    void a_document_name_is_cut_at_4000_characters_without_splitting_a_letter() {
        var name = "a".repeat(3_995) + "😀".repeat(10);

        assertThat(wire(SampleDocument.dossier().withText("/documents/0/name", name))
                        .taiLieuNop()
                        .get(0)
                        .tenTepDinhKem())
                .isEqualTo("a".repeat(3_995) + "…");
    }

    @Test
    void the_handler_is_cut_to_46_characters_when_longer_than_50() {
        assertThat(handler("Ă".repeat(50))).isEqualTo("Ă".repeat(50));
        assertThat(handler("Ă".repeat(51))).isEqualTo("Ă".repeat(46) + "…");
    }

    private static String handler(String name) {
        return new ProvinceDocuments()
                .readProgress(
                        "H42-250701-0001",
                        SampleDocument.progress().withText("/handler", name).bytes())
                .flatMap(new ProgressToNpsp()::translate)
                .map(NpspProgress::nguoiXuLy)
                .orElseThrow();
    }

    private NpspDossier wire(SampleDocument json) {
        Translation<NpspDossier> translation = translator.translate(dossier(json), KNOWS_ALL);
        return translation.orElseThrow();
    }

    private static Dossier dossier(SampleDocument json) {
        return new ProvinceDocuments().readDossier(json.bytes()).orElseThrow();
    }
}
