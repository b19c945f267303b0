package vn.lienthong.mappings.npsp;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the Portal says when asked for a dossier. */
public sealed interface NpspLookup {

    /**
     * It is there.
     *
     * @param dossierCode its code as the Portal writes it
     * @param statusCode the national status code, {@code 4}, where the answer tells
     * @param rows all rows of the answer that are of it: more than one where it is there more than once
     */
    record Found(String dossierCode, Optional<String> statusCode, List<Row> rows) implements NpspLookup {}

    /**
     * One row of the answer.
     *
     * @param texts its texts and numbers, by their names in capital letters; may name people
     */
    record Row(Optional<String> statusCode, Map<String, String> texts) {

        /** Shows itself without the texts. */
        @Override
        public String toString() {
            return "Row[" + statusCode + "]";
        }
    }

    /** The Portal said that it is not there. Never concluded from an answer that failed. */
    record Absent() implements NpspLookup {}

    /**
     * Nothing is known.
     *
     * @param reply what came instead: a refused session, a refusal, busy, down or unreadable
     */
    record NoAnswer(NpspReply reply) implements NpspLookup {}
}
