package vn.lienthong.mappings.npsp;

import vn.lienthong.mappings.dossier.Reuse;

/** The lists of a dossier on the wire, each field with that of the province's document that it becomes. */
final class ListsWayIn {

    private ListsWayIn() {}

    static void convert(Conversion in) {
        in.rows("TaiLieuNop", "documents", ListsWayIn::document);
        in.rows("DanhSachLePhi", "fees", ListsWayIn::fee);
        in.rows("DanhSachTepDinhKemKhac", "attachments", ListsWayIn::attachment);
        in.rows("DanhSachHoSoBoSung", "supplements", ListsWayIn::supplement);
        in.rows("DanhSachGiayToKetQua", "results", ListsWayIn::result);
    }

    private static void document(Conversion in) {
        in.text("TepDinhKemId", "id");
        in.text("TenTepDinhKem", "name");
        in.truth("IsDeleted", "deleted", false);
        in.text("MaThanhPhanHoSo", "componentCode");
        in.text("DuongDanTaiTepTin", "url");
        in.truth("DuocSoHoa", "digitised", false);
        in.choice("DuocTaiSuDung", "reuse", NationalCodes.REUSES, Reuse.NONE);
        in.truth("DuocLayTuKhoDMQG", "fromCitizenStore", false);
        in.text("MaKetQuaThayThe", "replacementResultCode");
    }

    private static void fee(Conversion in) {
        in.text("TenPhiLePhi", "name");
        in.text("MaPhiLePhi", "code");
        in.text("HinhThucThu", "collection");
        in.number("Gia", "amount");
        in.text("LoaiPhiLePhi", "kind");
    }

    private static void attachment(Conversion in) {
        in.text("TenGiayTo", "name");
        in.number("SoLuong", "quantity");
        in.number("LoaiGiayTo", "kind");
    }

    private static void supplement(Conversion in) {
        in.number("HoSoBoSungId", "id");
        in.text("NguoiYeuCauBoSung", "requestedBy");
        in.text("NoiDungBoSung", "request");
        in.time("NgayBoSung", "requestedAt");
        in.text("NguoiTiepNhanBoSung", "receivedBy");
        in.text("ThongTinTiepNhan", "receiptNote");
        in.time("NgayTiepNhanBoSung", "receivedAt");
        in.truth("TrangThaiBoSung", "completed");
        in.rows("DanhSachGiayToBoSung", "documents", ListsWayIn::document);
        in.rows("DanhSachLePhiBoSung", "fees", ListsWayIn::fee);
        in.time("NgayHenTraTruoc", "dueBefore");
        in.time("NgayHenTraMoi", "dueAfter");
    }

    private static void result(Conversion in) {
        in.text("TenGiayTo", "name");
        in.text("MaThanhPhanHoSo", "componentCode");
        in.text("GiayToId", "id");
        in.text("DuongDanTepTinKetQua", "url");
        in.text("MaGiayToKetQua", "resultCode");
    }
}
