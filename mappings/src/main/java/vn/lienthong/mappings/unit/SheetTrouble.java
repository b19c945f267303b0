package vn.lienthong.mappings.unit;

import vn.lienthong.mappings.Words;

/** A file that cannot be read as rows at all. */
final class SheetTrouble extends Exception {

    private static final long serialVersionUID = 1L;

    private final int row;
    private final String rule;
    private final transient Words message;
    private final transient Words remedy;

    SheetTrouble(int row, String rule, Words message, Words remedy) {
        super(rule, null, false, false);
        this.row = row;
        this.rule = rule;
        this.message = message;
        this.remedy = remedy;
    }

    Defect defect() {
        return Defects.of(row, "file", rule, Defect.Effect.LEFT_OUT, message, remedy);
    }
}
