package vn.lienthong.gateway.catchup;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of a row: its state, the message that stands for it, or why there is none. */
record RowEnd(RowState state, @Nullable UUID message, List<Reason> reasons) {

    static RowEnd good() {
        return new RowEnd(RowState.GOOD, null, List.of());
    }

    static RowEnd bad(List<Reason> reasons) {
        return new RowEnd(RowState.BAD, null, reasons);
    }
}
