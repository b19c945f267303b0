package vn.lienthong.mappings.npsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.dossier.Channel;
import vn.lienthong.mappings.dossier.Dossier;
import vn.lienthong.mappings.dossier.DossierStatus;
import vn.lienthong.mappings.json.FileContent;
import vn.lienthong.mappings.json.SortedJson;

class FiledToDossierTest {

    private static final String FILED = """
            {"MaHoSo": "G22.99.01-250701-0001", "MaTTHC": "2.000635", "TenTTHC": "Cấp bản sao trích lục",
             "MaLinhVuc": "G03-GD10", "TenLinhVuc": "Hộ tịch", "ChuHoSo": "Nguyễn Văn Thử", "LoaiDoiTuong": "1",
             "MaDoiTuong": "tech-01", "DinhDanhCHS": [{"LoaiDinhDanh": "1", "SoDinhDanh": "037199000001"}],
             "NgayNopHoSo": "20250701083000", "MaDonViTiepNhan": "14620", "HinhThuc": "0",
             "TaiLieuNop": [{"TenTepDinhKem": "don.pdf", "Base64": "SGVsbG8="},
                            {"TenTepDinhKem": "anh.jpg", "DuongDanTaiTepTin": "https://dichvucong.example/tep/7"}],
             "EForm": {"lyDo": "làm lại"}}""";

    private static final FiledDialect DIALECT = new FiledDialect(
            "https://truc.example/api/v1/attachments",
            List.of("MaDonViTiepNhan", "MaDonVi"),
            Set.of("Base64", "TepDonDangKy"),
            List.of("G22"),
            Map.of(),
            FiledDialect.USUAL);

    private final List<String> kept = new ArrayList<>();
    private final List<String> sessions = new ArrayList<>();

    @Test
    void a_dossier_filed_at_the_Portal_is_new_online_and_of_the_unit_that_a_field_names() {
        Dossier dossier = good(DIALECT, FILED).dossier();

        assertThat(dossier.code().text()).isEqualTo("G22.99.01-250701-0001");
        assertThat(dossier.status()).isEqualTo(DossierStatus.REGISTERED);
        assertThat(dossier.channel()).isEqualTo(Channel.ONLINE);
        assertThat(dossier.submittedAtPortal()).isTrue();
        assertThat(dossier.receivedAt()).isEqualTo(Instant.parse("2025-07-01T01:30:00Z"));
        assertThat(dossier.receivingUnit().code()).isEqualTo("14620");
        assertThat(dossier.handlingUnit().code()).isEqualTo("14620");
    }

    @Test
    void files_pass_through_and_are_documents_by_their_address_while_links_stay_as_they_are() {
        FiledDossier filed = good(DIALECT, FILED);

        assertThat(kept).containsExactly("Hello");
        FiledFile file = filed.papers().get(0).file();
        assertThat(file).isNotNull();
        assertThat(filed.dossier().documents().get(0).url())
                .isEqualTo("https://truc.example/api/v1/attachments/" + file.id());
        assertThat(filed.papers().get(1).file()).isNull();
        assertThat(filed.dossier().documents().get(1).url()).isEqualTo("https://dichvucong.example/tep/7");
    }

