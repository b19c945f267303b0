package vn.lienthong.mappings.land;

import java.util.Arrays;
import java.util.Optional;

/** The nine calls that a land system makes to the one-stop desk. */
public enum LandCallType {
    /** The dossier went from one officer to another. */
    MOVED("ChuyenHoSo"),
    SUPPLEMENT_REQUESTED("YeuCauBoSungHoSo"),
    SUPPLEMENT_TAKEN("NhanBoSungHoSo"),
    TAX_RESULT("GuiKetQuaThue"),
    FINISHED("KetThucHoSo"),
    /** A dossier that was handed in at the land office needs a code of the one-stop desk. */
    RECEIPT_REQUESTED("TiepNhanHoSoChoMotCua"),
    UPDATE_REQUESTED("YeuCauCapNhatHoSo"),
    WRONG_PROCEDURE("ThongBaoNhapSaiThuTuc"),
    TAX_RETURNED("ThueChuyenTraHoSoDoSai");

    private final String operation;

    LandCallType(String operation) {
        this.operation = operation;
    }

    /** Its name in the address. */
    public String operation() {
        return operation;
    }

    /** @return the call of that name, letter by letter */
    public static Optional<LandCallType> of(String operation) {
        return Arrays.stream(values())
                .filter(it -> it.operation.equals(operation))
                .findFirst();
    }
}
