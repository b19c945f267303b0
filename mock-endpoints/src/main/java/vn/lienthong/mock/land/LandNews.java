package vn.lienthong.mock.land;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The usual bodies of the nine calls, of people who do not exist. Times are UTC, without an offset. */
public final class LandNews {
    /** The names of the nine calls. */
    public static final List<String> OPERATIONS = List.of(
            "ChuyenHoSo",
            "YeuCauBoSungHoSo",
            "NhanBoSungHoSo",
            "GuiKetQuaThue",
            "KetThucHoSo",
            "TiepNhanHoSoChoMotCua",
            "YeuCauCapNhatHoSo",
            "ThongBaoNhapSaiThuTuc",
            "ThueChuyenTraHoSoDoSai");

    private static final String OFFICER = "vpdk.canbo2";

    private LandNews() {}

    /** @throws IllegalArgumentException when there is no such call */
    public static ObjectNode of(LandSystem system, String operation, String code, Instant at) {
        ObjectNode body = object().put("SoBienNhan", code);
        String now = utc(at);
        return switch (operation) {
            case "ChuyenHoSo" ->
                body.put("MaCanBoChuyen", "vpdk.canbo1")
                        .put("MaCanBoNhan", OFFICER)
                        .put("MaTrangThai", "4")
                        .put("LaTrangThaiChuyenLai", false)
                        .put("NgayChuyen", now)
                        .put("HanXuLy", 24.0);
            case "YeuCauBoSungHoSo" ->
                body.put("NgayChoBoSung", now)
                        .put("MaCanBoXuLy", OFFICER)
                        .put("LaTamDung", true)
                        .put("GhiChu", "Bổ sung bản vẽ");
            case "NhanBoSungHoSo" ->
                body.put("NgayNhanBoSung", now).put("NgayHenTraMoi", utc(at.plus(10, ChronoUnit.DAYS)));
            case "GuiKetQuaThue" -> tax(system, body, now);
            case "KetThucHoSo" -> finished(body, now, 0, List.of());
            case "TiepNhanHoSoChoMotCua" -> handedInThere(system, now);
            case "YeuCauCapNhatHoSo", "ThongBaoNhapSaiThuTuc" ->
                body.put("MaCanBoXuLy", OFFICER).put("GhiChu", "Kiểm tra lại hồ sơ");
            case "ThueChuyenTraHoSoDoSai" -> body.put("GhiChu", "Sai thông tin thửa đất");
            default ->
                throw new IllegalArgumentException("There is no call " + operation + "; there are " + OPERATIONS);
        };
    }

    /**
     * {@code KetThucHoSo}.
     *
     * @param outcome 0: with a result; anything else: returned or withdrawn
     * @param links of the results' files
     */
    public static ObjectNode finished(String code, Instant at, int outcome, List<String> links) {
        return finished(object().put("SoBienNhan", code), utc(at), outcome, links);
    }

    private static ObjectNode finished(ObjectNode body, String now, int outcome, List<String> links) {
        body.put("NgayKetThuc", now).put("MaCanBoXuLy", OFFICER).put("TrangThaiKetThuc", outcome);
        var papers = body.putArray("DanhSachGiayToKetQua");
        links.forEach(link -> papers.addObject()
                .put("TenGiayTo", "Giấy chứng nhận")
                .put("KieuFile", "pdf")
                .put("LinkFile", link)
                .put("SoBanSao", 0)
                .put("SoBanChinh", 1));
        return body;
    }

    private static ObjectNode tax(LandSystem system, ObjectNode body, String now) {
        boolean vbdlis = system == LandSystem.VBDLIS;
        body.put("NgayCoKetQuaThue", now);
        body.putArray("DanhSachThongBaoThue")
                .addObject()
                .put(vbdlis ? "HoTenChu" : "HoVaChu", "Trần Thị Thử Nghiệm")
                .put("LoaiThue", "Lệ phí trước bạ")
                .put("SoThongBaoThue", "TB-0001")
                .put(vbdlis ? "DuongDanThongBaoThue" : "DuongDanTBT", LandFiles.BELOW + "tb-0001.pdf");
        return body;
    }

    private static ObjectNode handedInThere(LandSystem system, String now) {
        ObjectNode body = object();
        body.put("LaQuyTrinhCapTinh", true);
        if (system == LandSystem.VBDLIS) {
            body.put("TinhId", 37).put("HuyenId", 0).put("XaId", 14620);
        } else {
            body.put("TinhId", "37").put("HuyenId", "376").put("XaId", "14620");
        }
        body.put("NguoiTiepNhan", OFFICER).put("NgayTiepNhan", now);
        body.putObject("ThongTinNguoiNopDon")
                .put("HoTen", "Trần Thị Thử Nghiệm")
                .put("SoChungMinh", "037199000001");
        body.putObject("ThongTinQuyTrinh").put("MaQuyTrinh", "QT-01").put("TenQuyTrinh", "Cấp đổi giấy chứng nhận");
        body.putObject("ThongTinThuaDat").put("SoThuTuThua", "5").put("SoHieuBanDo", "12");
        body.putArray("DanhSachGiayToDinhKem")
                .addObject()
                .put("TenGiayTo", "Đơn đề nghị")
                .put("LinkFile", LandFiles.BELOW + "don.pdf")
                .put("SoBanSao", 0)
                .put("SoBanChinh", 1);
        return body;
    }

    private static String utc(Instant at) {
        return LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC)
                .toString();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