    @Test
    void what_the_contract_has_no_field_for_is_passed_on_as_the_form() {
        assertThat(SortedJson.bytes(good(DIALECT, FILED).form()))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"EForm\":{\"lyDo\":\"làm lại\"}}");
    }

    @Test
    void an_exact_repeat_is_equal_in_any_envelope_and_session() {
        String inEnvelope = "{\"session\": \"s-2\", \"madonvi\": \"000.00.00.H42\", \"data\": [" + FILED + "]}";

        assertThat(call(DIALECT, inEnvelope).content())
                .isEqualTo(call(DIALECT, FILED).content());
        assertThat(call(DIALECT, inEnvelope).madonvi()).isEqualTo("000.00.00.H42");
        assertThat(sessions).contains("s-2");
        assertThat(call(DIALECT, FILED.replace("SGVsbG8=", "SGVsbG9v")).content())
                .isNotEqualTo(call(DIALECT, FILED).content());
    }

    @Test
    void what_was_kept_of_a_call_is_read_again_as_it_was() {
        FiledCall call = call(DIALECT, "{\"data\": [" + FILED + "]}");
        FiledCall again = new FiledReading(DIALECT)
                .again("", call.content(), call.files())
                .orElseThrow();

        assertThat(translated(DIALECT, again).orElseThrow().dossier())
                .isEqualTo(translated(DIALECT, call).orElseThrow().dossier());
    }

    @Test
    void without_a_unit_field_the_organisation_in_the_code_counts_unless_a_national_issuer_gave_it() {
        String nameless = FILED.replace("\"MaDonViTiepNhan\": \"14620\", ", "");

        assertThat(rules(DIALECT, nameless)).containsExactly("receivingUnit.code.missing");
        assertThat(good(DIALECT, nameless.replace("G22.99.01-", "H42.14.5-"))
                        .dossier()
                        .receivingUnit()
                        .code())
                .isEqualTo("H42.14.5");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_and_named_as_on_the_wire() {
        String wrong = FILED.replace("20250701083000", "20250231000000").replace("\"037199000001\"", "\"37\"");

        assertThat(findings(DIALECT, wrong))
                .extracting(Finding::pointer)
                .contains("/NgayNopHoSo", "/DinhDanhCHS/0/SoDinhDanh");
        assertThat(findings(DIALECT, "{\"data\": [" + FILED + "," + FILED + "]}"))
                .extracting(Finding::rule)
                .containsExactly("data.one");
        assertThat(findings(DIALECT, "{\"MaHoSo\": ")).extracting(Finding::rule).containsExactly("json.syntax");
    }

    @Test
    void a_promotion_notice_is_read_by_its_own_names() {
        FiledDialect promotion = new FiledDialect(
                DIALECT.files(),
                DIALECT.unitFields(),
                DIALECT.fileFields(),
                DIALECT.nationalIssuers(),
                FiledDialect.PROMOTION,
                Map.of(
                        "TrangThaiHoSo", "1",
                        "KenhThucHien", "2",
                        "LoaiDoiTuong", "2",
                        "TenTTHC", "Thông báo khuyến mại",
                        "MaLinhVuc", "G06-01",
                        "TenLinhVuc", "Xúc tiến thương mại",
                        "MaDonViTiepNhan", "H42.05"));
        FiledDossier filed = good(promotion, """
                {"MaHoSo": "G22.99.01-250701-0002", "MaTTHC": "2.000033", "MaSoThue": "0100000000",
                 "TenThuongNhan": "Công ty Thử Nghiệm", "NgayNopHoSo": "20250701090000", "SoVanBan": "12/TB",
                 "TenTepDonDangKy": "don.pdf", "TepDonDangKy": "SGVsbG8=",
                 "TaiLieuNop": [{"TenTepDinhKem": "the-le.pdf", "Base64": "SGVsbG8="}]}""");

        assertThat(filed.dossier().applicant().name()).isEqualTo("Công ty Thử Nghiệm");
        assertThat(filed.dossier().applicant().documentNumber()).isEqualTo("0100000000");
        assertThat(filed.dossier().handlingUnit().code()).isEqualTo("H42.05");
        assertThat(filed.dossier().documents()).hasSize(2).allMatch(it -> it.name()
                .endsWith(".pdf"));
        assertThat(filed.form().values()).containsOnlyKeys("SoVanBan", "TenTepDonDangKy");
    }

    private FiledDossier good(FiledDialect dialect, String body) {
        return translated(dialect, call(dialect, body)).orElseThrow();
    }

    private static Translation<FiledDossier> translated(FiledDialect dialect, FiledCall call) {
        return new FiledToDossier(dialect, NpspDialect.standard()).translate(call);
    }

    private List<String> rules(FiledDialect dialect, String body) {
        return findings(dialect, body).stream().map(Finding::rule).toList();
    }

    private List<Finding> findings(FiledDialect dialect, String body) {
        return read(dialect, body).flatMap(it -> translated(dialect, it)).findings();
    }

    private FiledCall call(FiledDialect dialect, String body) {
        return read(dialect, body).orElseThrow();
    }

    private Translation<FiledCall> read(FiledDialect dialect, String body) {
        try {
            return new FiledReading(dialect)
                    .read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), new Kept());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private final class Kept implements FiledReading.Passing {
        @Override
        public void session(String session) {
            sessions.add(session);
        }

        @Override
        public FiledFile keep(FileContent content) throws IOException {
            var bytes = new ByteArrayOutputStream();
            content.writeTo(bytes);
            kept.add(bytes.toString(StandardCharsets.UTF_8));
            return new FiledFile(
                    UUID.nameUUIDFromBytes(bytes.toByteArray()), "sha-of-" + bytes.toString(StandardCharsets.UTF_8));
        }
    }
}
