package vn.lienthong.gateway.demo.civil;

import java.util.Random;

/** Where civil status is registered. The identifiers in dossier codes are invented. */
enum Commune {
    TRUONG_THI("13777", "H42.30", "Xã Trường Thi"),
    NAM_HOA_LU("14359", "H42.31", "Xã Ninh Thắng, huyện Hoa Lư"),
    PHAT_DIEM("14620", "H42.32", "Xã Lưu Phương, huyện Kim Sơn"),
    /** Came into being that day; the registry does not know it yet, neither as a unit nor as a place of birth. */
    DINH_HOA("14638", "H42.33", "Xã Định Hóa, huyện Kim Sơn");

    private static final int KNOWN = 3;

    private final String code;
    private final String prefix;
    private final String formerName;

    Commune(String code, String prefix, String formerName) {
        this.code = code;
        this.prefix = prefix;
        this.formerName = formerName;
    }

    String code() {
        return code;
    }

    /** What its dossiers' codes begin with. */
    String prefix() {
        return prefix;
    }

    /** The unit whose old books it keeps, as it was named then. */
    String formerName() {
        return formerName;
    }

    static Commune known(Random random) {
        return values()[random.nextInt(KNOWN)];
    }
}
