package vn.lienthong.mock.npsp;

import static vn.lienthong.mock.judge.Rules.filled;
import static vn.lienthong.mock.judge.Rules.moment;
import static vn.lienthong.mock.judge.Rules.orEmpty;
import static vn.lienthong.mock.judge.Rules.text;
import static vn.lienthong.mock.judge.Rules.upTo;

import vn.lienthong.mock.judge.Rule;
import vn.lienthong.mock.judge.Shape;

/** One row of {@code CapNhatTienDoHoSoMC}. */
final class ProgressShape {
    private static final int HANDLER_LENGTH = 50;

    private ProgressShape() {}

    static Shape of(Rule dossierCode) {
        return Shape.object()
                .must("MaHoSo", dossierCode)
                .must("NguoiXuLy", filled().and(upTo(HANDLER_LENGTH)))
                .may("ChucDanh", text())
                .must("ThoiDiemXuLy", moment())
                .may("PhongBanXuLy", text())
                .must("NoiDungXuLy", filled())
                .must("TrangThai", DossierShape.status())
                .may(orEmpty(moment()), "NgayBatDau", "NgayKetThucTheoQuyDinh");
    }
}
