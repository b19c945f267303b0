package vn.lienthong.mappings.land;

import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.json.JsonValue;

/** The body of {@code TiepNhanHoSoChoMotCua}: that of {@code tiepnhan} with links for files. */
final class OfficeDossierReading {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,5}");

    private final ZoneId zone;

    OfficeDossierReading(ZoneId zone) {
        this.zone = zone;
    }

    LandOfficeDossier read(CallView in) {
        return new LandOfficeDossier(
                in.orNull("MaHoSoMotCua"),
                in.truth("LaQuyTrinhCapTinh").orElse(true),
                new LandArea(code(in, "TinhId", 2), district(in), code(in, "XaId", 5)),
                process(part(in, "ThongTinQuyTrinh")),
                in.required("NguoiTiepNhan"),
                in.time("NgayTiepNhan", zone),
                in.time("NgayHenTra", zone),
                in.orNull("DiaChiTaiSan"),
                applicant(part(in, "ThongTinNguoiNopDon")),
                in.list("ThongTinThuaDat", OfficeDossierReading::parcel),
                in.list("DanhSachGiayToDinhKem", OfficeDossierReading::link));
    }

    static LandFileLink link(CallView in) {
        return new LandFileLink(
                in.required("TenGiayTo"),
                in.orNull("KieuFile"),
                in.required("LinkFile"),
                in.number("SoBanChinh").orElse(0),
                in.number("SoBanSao").orElse(0));
    }

    private static LandProcess process(CallView in) {
        return new LandProcess(in.required("MaQuyTrinh"), in.required("TenQuyTrinh"));
    }

    private static LandApplicant applicant(CallView in) {
        return new LandApplicant(
                in.required("HoTen"),
                in.required("SoChungMinh"),
                in.orNull("DiaChiChiTiet"),
                in.orNull("SoDienThoai"),
                in.orNull("Email"));
    }

    private static Parcel parcel(CallView in) {
        var address = in.text("DiaChiChiTiet");
        return new Parcel(
                in.required("SoHieuBanDo", "SoHieuToBanDo"),
                in.required("SoThuTuThua"),
                in.orNull("DienTich"),
                address.map(ParcelAddress::address).orElse(null),
                in.text("MaXa").or(() -> address.map(ParcelAddress::commune)).orElse(null));
    }

    /** A code that may have come as a number, and lost the zeros before it. */
    private static String code(CallView in, String name, int digits) {
        var written = in.required(name);
        if (written.isEmpty()) {
            return "";
        }
        if (!DIGITS.matcher(written).matches() || written.length() > digits) {
            in.complaint(name).malformed("phải có " + digits + " chữ số", "must have " + digits + " digits", "14620");
            return "";
        }
        return "0".repeat(digits - written.length()) + written;
    }

    private static @Nullable String district(CallView in) {
        boolean isAbsent = in.text("HuyenId").map(it -> it.matches("0*")).orElse(true);
        return isAbsent ? null : code(in, "HuyenId", 3);
    }

    private static CallView part(CallView in, String name) {
        return in.part(name).orElseGet(() -> {
            in.complaint(name).missing();
            return new CallView("", new JsonValue.Members(Map.of()), new Findings());
        });
    }
}
