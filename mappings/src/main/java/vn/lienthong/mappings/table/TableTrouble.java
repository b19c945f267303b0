package vn.lienthong.mappings.table;

import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;

/** A file that cannot be read, or not further: what is wrong with it, where, and how a person mends it. */
public final class TableTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int row;
    private final String rule;
    private final transient Words message;
    private final transient Words remedy;

    /**
     * @param row as the file counts, from 1; 0 for the file as a whole
     * @param rule one word that names the kind of trouble, {@code macros}
     */
    public TableTrouble(int row, String rule, Words message, Words remedy) {
        super(rule, null, false, false);
        this.row = row;
        this.rule = rule;
        this.message = message;
        this.remedy = remedy;
    }

    public int row() {
        return row;
    }

    public String rule() {
        return rule;
    }

    public Words message() {
        return message;
    }

    public Words remedy() {
        return remedy;
    }

    /** @return the trouble as a finding, its row in the pointer and before the sentence */
    public Finding finding() {
        var placed =
                row == 0 ? message : new Words("Dòng " + row + ": " + message.vi(), "Row " + row + ": " + message.en());
        return new Finding(row == 0 ? "" : "/" + row, "table." + rule, placed, remedy, Blame.INPUT);
    }
}
