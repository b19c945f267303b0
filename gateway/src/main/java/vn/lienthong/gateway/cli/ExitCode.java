package vn.lienthong.gateway.cli;

/** What a script may rely on. */
final class ExitCode {

    static final int OK = 0;
    /** The answer is "no": the law does not hold, the chain is broken, items were refused. */
    static final int NO = 1;
    /** The command line itself is wrong. */
    static final int USAGE = 2;
    /** The gateway refused: bad input, a conflict, not found. */
    static final int REFUSED = 3;
    /** Not signed in, or not allowed. */
    static final int NOT_ALLOWED = 4;
    /** The gateway does not answer, or cannot now. */
    static final int UNAVAILABLE = 5;

    private ExitCode() {}
}
