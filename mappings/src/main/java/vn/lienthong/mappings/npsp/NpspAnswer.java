package vn.lienthong.mappings.npsp;

/**
 * What the Portal says to a question about its catalogues and accounts. It shows itself without what was given.
 *
 * @param <T> what was asked for
 */
public sealed interface NpspAnswer<T> {

    /** @param value what the Portal gave; an empty list only where the Portal gave an empty list */
    record Given<T>(T value) implements NpspAnswer<T> {

        @Override
        public String toString() {
            return "Given[***]";
        }
    }

    /** The Portal said that there is none. Never concluded from an answer that failed. */
    record None<T>() implements NpspAnswer<T> {}

    /**
     * Nothing is known.
     *
     * @param reply what came instead: a refused session, a refusal, busy, down or unreadable
     */
    record NoAnswer<T>(NpspReply reply) implements NpspAnswer<T> {}
}
