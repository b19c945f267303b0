package vn.lienthong.gateway.audit;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.lienthong.mappings.text.Snippet;

/** Texts as the audit keeps them: on one line, not too long, long numbers masked; ids and hashes as they are. */
final class AuditText {

    private static final int LONGEST = 1_000;
    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}");
    private static final Pattern ACT = Pattern.compile("[a-z][a-z-]*(\\.[a-z][a-z-]*)+");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9.-]{0,59}");

    private AuditText() {}

    static String of(String text) {
        return IDENTIFIER.matcher(text).matches() ? text : Snippet.of(text, LONGEST);
    }

    static String act(String act) {
        if (!ACT.matcher(act).matches()) {
            throw new IllegalArgumentException("an act reads like message.replay, not " + act);
        }
        return act;
    }

    static SortedMap<String, String> details(Map<String, String> details) {
        SortedMap<String, String> clean = new TreeMap<>();
        details.forEach((name, value) -> {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("a detail is named by ASCII letters and digits, not " + name);
            }
            clean.put(name, of(value));
        });
        return clean;
    }
}
