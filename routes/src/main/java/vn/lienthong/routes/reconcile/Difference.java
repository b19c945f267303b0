package vn.lienthong.routes.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.message.State;

/**
 * One thing that is the matter with one dossier.
 *
 * @param fields of what differs, the names, {@link Comparing#STATUS} among them; of what is there more than once, the sides in
 *     small letters. Otherwise empty
 * @param province the mark that the province shows; several, with commas between, where it has the dossier more than once
 * @param ledger the mark of the newest state
 * @param national as {@code province}
 * @param open where the ledger is not done with it, the state that explains it
 * @param values what each side has of the facts that differ, the status left out
 */
public record Difference(
        String code,
        Kind kind,
        List<String> fields,
        @Nullable String province,
        @Nullable String ledger,
        @Nullable String national,
        @Nullable State open,
        List<FieldValues> values) {

    /** One in whose facts nothing differs. */
    public Difference(
            String code,
            Kind kind,
            List<String> fields,
            @Nullable String province,
            @Nullable String ledger,
            @Nullable String national,
            @Nullable State open) {
        this(code, kind, fields, province, ledger, national, open, List.of());
    }
}
