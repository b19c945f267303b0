package vn.lienthong.mock.linked;

/** What the books count. */
enum HubFigure {
    ACKNOWLEDGEMENTS,
    REPEATED_ACKNOWLEDGEMENTS,
    REPORTS,
    REPEATED_REPORTS,
    OUT_OF_ORDER,
    RESULTS_TOO_EARLY,
    REPORTS_AFTER_THE_END,
    LOGINS,
    LOGINS_REFUSED,
    TOKENS_REFUSED,
    BROKEN_REQUESTS
}
