package vn.lienthong.mappings.dossier;

/** What a text may be: how long, in characters of UTF-16, and whether of several lines. */
enum TextRule {
    CODE(100, false),
    LINE(5_000, false),
    BLOCK(10_000, true),
    ADDRESS(2_000, false);

    private final int longest;
    private final boolean lines;

    TextRule(int longest, boolean lines) {
        this.longest = longest;
        this.lines = lines;
    }

    int longest() {
        return longest;
    }

    boolean allowsLines() {
        return lines;
    }
}
