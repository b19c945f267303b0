package vn.lienthong.gateway.scan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lienthong.mappings.text.Snippet;

/** What clamd says of a stream. Whatever is not one of its two plain verdicts is none. */
sealed interface Verdict {

    record Clean() implements Verdict {}

    /** @param signature by which clamd knows what it found */
    record Infected(String signature) implements Verdict {}

    /** @param answer its words, on one line */
    record None(String answer) implements Verdict {}

    Pattern FOUND = Pattern.compile("stream: (\\S(?:.*\\S)?) FOUND");
    int LONGEST = 100;

    /** @param whole whether clamd had all of the stream; it cannot be clean before that */
    static Verdict of(String answer, boolean whole) {
        Matcher found = FOUND.matcher(answer);
        if (found.matches()) {
            return new Infected(Snippet.of(found.group(1), LONGEST));
        }
        return whole && answer.equals("stream: OK") ? new Clean() : new None(Snippet.of(answer, LONGEST));
    }
}
