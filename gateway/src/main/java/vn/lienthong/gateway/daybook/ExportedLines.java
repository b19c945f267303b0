package vn.lienthong.gateway.daybook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** All that was signed, chain after chain, a few at a time. */
final class ExportedLines implements Iterator<String> {

    private static final int AT_A_TIME = 50;

    private final SignedRows rows;
    private final Deque<SignedSheet> next = new ArrayDeque<>();
    private String unit = "";
    private long number;
    private boolean over;

    ExportedLines(SignedRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty() && !over) {
            next.addAll(rows.following(unit, number, AT_A_TIME));
            over = next.isEmpty();
        }
        return !next.isEmpty();
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        SignedSheet sheet = next.remove();
        unit = sheet.unit();
        number = sheet.number();
        return Exported.of(sheet, rows.content(unit, number)).line();
    }
}
