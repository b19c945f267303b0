package vn.lienthong.gateway.demo;

import java.util.Random;

/** Who receives dossiers. The identifiers in dossier codes are invented, as the sample catalogue's are. */
enum Office {
    TRUONG_THI("13777", "H42.30", true),
    NAM_HOA_LU("14359", "H42.31", true),
    PHAT_DIEM("14620", "H42.32", true),
    JUSTICE("H42.08", "H42.08", false),
    CONSTRUCTION("H42.09", "H42.09", false),
    HEALTH("H42.10", "H42.10", false),
    /** Came into being that day, and nobody entered it in the units file; the code is a sample. */
    NEW_COMMUNE("14638", "H42.33", true);

    static final String NEW_COMMUNE_NAME = "Xã Định Hóa";

    private static final int COMMUNES_SHARE = 85;
    private static final int OF_EACH = 3;

    private final String unit;
    private final String prefix;
    private final boolean commune;

    Office(String unit, String prefix, boolean commune) {
        this.unit = unit;
        this.prefix = prefix;
        this.commune = commune;
    }

    String unit() {
        return unit;
    }

    /** What its dossiers' codes begin with. */
    String prefix() {
        return prefix;
    }

    boolean commune() {
        return commune;
    }

    static Office any(Random random) {
        int kind = random.nextInt(100) < COMMUNES_SHARE ? 0 : OF_EACH;
        return values()[kind + random.nextInt(OF_EACH)];
    }

    static Office anyCommune(Random random) {
        return values()[random.nextInt(OF_EACH)];
    }
}
