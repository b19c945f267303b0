package vn.lienthong.mock.line;

import java.util.Set;

/**
 * A call, as far as faults look at it.
 *
 * @param operation the operation's name on the wire
 * @param codes every dossier code in it
 * @param login whether it asks for a token
 */
public record LineCall(String operation, Set<String> codes, boolean login) {
    public LineCall {
        codes = Set.copyOf(codes);
    }

    public static LineCall business(String operation, Set<String> codes) {
        return new LineCall(operation, codes, false);
    }

    public static LineCall login(String operation) {
        return new LineCall(operation, Set.of(), true);
    }
}
