package vn.lienthong.gateway.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.reconcile.FieldValues;
import vn.lienthong.routes.reconcile.Kind;

/**
 * One difference of a comparison, and what became of it.
 *
 * @param fields as in {@link vn.lienthong.routes.reconcile.Difference}
 * @param province the mark that the province's list has
 * @param ledger the mark of the newest state
 * @param national the mark that the national system shows
 * @param healed null until it was decided
 * @param why why it was not healed, or not wholly
 * @param values what each side has of the facts that differ
 */
public record Found(
        String code,
        Kind kind,
        List<String> fields,
        @Nullable String province,
        @Nullable String ledger,
        @Nullable String national,
        @Nullable State open,
        @Nullable Healed healed,
        @Nullable Why why,
        List<FieldValues> values) {}
