package vn.lienthong.mappings.npsp;

/** What the Portal says to a login. */
public sealed interface NpspLogin {

    /** @param session for the calls that follow */
    record Opened(Session session) implements NpspLogin {}

    /** @param reply what came instead: a refusal (wrong account), busy, down or unreadable */
    record NotOpened(NpspReply reply) implements NpspLogin {}
}
