package vn.lienthong.mappings.land;

import java.time.ZoneId;
import java.util.Optional;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.json.JsonReading;

/**
 * Reads the nine calls. Times without an offset are in the dialect's zone, which is UTC; a link is told as it is written, and is
 * not looked at here.
 */
public final class LandIncoming {

    /** The largest call that is read, in bytes: it carries links, no files. */
    public static final int MOST_BYTES = 1_048_576;

    private static final String NOTE = "GhiChu";
    private static final String OFFICER = "MaCanBoXuLy";
    private static final DossierCode NO_CODE = new DossierCode("A00-000101-0000");

    private final ZoneId zone;

    public LandIncoming(LandDialect dialect) {
        this.zone = dialect.incomingZone();
    }

    /** @return the call, or all that is wrong with it */
    public Translation<LandCall> read(LandCallType type, byte[] body) {
        var findings = new Findings();
        return new JsonReading(MOST_BYTES, findings)
                .object(body)
                .map(members -> call(type, new CallView("", members, findings)))
                .filter(call -> findings.isEmpty())
                .map(Translation::of)
                .orElseGet(() -> Translation.because(findings.list()));
    }

    private LandCall call(LandCallType type, CallView in) {
        if (type == LandCallType.RECEIPT_REQUESTED) {
            return new LandCall.ReceiptRequested(in.orNull("SoBienNhan"), new OfficeDossierReading(zone).read(in));
        }
        var code = in.dossierCode("SoBienNhan").orElse(NO_CODE);
        return switch (type) {
            case MOVED -> moved(code, in);
            case SUPPLEMENT_REQUESTED ->
                new LandCall.SupplementRequested(
                        code,
                        in.requiredTime("NgayChoBoSung", zone),
                        in.required(OFFICER),
                        in.truth("LaTamDung").orElse(false),
                        in.orNull(NOTE),
                        file(in).orElse(null));
            case SUPPLEMENT_TAKEN ->
                new LandCall.SupplementTaken(
                        code,
                        in.requiredTime("NgayNhanBoSung", zone),
                        in.requiredTime("NgayHenTraMoi", zone),
                        in.orNull(NOTE),
                        file(in).orElse(null));
            case TAX_RESULT ->
                new LandCall.TaxResult(
                        code,
                        in.orNull("NguoiXuLy"),
                        in.time("NgayCoKetQuaThue", zone),
                        in.orNull(NOTE),
                        in.list("DanhSachThongBaoThue", LandIncoming::notice));
            case FINISHED -> finished(code, in);
            default -> new LandCall.Remark(type, code, in.orNull(OFFICER), in.orNull(NOTE));
        };
    }

    private LandCall moved(DossierCode code, CallView in) {
        return new LandCall.Moved(
                code,
                in.required("MaCanBoChuyen"),
                in.required("MaCanBoNhan"),
                in.required("MaTrangThai"),
                in.truth("LaTrangThaiChuyenLai").orElse(false),
                in.orNull("NoiDungXuLy"),
                in.time("NgayChuyen", zone),
                in.orNull("HanXuLy"),
                in.list("DanhSachTapTin", OfficeDossierReading::link));
    }

    private LandCall finished(DossierCode code, CallView in) {
        in.required("TrangThaiKetThuc");
        return new LandCall.Finished(
                code,
                in.requiredTime("NgayKetThuc", zone),
                in.required(OFFICER),
                in.number("TrangThaiKetThuc").orElse(-1),
                in.orNull(NOTE),
                in.list("DanhSachGiayToKetQua", OfficeDossierReading::link));
    }

    private static Optional<LandFileLink> file(CallView in) {
        return in.part("TapTin").map(OfficeDossierReading::link);
    }

    private static LandTaxNotice notice(CallView in) {
        return new LandTaxNotice(
                in.required("HoTenChu", "HoVaChu"),
                in.required("LoaiThue"),
                in.required("SoThongBaoThue"),
                in.required("DuongDanThongBaoThue", "DuongDanTBT"));
    }
}
