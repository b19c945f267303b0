package vn.lienthong.mappings.npsp;

import java.util.Optional;

/** What the Portal says when asked for a dossier. */
public sealed interface NpspLookup {

    /**
     * It is there.
     *
     * @param dossierCode its code as the Portal writes it
     * @param statusCode the national status code, {@code 4}, where the answer tells
     */
    record Found(String dossierCode, Optional<String> statusCode) implements NpspLookup {}

    /** The Portal said that it is not there. Never concluded from an answer that failed. */
    record Absent() implements NpspLookup {}

    /**
     * Nothing is known.
     *
     * @param reply what came instead: a refused session, a refusal, busy, down or unreadable
     */
    record NoAnswer(NpspReply reply) implements NpspLookup {}
}
