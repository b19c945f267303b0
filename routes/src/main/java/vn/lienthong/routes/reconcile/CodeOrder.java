package vn.lienthong.routes.reconcile;

import java.util.Comparator;

/**
 * Codes by their code points, which is the order of their bytes in UTF-8, of PostgreSQL's collation {@code "C"} and of
 * {@code LC_ALL=C sort}. Java's own order of strings differs from it beyond U+FFFF.
 */
public final class CodeOrder implements Comparator<String> {

    public static final CodeOrder BY_CODE_POINT = new CodeOrder();

    private CodeOrder() {}

    @Override
    public int compare(String one, String other) {
        int common = Math.min(one.length(), other.length());
        for (int i = 0; i < common; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                return Integer.compare(weight(a), weight(b));
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    private static int weight(char unit) {
        return Character.isSurrogate(unit) ? unit + Character.MAX_VALUE : unit;
    }
}
