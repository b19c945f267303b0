package vn.lienthong.mappings.civilstatus;

/** What a field of a form holds. */
enum FieldKind {
    /** A person's name: one text, {@code {full}}, or {@code {family, middle, given}}. */
    NAME,
    /** A text on one line. */
    LINE,
    /** A text of several lines. */
    BLOCK,
    /** A short code or number that is not computed with. */
    CODE,
    /** Code of a commune, five digits. */
    COMMUNE,
    /** A day. */
    DATE,
    /** A day, a month or a year. */
    PARTIAL_DATE,
    /** Hour and minute. */
    TIME_OF_DAY,
    /** A time with its offset. */
    TIME,
    ADDRESS,
    /** A word of a code list, whose code is a text. */
    LISTED,
    /** A word of a code list, whose code is a number where it has only digits. */
    LISTED_NUMBER,
    /** A whole number from 0 on. */
    WHOLE,
    /** A whole number from 1 on, of up to 18 digits. */
    VERSION,
    TRUTH,
    /** Twelve digits. */
    PERSONAL_NUMBER,
    DOSSIER_CODE,
    UUID,
    SHA_256,
    /** Names and texts that nobody listed. */
    TEXTS;

    /** @return the most characters that a text of the kind has */
    int longest() {
        return switch (this) {
            case BLOCK -> 4_000;
            case LINE, NAME, TEXTS -> 1_000;
            default -> 100;
        };
    }
}
