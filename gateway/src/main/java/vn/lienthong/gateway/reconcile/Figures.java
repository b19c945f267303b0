package vn.lienthong.gateway.reconcile;

import java.util.Map;
import vn.lienthong.routes.reconcile.Kind;

/**
 * The figures of a comparison that is done.
 *
 * @param compared dossiers that were compared
 * @param equal of these, dossiers about which nothing is to be said
 * @param kinds differences by kind, those in flight among them
 * @param healed differences that were healed
 * @param left differences that are neither healed nor explained
 * @param unasked dossiers about which the national system gave no answer of use
 */
public record Figures(long compared, long equal, Map<Kind, Long> kinds, long healed, long left, long unasked) {

    /** Whether all that disagreed was healed, and nothing was left unasked. */
    public boolean clean() {
        return left == 0 && unasked == 0;
    }
}
