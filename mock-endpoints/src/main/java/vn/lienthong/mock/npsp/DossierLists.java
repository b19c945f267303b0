package vn.lienthong.mock.npsp;

import static vn.lienthong.mock.judge.Rules.count;
import static vn.lienthong.mock.judge.Rules.filled;
import static vn.lienthong.mock.judge.Rules.listOf;
import static vn.lienthong.mock.judge.Rules.matching;
import static vn.lienthong.mock.judge.Rules.moment;
import static vn.lienthong.mock.judge.Rules.oneOf;
import static vn.lienthong.mock.judge.Rules.orEmpty;
import static vn.lienthong.mock.judge.Rules.text;
import static vn.lienthong.mock.judge.Rules.truth;
import static vn.lienthong.mock.judge.Rules.upTo;
import static vn.lienthong.mock.judge.Rules.wholeNumber;
import static vn.lienthong.mock.judge.Rules.wrong;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import vn.lienthong.mock.judge.Finding;
import vn.lienthong.mock.judge.Rule;
import vn.lienthong.mock.judge.Shape;

/** The lists that a dossier may carry: documents, fees, other files, supplements and results. */
final class DossierLists {
    private static final int FILE_NAME_LENGTH = 4_000;
    private static final int RESULT_NAME_LENGTH = 2_000;
    private static final String REPLACED = "2";
    private static final Pattern URL = Pattern.compile("https?://[^\\s#]+(?:#[^\\s#]*)?");
    private static final Pattern RESULT = Pattern.compile("KQ\\.[A-Z]\\d{2}(?:\\.\\d{1,3})*\\.\\d{6}");
    private static final Pattern MONEY = Pattern.compile("[0-9]{1,15}");

    private DossierLists() {}

    static Shape in(Shape dossier, PortalOptions options) {
        return dossier.may("TaiLieuNop", listOf(document(options)))
                .may("DanhSachLePhi", listOf(fee()))
                .may("DanhSachTepDinhKemKhac", listOf(otherFile()))
                .may("DanhSachHoSoBoSung", listOf(supplement(options)))
                .may("DanhSachGiayToKetQua", listOf(result(options)));
    }

    private static Shape document(PortalOptions options) {
        return Shape.object()
                .may("TepDinhKemId", text())
                .must("TenTepDinhKem", filled().and(upTo(FILE_NAME_LENGTH)))
                .may("IsDeleted", oneOf("True", "False"))
                .must("MaThanhPhanHoSo", text())
                .must("DuongDanTaiTepTin", url(options))
                .must("DuocSoHoa", oneOf("0", "1"))
                .must("DuocTaiSuDung", oneOf("0", "1", "2"))
                .must("DuocLayTuKhoDMQG", oneOf("0", "1"))
                .may("MaKetQuaThayThe", resultCode(options))
                .where(options.judges(InferredRule.REPLACING_RESULT_DEMANDED), DossierLists::replacingResult);
    }

    private static Shape fee() {
        return Shape.object()
                .may(text(), "TenPhiLePhi", "MaPhiLePhi", "HinhThucThu", "LoaiPhiLePhi")
                .must("Gia", matching(MONEY, "must be an amount in dong, digits only"));
    }

    private static Shape otherFile() {
        return Shape.object()
                .must("TenGiayTo", filled())
                .may("SoLuong", count())
                .may("LoaiGiayTo", wholeNumber());
    }

    private static Shape supplement(PortalOptions options) {
        return Shape.object()
                .may("HoSoBoSungId", wholeNumber())
                .may(text(), "NguoiYeuCauBoSung", "NoiDungBoSung", "NguoiTiepNhanBoSung", "ThongTinTiepNhan")
                .may(orEmpty(moment()), "NgayBoSung", "NgayTiepNhanBoSung", "NgayHenTraTruoc", "NgayHenTraMoi")
                .may("TrangThaiBoSung", truth())
                .may("DanhSachGiayToBoSung", listOf(document(options)))
                .may("DanhSachLePhiBoSung", listOf(fee()));
    }

    private static Shape result(PortalOptions options) {
        return Shape.object()
                .must("TenGiayTo", filled().and(upTo(RESULT_NAME_LENGTH)))
                .may(text(), "MaThanhPhanHoSo", "GiayToId")
                .may("MaGiayToKetQua", resultCode(options))
                .may("DuongDanTepTinKetQua", orEmpty(url(options)));
    }

    private static Rule resultCode(PortalOptions options) {
        return orEmpty(matching(RESULT, "must be a result code such as KQ.G15.000031"))
                .onlyIf(options.judges(InferredRule.RESULT_CODE_GRAMMAR), text());
    }

    private static Rule url(PortalOptions options) {
        return matching(URL, "must be one absolute http or https URL")
                .onlyIf(options.judges(InferredRule.ABSOLUTE_FILE_URLS), filled());
    }

    private static List<Finding> replacingResult(String pointer, JsonNode document) {
        boolean replaced = document.get("DuocTaiSuDung").textValue().equals(REPLACED);
        return replaced && document.path("MaKetQuaThayThe").asText("").isBlank()
                ? wrong(pointer + "/MaKetQuaThayThe", "is demanded when DuocTaiSuDung is 2")
                : List.of();
    }
}
