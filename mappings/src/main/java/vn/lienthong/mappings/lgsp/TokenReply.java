package vn.lienthong.mappings.lgsp;

/** What the service bus answers to a request for a token. */
public sealed interface TokenReply {

    /** @param token a secret */
    record Granted(String token) implements TokenReply {
        @Override
        public String toString() {
            return "Granted";
        }
    }

    /**
     * The consumer key or its secret is not taken; asking again is of no use.
     *
     * @param error the bus's own word, {@code invalid_client}; empty where it gave none
     */
    record Refused(int status, String error) implements TokenReply {}

    /** No token, and no refusal either: busy, down, or not to be understood. */
    record NoToken(int status) implements TokenReply {}
}
