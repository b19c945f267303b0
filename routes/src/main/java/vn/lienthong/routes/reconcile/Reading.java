package vn.lienthong.routes.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One side while it is merged: its next row, looked at and not taken yet. */
final class Reading<T> implements AutoCloseable {

    /** How many rows of one code are kept; a list that has a code more often says no more by it. */
    static final int KEPT = 100;

    private final Party party;
    private final Side<T> rows;
    private final Function<T, String> codeOf;

    private @Nullable T row;
    private @Nullable String code;

    Reading(Party party, Side<T> rows, Function<T, String> codeOf) {
        this.party = party;
        this.rows = rows;
        this.codeOf = codeOf;
    }

    /** The code of the next row; null at the end. */
    @Nullable
    String code() {
        return code;
    }

    /** Goes to the first row whose code comes after {@code from}, or to the first of all. */
    void begin(@Nullable String from) {
        advance();
        while (from != null && code != null && CodeOrder.BY_CODE_POINT.compare(code, from) <= 0) {
            advance();
        }
    }

    /** The rows of {@code wanted}, if it is this side's turn. */
    List<T> take(String wanted) {
        T first = row;
        if (first == null || !wanted.equals(code)) {
            return List.of();
        }
        advance();
        if (!wanted.equals(code)) {
            return List.of(first);
        }
        return all(first, wanted);
    }

    private List<T> all(T first, String wanted) {
        List<T> taken = new ArrayList<>();
        taken.add(first);
        for (T next = row; next != null && wanted.equals(code); next = row) {
            if (taken.size() < KEPT) {
                taken.add(next);
            }
            advance();
        }
        return List.copyOf(taken);
    }

    private void advance() {
        if (!rows.hasNext()) {
            row = null;
            code = null;
            return;
        }
        T next = rows.next();
        String after = codeOf.apply(next);
        String before = code;
        if (before != null && CodeOrder.BY_CODE_POINT.compare(before, after) > 0) {
            throw new OutOfOrder(party, before, after);
        }
        row = next;
        code = after;
    }

    @Override
    public void close() {
        rows.close();
    }
}
