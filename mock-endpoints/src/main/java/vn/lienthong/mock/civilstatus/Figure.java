package vn.lienthong.mock.civilstatus;

/** What the books count. */
enum Figure {
    TAKEN,
    SUPPLEMENTED,
    REGISTERED_TWICE,
    REPEATS,
    REPEATS_THAT_DIFFER,
    CANNOT_BE_ENTERED,
    BROKEN_REQUESTS;

    static Figure of(Registrations.Taken taken) {
        return switch (taken) {
            case FIRST -> TAKEN;
            case SUPPLEMENTED -> SUPPLEMENTED;
            case TWICE -> REGISTERED_TWICE;
            case REPEAT -> REPEATS;
            case REPEAT_THAT_DIFFERS -> REPEATS_THAT_DIFFER;
        };
    }
}
