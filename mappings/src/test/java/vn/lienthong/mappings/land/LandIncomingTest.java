package vn.lienthong.mappings.land;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LandIncomingTest {

    private static final String CODE = "H42.14.5-260701-0007";

    private final LandIncoming incoming = new LandIncoming(LandDialect.vbdlis());

    @Test
    void times_without_an_offset_are_utc() {
        var finished = (LandCall.Finished)
                read(
                        LandCallType.FINISHED,
                        "\"NgayKetThuc\":\"2026-07-10T01:30:00.123\",\"MaCanBoXuLy\":\"cb\",\"TrangThaiKetThuc\":0,"
                                + "\"DanhSachGiayToKetQua\":[{\"TenGiayTo\":\"GCN\",\"LinkFile\":\"/f/1\",\"SoBanSao\":\"1\"}]");

        assertThat(finished.at()).isEqualTo(Instant.parse("2026-07-10T01:30:00Z"));
        assertThat(finished.hasResult()).isTrue();
        assertThat(finished.results()).containsExactly(new LandFileLink("GCN", null, "/f/1", 0, 1));
    }

    @Test
    void any_other_end_is_one_without_a_result() {
        var finished = (LandCall.Finished) read(
                LandCallType.FINISHED,
                "\"NgayKetThuc\":\"2026-07-10\",\"MaCanBoXuLy\":\"cb\",\"TrangThaiKetThuc\":\"2\"");

        assertThat(finished.hasResult()).isFalse();
    }

    @Test
    void both_systems_spellings_of_a_tax_notice_are_understood() {
        for (var spelled : List.of(
                "\"HoTenChu\":\"A\",\"DuongDanThongBaoThue\":\"u\"", "\"HoVaChu\":\"A\",\"DuongDanTBT\":\"u\"")) {
            var tax = (LandCall.TaxResult) read(
                    LandCallType.TAX_RESULT,
                    "\"DanhSachThongBaoThue\":[{" + spelled + ",\"LoaiThue\":\"LPTB\",\"SoThongBaoThue\":\"1\"}]");

            assertThat(tax.notices()).containsExactly(new LandTaxNotice("A", "LPTB", "1", "u"));
        }
    }

    @Test
    void a_parcel_may_come_as_one_object_and_codes_as_numbers() {
        var call = (LandCall.ReceiptRequested) incoming.read(
                        LandCallType.RECEIPT_REQUESTED,
                        utf8(
                                "{\"TinhId\":1,\"HuyenId\":0,\"XaId\":4726,\"NguoiTiepNhan\":\"cb\",\"ThongTinNguoiNopDon\":"
                                        + "{\"HoTen\":\"A\",\"SoChungMinh\":\"1\"},\"ThongTinQuyTrinh\":{\"MaQuyTrinh\":\"Q\",\"TenQuyTrinh\":\"T\"},"
                                        + "\"ThongTinThuaDat\":{\"SoThuTuThua\":\"5\",\"SoHieuToBanDo\":\"12\"}}"))
                .orElseThrow();

        assertThat(call.number()).isNull();
        assertThat(call.dossier().area()).isEqualTo(new LandArea("01", null, "04726"));
        assertThat(call.dossier().parcels()).containsExactly(new Parcel("12", "5", null, null, null));
    }

    @Test
    void each_call_has_its_name_and_its_reading() {
        for (var type : LandCallType.values()) {
            assertThat(LandCallType.of(type.operation())).contains(type);
        }
        assertThat(read(LandCallType.WRONG_PROCEDURE, "\"GhiChu\":\"Sai thủ tục\"")
                        .type())
                .isEqualTo(LandCallType.WRONG_PROCEDURE);
        assertThat(LandCallType.of("chuyenhoso")).isEmpty();
    }

    @Test
    void answers_and_catalogues_are_in_the_land_system_s_shape() throws IOException {
        var json = new JsonMapper();

        assertThat(json.readTree(LandAnswers.failed("Không có hồ sơ"))
                        .get("Result")
                        .intValue())
                .isZero();
        assertThat(json.readTree(LandAnswers.officers(List.of(new LandAnswers.Officer("cb", "A", "P", "C"))))
                        .at("/Data/0/TenPhongBan")
                        .textValue())
                .isEqualTo("P");
        assertThat(json.readTree(LandAnswers.statuses(List.of(new LandAnswers.Entry("9", "Đã có kết quả"))))
                        .at("/Data/0/MaTrangThai")
                        .textValue())
                .isEqualTo("9");
        assertThat(json.readTree(LandAnswers.procedures(List.of())).get("Data")).isEmpty();
    }

    private LandCall read(LandCallType type, String members) {
        return incoming.read(type, utf8("{\"SoBienNhan\":\"" + CODE + "\"," + members + "}"))
                .orElseThrow();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
