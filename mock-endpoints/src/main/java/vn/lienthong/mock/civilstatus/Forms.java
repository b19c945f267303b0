package vn.lienthong.mock.civilstatus;

import java.util.EnumMap;
import java.util.Map;

/** The forms of section 4 of the contract. */
final class Forms {
    private static final Map<RecordType, Form> FORMS = new EnumMap<>(Map.of(
            RecordType.BIRTH, birth(),
            RecordType.DEATH, death(),
            RecordType.MARRIAGE, marriage(),
            RecordType.MARITAL_STATUS, maritalStatus(),
            RecordType.RECOGNITION, recognition(),
            RecordType.EXTRACT, extract()));

    private Forms() {}

    static Form of(RecordType type) {
        Form form = FORMS.get(type);
        if (form == null) {
            throw new IllegalStateException("no form for " + type);
        }
        return form;
    }

    private static Form birth() {
        return requester(new Form())
                .person("nks")
                .person("me")
                .person("cha")
                .with(FieldKind.PLAIN, "maGCS", "nksNgaySinhBangChu", "nksLoaiKhaiSinh", "nksNoiSinhDVHC")
                .with(FieldKind.PLAIN, "nksNoiSinhNuocNgoai", "soDangKyNuocNgoai", "cqNuocNgoaiDaDangKy")
                .with(FieldKind.PLAIN, "qgNuocNgoaiDaDangKy")
                .with(FieldKind.DATE, "ngayCapGCS", "ngayDangKyNuocNgoai")
                .with(FieldKind.NUMBER, "loaiDangKy", "soLuongBanSao")
                .with(FieldKind.UNIT, "noiDangKy")
                .with(FieldKind.ADDRESS, "nksNoiSinh", "nksQueQuan")
                .open("nksMatTich")
                .open("nksHanCheNangLucHanhVi")
                .demanding("nksHoTen", "nksGioiTinh", "nksNgaySinh", "nycHoTen");
    }

    private static Form death() {
        return requester(new Form())
                .person("nkt")
                .with(FieldKind.PLAIN, "maGBT", "nktGioPhutChet", "nktNguyenNhanChet", "gbtSo", "gbtCoQuanCap")
                .with(FieldKind.BIRTH_DATE, "nktNgayChet")
                .with(FieldKind.DATE, "ngayCapGBT", "gbtNgay")
                .with(FieldKind.NUMBER, "loaiDangKy", "soLuongBanSao", "gbtLoai")
                .with(FieldKind.UNIT, "noiDangKy")
                .with(FieldKind.ADDRESS, "nktNoiChet")
                .demanding("nktHoTen", "nktGioiTinh", "nktNgayChet", "nycHoTen");
    }

    private static Form marriage() {
        return spouse(spouse(requester(new Form()), "chong"), "vo")
                .with(FieldKind.PLAIN, "ghiChu", "chongCuTruNuocNgoai")
                .with(FieldKind.DATE, "ngayXacLapQuanHeHonNhan")
                .with(FieldKind.NUMBER, "loaiDangKy")
                .with(FieldKind.BARE_NUMBER, "soBanSao")
                .with(FieldKind.UNIT, "noiDangKy")
                .demanding("chongHoTen", "voHoTen");
    }

    private static Form spouse(Form form, String prefix) {
        return form.person(prefix)
                .with(FieldKind.DATE, prefix + "NgayCap")
                .with(FieldKind.PLAIN, prefix + "NoiCap", prefix + "LoaiTinhTrangHonNhan")
                .with(FieldKind.PLAIN, prefix + "TinhTrangHonNhan", prefix + "YeuCauXNTTHN", prefix + "NoiXNTTHN")
                .with(FieldKind.BARE_NUMBER, prefix + "SoLanKH");
    }

    private static Form maritalStatus() {
        return requester(new Form())
                .person("nxn")
                .with(FieldKind.PLAIN, "noiCap")
                .with(FieldKind.NUMBER, "loaiDangKy", "soLuongBanSao")
                .with(FieldKind.UNIT, "noiDangKy")
                .open("nxn")
                .demanding("nxnHoTen");
    }

    private static Form recognition() {
        return requester(new Form())
                .person("cm")
                .person("nc")
                .with(FieldKind.PLAIN, "quyetDinhSo", "loaiXacNhan", "nycQHNguoiDuocNhan", "nycQHNguoiNhan")
                .with(FieldKind.NUMBER, "loaiDangKy", "soLuongBanSao")
                .with(FieldKind.UNIT, "noiDangKy")
                .open("cm")
                .open("nc")
                .demanding("cmHoTen", "ncHoTen");
    }

    private static Form extract() {
        return copied(requester(new Form()))
                .with(FieldKind.BARE_NUMBER, "nycLoaiCuTru", "nycLoaiGiayToTuyThan", "loaiBanSao")
                .demanding("cbsHoTen", "nycHoTen");
    }

    /** The person on the copy, and where the register is thought to be. */
    static Form copied(Form form) {
        return form.person("cbs")
                .with(FieldKind.BARE_NUMBER, "cbsGioiTinh", "cbsLoaiGiayToTuyThan")
                .with(FieldKind.PLAIN, "soDangKyTruocDay", "quyenSoDangKyTruocDay", "loaiBSCC", "thongTinKhac")
                .with(FieldKind.PLAIN, "noiDangKyTruocDay")
                .with(FieldKind.DATE, "ngayDangKyTruocDay")
                .with(FieldKind.UNIT, "noiDangKy");
    }

    private static Form requester(Form form) {
        return form.person("nyc").with(FieldKind.PLAIN, "nycQuanHe", "nycSoDienThoai", "nycEmail");
    }
}
