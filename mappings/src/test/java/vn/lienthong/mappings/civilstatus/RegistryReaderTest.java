package vn.lienthong.mappings.civilstatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.mappings.FaultRow;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.dossier.DossierCode;

final class RegistryReaderTest {

    private static final DossierCode CODE = new DossierCode("H42.14.5-260701-0001");

    private final RegistryReader reader = new RegistryReader(RegistryDialect.second());
    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200|{\"status\":\"1\",\"statusDescription\":\"Thành công\"}|Accepted",
                "200|{\"status\":1,\"errorCode\":\"0\"}|Accepted",
                "200|{\"status\":\"0\",\"errorDescription\":\"Hồ sơ ĐÃ được tiếp nhận\"}|AlreadyThere",
                "200|{\"status\":\"0\",\"errorCode\":\"100\",\"errorDescription\":\"AUTHEN_ERROR\"}|NotAdmitted",
                "200|{\"status\":\"0\",\"errorCode\":\"101\"}|NotAdmitted",
                "200|{\"status\":\"0\",\"errorCode\":\"106\"}|Refused",
                "200|{\"status\":\"0\",\"errorCode\":\"200\"}|NotFinished",
                "200|{\"status\":\"0\",\"errorCode\":\"201\"}|NotThere",
                "200|{\"status\":\"0\",\"errorCode\":\"302\"}|Refused",
                "200|{\"status\":\"0\",\"errorDescription\":\"Chức năng chưa được hỗ trợ\"}|NotOffered",
                "200|{\"status\":\"1\",\"errorCode\":\"500\"}|Unreadable",
                "200|{}|Unreadable",
                "200||Unreadable",
                "200|<html>bảo trì</html>|Down",
                "401|{}|TokenRefused",
                "403|{}|NotAdmitted",
                "429|{}|Busy",
                "503|{\"status\":\"1\"}|Down",
                "404|{}|NotOffered",
                "500|{\"fault\":{\"code\":900902}}|TokenRefused"
            })
    void every_answer_has_its_meaning(int status, String body, String meaning) {
        assertThat(reader.readSubmission(CivilType.BIRTH, answer(status, body == null ? "" : body)))
                .extracting(reply -> reply.getClass().getSimpleName())
                .isEqualTo(meaning);
    }

    @Test
    void each_sentence_of_a_refusal_is_a_finding_in_the_forms_words() {
        var reply = (RegistryReply.Refused) reader.readSubmission(
                CivilType.BIRTH,
                answer(
                        200,
                        "{\"status\":\"0\",\"errorCode\":\"500\",\"errorDescription\":\"meNgaySinh không đúng"
                                + " định dạng. nksDanToc không tồn tại trong danh mục nksHoTen vượt quá độ dài cho"
                                + " phép\"}"));

        assertThat(reply.findings())
                .extracting(Finding::rule)
                .containsExactly(
                        "registry.mother.birthDate.format",
                        "registry.child.ethnicity.catalogue",
                        "registry.child.name.length");
        assertThat(reply.findings().get(0).message().vi()).startsWith("Ngày sinh của mẹ không đúng định dạng");
        assertThat(reply.findings().get(0).pointer()).isEqualTo("/content/mother/birthDate");
        assertThat(reply.group()).isEqualTo("500:child.ethnicity.catalogue,child.name.length,mother.birthDate.format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\n", "n", " "})
    void what_the_registry_advises_after_each_reason_is_no_finding(String between) {
        var reply = refused("nksHoTen có độ dài vượt quá số lượng cho phép. Vui lòng kiểm tra lại thông tin." + between
                + "nksGioiTinh không tồn tại. Vui lòng kiểm tra lại thông tin danh mục theo mô tả trong tài liệu kỹ"
                + " thuật đã cung cấp." + between
                + "meNgaySinh có định dạng không đúng. Vui lòng kiểm tra lại tài liệu kỹ thuật đã cung cấp.");

        assertThat(reply.findings())
                .extracting(Finding::rule)
                .containsExactly(
                        "registry.child.name.length",
                        "registry.child.gender.catalogue",
                        "registry.mother.birthDate.format");
        assertThat(refused("Vui lòng thử lại sau").findings()).hasSize(1);
    }

    @Test
    void the_same_fault_of_two_people_is_one_group() {
        assertThat(refused("Trường 'Nguyễn Văn Thử' của mẹ bị lạ").group())
                .isEqualTo(refused("Trường 'Trần Văn Mẫu' của mẹ bị lạ").group());
        assertThat(refused("Ngày sinh của mẹ không đúng định dạng").group()).isEqualTo("500:mother.birthDate.format");
        assertThat(refused("Trường 'Nguyễn Văn Thử' bị lạ")
                        .findings()
                        .get(0)
                        .message()
                        .vi())
                .doesNotContain("Thử");
    }

    @Test
    void results_carry_the_entry_and_its_paper() throws IOException {
        var pdf = "%PDF-1.7 thử".getBytes(StandardCharsets.UTF_8);
        var body = "{\"status\":1,\"value\":[{\"maHoSoMCDT\":\"" + CODE + "\",\"trangThai\":\"4\","
                + "\"thoiGianThucHien\":\"02/07/2026 09:00:00\",\"ketQuaXuLy\":{\"soDinhDanh\":\"037326000017\","
                + "\"ngayDangKy\":\"02/07/2026\",\"soDangKy\":\"15\",\"quyenSo\":\"01/2026\",\"trangSo\":\"15\","
                + "\"meHoTen\":{\"Ho\":\"Trần\",\"ChuDem\":\"Thị\",\"Ten\":\"Mận\"},"
                + "\"giayKhaiSinh\":\"" + Base64.getEncoder().encodeToString(pdf) + "\"}},"
                + "{\"maHoSoMCDT\":\"H42.14.5-260701-0002\",\"trangThai\":2,\"ghiChu\":\"Bổ sung giấy chứng sinh\","
                + "\"hanBoSungHoSo\":\"10/07/2026 17:00:00\"},{\"maHoSoMCDT\":\"x\",\"trangThai\":0}]}";

        var answer = reader.readResults(CivilType.BIRTH, answer(200, body), this::keep);

        var rows = ((RegistryAnswer.Given<List<RegistryStatus>>) answer).value();
        assertThat(rows)
                .extracting(RegistryStatus::state)
                .containsExactly(RegistryState.REGISTERED, RegistryState.SUPPLEMENT_NEEDED, RegistryState.NOT_THERE);
        assertThat(rows.get(0).result()).hasValueSatisfying(result -> {
            assertThat(result.personalNumber()).isEqualTo("037326000017");
            assertThat(result.registeredOn()).isEqualTo(LocalDate.parse("2026-07-02"));
            assertThat(result.book()).isEqualTo("01/2026");
            assertThat(result.fields())
                    .containsEntry("mother.name", "Trần Thị Mận")
                    .doesNotContainKey("giayKhaiSinh");
            assertThat(result.document()).isNotNull();
        });
        assertThat(paper.toByteArray()).isEqualTo(pdf);
        assertThat(rows.get(1).supplementBy()).contains(LocalDate.parse("2026-07-10"));
    }

    @Test
    void the_first_generation_answers_one_by_one() throws IOException {
        var status = reader.readStatus(CivilType.BIRTH, CODE, answer(200, "{\"status\":3}"));
        assertThat(((RegistryAnswer.Given<RegistryStatus>) status).value().state())
                .isEqualTo(RegistryState.PROCESSING);

        var unknown = reader.readStatus(CivilType.BIRTH, CODE, answer(200, "{\"status\":0,\"errorCode\":201}"));
        assertThat(((RegistryAnswer.NoAnswer<RegistryStatus>) unknown).reply())
                .isInstanceOf(RegistryReply.NotThere.class);

        var entry = reader.readResult(
                CivilType.BIRTH,
                CODE,
                answer(200, "{\"status\":1,\"value\":{\"so\":7,\"quyenSo\":\"02\"}}"),
                this::keep);
        assertThat(((RegistryAnswer.Given<CivilResult>) entry).value().number()).isEqualTo("7");
    }

    @Test
    void a_search_finds_or_finds_nothing_or_is_not_there() throws IOException {
        assertThat(reader.readSearch(CODE, answer(200, "{\"status\":1,\"value\":[{\"so\":\"3\"}]}"), this::keep))
                .isInstanceOf(ExtractAnswer.Found.class);
        assertThat(reader.readSearch(CODE, answer(200, "{\"status\":1,\"value\":[]}"), this::keep))
                .isInstanceOf(ExtractAnswer.NotFound.class);
        assertThat(reader.readSearch(CODE, answer(200, "{\"status\":0,\"errorCode\":\"201\"}"), this::keep))
                .isInstanceOf(ExtractAnswer.NotFound.class);
        assertThat(reader.readSearch(
                        CODE,
                        answer(200, "{\"status\":0,\"errorDescription\":\"Chức năng chưa được hỗ trợ\"}"),
                        this::keep))
                .isInstanceOf(ExtractAnswer.NotAvailable.class);
        assertThat(reader.readSearch(CODE, answer(503, ""), this::keep)).isInstanceOf(ExtractAnswer.NoAnswer.class);
    }

    @FaultRow(24)
    @ParameterizedTest
    @ValueSource(strings = {"windows-1258", "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32"})
    void another_encoding_confirms_and_refuses_nothing(String charset) {
        var body = "{\"status\":\"1\",\"statusDescription\":\"Đã gửi\"}".getBytes(Charset.forName(charset));
        var answer = new WireAnswer(200, "application/json", null, body);

        assertThat(reader.readSubmission(CivilType.BIRTH, answer)).isInstanceOf(RegistryReply.Unreadable.class);
    }

    private RegistryReply.Refused refused(String text) {
        return (RegistryReply.Refused) reader.readSubmission(
                CivilType.BIRTH,
                answer(200, "{\"status\":\"0\",\"errorCode\":\"500\",\"errorDescription\":\"" + text + "\"}"));
    }

    private AttachmentRef keep(AttachmentRef kept, AttachmentSink.Content content) throws IOException {
        content.writeTo(paper);
        return new AttachmentRef(new UUID(0, 1), kept.paperType(), kept.name(), kept.fileName(), null);
    }

    private static WireAnswer answer(int status, String body) {
        return new WireAnswer(
                status,
                body.startsWith("<") ? "text/html" : "application/json",
                null,
                body.getBytes(StandardCharsets.UTF_8));
    }
}
