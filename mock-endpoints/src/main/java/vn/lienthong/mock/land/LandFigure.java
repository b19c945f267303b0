package vn.lienthong.mock.land;

/** What the books count. */
enum LandFigure {
    DOSSIERS,
    REPEATED_DOSSIERS,
    STEPS,
    REPEATED_STEPS,
    STEPS_OF_NOBODY,
    REFUSED_ON_DEMAND,
    LOGINS,
    LOGINS_REFUSED,
    TOKENS_REFUSED,
    BROKEN_REQUESTS
}
