package vn.lienthong.mock.land;

import static vn.lienthong.mock.judge.Rules.filled;
import static vn.lienthong.mock.judge.Rules.listOf;
import static vn.lienthong.mock.judge.Rules.matching;
import static vn.lienthong.mock.judge.Rules.text;
import static vn.lienthong.mock.judge.Rules.wrong;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import vn.lienthong.mock.judge.Finding;
import vn.lienthong.mock.judge.Rule;
import vn.lienthong.mock.judge.Shape;

/** What the bodies of the desk's calls must look like. */
final class LandShapes {
    private static final int MOST = 200;
    private static final int COMMUNES = 99_999;

    private final LandSystem system;

    LandShapes(LandSystem system) {
        this.system = system;
    }

    Rule of(LandDoor door) {
        return switch (door) {
            case RECEIVE -> dossier();
            case SUPPLEMENT ->
                Shape.object()
                        .must("SoBienNhan", filled())
                        .must("NgayHenTraMoi", LandShapes::time)
                        .may("GhiChu", said())
                        .may("DanhSachGiayToBoSung", listOf(0, MOST, paper()));
            case HANDED_OVER -> Shape.object().must("SoBienNhan", filled()).must("NgayTra", LandShapes::time);
            case WRONG_RESULT ->
                Shape.object()
                        .must("SoBienNhan", filled())
                        .must("NoiDung", filled())
                        .may("DanhSachGiayToDinhKem", listOf(0, MOST, paper()));
        };
    }

    private Rule dossier() {
        return Shape.object()
                .must("LaQuyTrinhCapTinh", LandShapes::flag)
                .must("TinhId", code(2, 99))
                .must("HuyenId", code(3, 999))
                .must("XaId", code(5, COMMUNES))
                .must("SoBienNhan", filled())
                .may("MaHoSoMotCua", said())
                .must("NguoiTiepNhan", filled())
                .may("NgayTiepNhan", LandShapes::time)
                .may("NgayHenTra", LandShapes::time)
                .may("DiaChiTaiSan", said())
                .must("ThongTinNguoiNopDon", applicant())
                .must(
                        "ThongTinQuyTrinh",
                        Shape.object().must("MaQuyTrinh", filled()).must("TenQuyTrinh", filled()))
                .may("ThongTinThuaDat", listOf(parcel()))
                .must("DanhSachGiayToDinhKem", listOf(1, MOST, paper()));
    }

    private Rule code(int digits, int most) {
        if (system == LandSystem.ILIS) {
            return matching(Pattern.compile("\\d{" + digits + "}"), "must be a code of " + digits + " digits");
        }
        return (pointer, value) -> value.isIntegralNumber() && value.longValue() >= 0 && value.longValue() <= most
                ? List.of()
                : wrong(pointer, "must be a whole number up to " + most);
    }

    private static Rule applicant() {
        return Shape.object()
                .must("HoTen", filled())
                .must("SoChungMinh", filled())
                .may(said(), "DiaChiChiTiet", "SoDienThoai", "Email");
    }

    private static Rule parcel() {
        return Shape.object().may(said(), "SoThuTuThua", "SoHieuBanDo", "DienTich", "DiaChiChiTiet");
    }

    private static Rule paper() {
        Rule file = Shape.object().must("name", filled()).must("data", LandShapes::base64);
        return Shape.object()
                .must("TenGiayTo", filled())
                .must("SoBanChinh", LandShapes::count)
                .must("SoBanSao", LandShapes::count)
                .may("TapTin", (pointer, value) -> value.isNull() ? List.of() : file.judge(pointer, value));
    }

    private static Rule said() {
        return (pointer, value) -> value.isNull() ? List.of() : text().judge(pointer, value);
    }

    private static List<Finding> flag(String pointer, JsonNode value) {
        return value.isBoolean() ? List.of() : wrong(pointer, "must be true or false");
    }

    private static List<Finding> count(String pointer, JsonNode value) {
        return value.isIntegralNumber() && value.intValue() >= 0
                ? List.of()
                : wrong(pointer, "must be a whole number from 0 on");
    }

    private static List<Finding> base64(String pointer, JsonNode value) {
        try {
            return value.isTextual() && Base64.getDecoder().decode(value.textValue()).length > 0
                    ? List.of()
                    : wrong(pointer, "must be Base64 of a file that is not empty");
        } catch (IllegalArgumentException notBase64) {
            return wrong(pointer, "must be Base64 of a file that is not empty");
        }
    }

    private static List<Finding> time(String pointer, JsonNode value) {
        try {
            String written = value.asText();
            boolean hasOffset = written.matches(".*(Z|[+-]\\d\\d:\\d\\d)");
            return value.isTextual() && isTime(written, hasOffset)
                    ? List.of()
                    : wrong(pointer, "must be a time of ISO 8601");
        } catch (DateTimeException notOne) {
            return wrong(pointer, "must be a time of ISO 8601");
        }
    }

    private static boolean isTime(String written, boolean hasOffset) {
        return hasOffset
                ? OffsetDateTime.parse(written).getYear() > 0
                : LocalDateTime.parse(written).getYear() > 0;
    }
}
