package vn.lienthong.mock.npsp;

import java.util.EnumSet;
import java.util.Set;

/** Demands that the public evidence suggests and does not prove. Each can be switched off, or on, in {@link PortalOptions}. */
public enum InferredRule {
    /** {@code MaDoiTuong} (the applicant's technical id) is refused unless {@code KenhThucHien} is 2 (online). */
    TECH_ID_ONLY_ONLINE(true),
    /** {@code MaDoiTuong} is demanded when {@code KenhThucHien} is 2. */
    TECH_ID_DEMANDED_ONLINE(true),
    /** {@code ChuHoSo} must not be empty. */
    APPLICANT_NAME_DEMANDED(true),
    /** {@code NgayTiepNhan} may be empty while the dossier was not received: status 1, 3 or 7. */
    RECEPTION_TIME_MAY_WAIT(true),
    /** {@code MaTTHC} looks like {@code 1.001193}, with or without an organisation identifier behind it. */
    PROCEDURE_CODE_GRAMMAR(true),
    /** {@code MaHoSo} is an organisation identifier in either order, a date as yyMMdd, and 4 to 6 digits. */
    DOSSIER_CODE_GRAMMAR(true),
    /** {@code DSKetNoiCSDL} names at least one database. */
    DATABASES_NOT_EMPTY(true),
    /** File addresses are absolute http or https URLs, one each. */
    ABSOLUTE_FILE_URLS(true),
    /** {@code MaKetQuaThayThe} is demanded when {@code DuocTaiSuDung} is 2. */
    REPLACING_RESULT_DEMANDED(true),
    /** {@code HoSoCoThanhPhanSoHoa} is 1 when one of the documents handed in has {@code DuocSoHoa} 1. */
    DIGITISED_AS_DOCUMENTS_SAY(true),
    /**
     * {@code MaGiayToKetQua} and {@code MaKetQuaThayThe} look like {@code KQ.G15.000031}; off by default: without such a code a
     * result does not count as electronic, and nothing shows that it is refused.
     */
    RESULT_CODE_GRAMMAR(false),
    /** The header {@code Charset: utf-8} is demanded; off by default: clients send it, nothing shows that it is needed. */
    CHARSET_HEADER(false);

    private final boolean byDefault;

    InferredRule(boolean byDefault) {
        this.byDefault = byDefault;
    }

    static Set<InferredRule> defaults() {
        EnumSet<InferredRule> on = EnumSet.noneOf(InferredRule.class);
        for (InferredRule rule : values()) {
            if (rule.byDefault) {
                on.add(rule);
            }
        }
        return on;
    }
}
