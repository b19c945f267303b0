package vn.lienthong.mappings.npsp;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the Portal says of progress rows that went in one call. The contract has no reply per row; some systems give one, and
 * it is understood as described at {@link NpspDialect.Rows}.
 */
public sealed interface NpspRows {

    /**
     * All are taken.
     *
     * @param message the Portal's words
     * @param dossierCodes codes that the answer repeats
     */
    record WholeAccepted(String message, List<String> dossierCodes) implements NpspRows {

        public WholeAccepted {
            dossierCodes = List.copyOf(dossierCodes);
        }
    }

    /**
     * One no for all. Whether none of the rows was taken, the answer does not say.
     *
     * @param reply a refusal, a refused session, busy, there already, or not there
     */
    record WholeRefused(NpspReply reply) implements NpspRows {}

    /**
     * Rows are answered one by one.
     *
     * @param replies by the position of the row in the call, from 0
     * @param missing positions of the rows that were not answered, or not so that it is certain which is meant: what became
     *     of them is unknown
     */
    record PerRow(Map<Integer, NpspReply> replies, Set<Integer> missing) implements NpspRows {

        public PerRow {
            replies = Map.copyOf(replies);
            missing = Set.copyOf(missing);
        }
    }

    /**
     * Neither yes nor no.
     *
     * @param reply down or unreadable
     */
    record NoAnswer(NpspReply reply) implements NpspRows {}
}
