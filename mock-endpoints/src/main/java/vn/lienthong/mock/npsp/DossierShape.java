package vn.lienthong.mock.npsp;

import static vn.lienthong.mock.judge.Rules.filled;
import static vn.lienthong.mock.judge.Rules.listOf;
import static vn.lienthong.mock.judge.Rules.matching;
import static vn.lienthong.mock.judge.Rules.moment;
import static vn.lienthong.mock.judge.Rules.oneOf;
import static vn.lienthong.mock.judge.Rules.orEmpty;
import static vn.lienthong.mock.judge.Rules.text;
import static vn.lienthong.mock.judge.Rules.upTo;
import static vn.lienthong.mock.judge.Rules.wrong;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lienthong.mock.judge.Finding;
import vn.lienthong.mock.judge.Rule;
import vn.lienthong.mock.judge.Shape;

/** One dossier of {@code DongBoHoSoMC}: every value a string, unless it is an array. */
final class DossierShape {
    private static final int ABSTRACT_LENGTH = 1_000;
    private static final int ANY_NUMBER = Integer.MAX_VALUE;
    private static final String ONLINE = "2";
    private static final Set<String> NOT_RECEIVED = Set.of("1", "3", "7");
    private static final Pattern PROCEDURE =
            Pattern.compile("\\d\\.\\d{6}(?:\\.(?:\\d{3}\\.\\d{2}\\.\\d{2}\\.)?[A-Z]\\d{2}(?:\\.\\d{1,3}){0,4})?");

    private DossierShape() {}

    static Shape of(PortalOptions options) {
        Shape dossier = Shape.object()
                .must("MaHoSo", DossierCode.rule(options))
                .must("MaTTHC", procedure(options))
                .must("TenTTHC", filled())
                .must("MaLinhVuc", filled())
                .must("TenLinhVuc", filled())
                .must("KenhThucHien", oneOf("1", "2", "3"))
                .must("ChuHoSo", filled().onlyIf(options.judges(InferredRule.APPLICANT_NAME_DEMANDED), text()))
                .must("LoaiDoiTuong", oneOf("1", "2", "3", "4"))
                .may("MaDoiTuong", DossierShape::textOrNull)
                .must("NgayTiepNhan", receptionTime(options))
                .must("TrangThaiHoSo", status())
                .must("HinhThuc", oneOf("0", "1"))
                .must("DonViXuLy", filled())
                .must("NgayNopHoSo", moment())
                .must("NoiNopHoSo", oneOf("1", "2"))
                .must("HoSoCoThanhPhanSoHoa", oneOf("0", "1"))
                .must("TaiKhoanDuocXacThucVoiVNeID", oneOf("0", "1"))
                .must("DuocThanhToanTrucTuyen", oneOf("0", "1", "2", "3"))
                .must("DinhDanhCHS", listOf(1, ANY_NUMBER, IdentityShape.of()))
                .must("DSKetNoiCSDL", databases(options))
                .may("TrichYeuHoSo", upTo(ABSTRACT_LENGTH))
                .may(orEmpty(moment()), "NgayHenTra", "NgayTra", "NgayKetThucXuLy", "NgayTuChoi")
                .may(text(), "SoGiayToChuHoSo", "ThongTinKhac", "Email", "Fax", "SoDienThoai")
                .may(text(), "ThongTinTra", "GhiChu", "SoBienNhan");
        return DossierLists.in(dossier, options)
                .where(options.judges(InferredRule.TECH_ID_ONLY_ONLINE), DossierShape::techIdOnlyOnline)
                .where(options.judges(InferredRule.TECH_ID_DEMANDED_ONLINE), DossierShape::techIdWhenOnline)
                .where(options.judges(InferredRule.DIGITISED_AS_DOCUMENTS_SAY), DossierShape::digitised)
                .where(options.judges(InferredRule.RECEPTION_TIME_MAY_WAIT), DossierShape::receivedAtSomeTime);
    }

    static Rule status() {
        return oneOf("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
    }

    private static Rule procedure(PortalOptions options) {
        return matching(PROCEDURE, "must be a national procedure code such as 1.001193 or 2.002621.H42")
                .onlyIf(options.judges(InferredRule.PROCEDURE_CODE_GRAMMAR), filled());
    }

    private static Rule receptionTime(PortalOptions options) {
        return options.judges(InferredRule.RECEPTION_TIME_MAY_WAIT) ? orEmpty(moment()) : moment();
    }

    private static Rule databases(PortalOptions options) {
        int least = options.judges(InferredRule.DATABASES_NOT_EMPTY) ? 1 : 0;
        return listOf(least, ANY_NUMBER, Shape.object().must("MaCSDL", filled()));
    }

    private static List<Finding> textOrNull(String pointer, JsonNode value) {
        return value.isNull() ? List.of() : text().judge(pointer, value);
    }

    private static List<Finding> techIdOnlyOnline(String pointer, JsonNode dossier) {
        return online(dossier) || techId(dossier).isEmpty()
                ? List.of()
                : wrong(pointer + "/MaDoiTuong", "is given only when KenhThucHien is 2 (online)");
    }

    private static List<Finding> techIdWhenOnline(String pointer, JsonNode dossier) {
        return online(dossier) && techId(dossier).isBlank()
                ? wrong(pointer + "/MaDoiTuong", "is demanded when KenhThucHien is 2 (online)")
                : List.of();
    }

    private static List<Finding> receivedAtSomeTime(String pointer, JsonNode dossier) {
        boolean received = !NOT_RECEIVED.contains(dossier.get("TrangThaiHoSo").textValue());
        return received && dossier.get("NgayTiepNhan").textValue().isEmpty()
                ? wrong(pointer + "/NgayTiepNhan", "may be empty only while TrangThaiHoSo is 1, 3 or 7")
                : List.of();
    }

    private static List<Finding> digitised(String pointer, JsonNode dossier) {
        for (JsonNode document : dossier.path("TaiLieuNop")) {
            if (document.path("DuocSoHoa").asText().equals("1")
                    && !dossier.get("HoSoCoThanhPhanSoHoa").textValue().equals("1")) {
                return wrong(pointer + "/HoSoCoThanhPhanSoHoa", "must be 1 when a document has DuocSoHoa 1");
            }
        }
        return List.of();
    }

    private static boolean online(JsonNode dossier) {
        return dossier.get("KenhThucHien").textValue().equals(ONLINE);
    }

    private static String techId(JsonNode dossier) {
        return dossier.path("MaDoiTuong").asText("");
    }
}
