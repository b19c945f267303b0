package vn.lienthong.routes.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that a citizen filed at the national system, of which the province has told no state. That system shows it as newly
 * filed, and so may the province; whoever shows more knows what the ledger was never told.
 */
final class Filed {

    /** "Mới đăng ký": newly filed. */
    static final String NEW = "1";

    private Filed() {}

    static List<Difference> of(View view) {
        List<Difference> found = new ArrayList<>(2);
        if (isFurther(view.province())) {
            found.add(view.difference(Kind.NOT_HANDED_IN, List.of()));
        }
        if (isFurther(view.national())) {
            found.add(view.difference(Kind.AHEAD, List.of()));
        }
        return found.isEmpty() ? List.of(view.difference(Kind.UNANSWERED, List.of())) : found;
    }

    private static boolean isFurther(@Nullable Standing side) {
        return side != null && !side.mark().equals(NEW);
    }
}
