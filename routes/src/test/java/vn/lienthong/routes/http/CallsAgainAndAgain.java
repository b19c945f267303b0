package vn.lienthong.routes.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A process of its own that calls one address again and again and prints each answer, until its input ends. */
final class CallsAgainAndAgain {

    /** What each line begins with that says what was heard; others are the log's. */
    static final String HEARD = "heard: ";

    private static final long LONGEST_NANOS = Duration.ofMinutes(2).toNanos();

    private CallsAgainAndAgain() {}

    public static void main(String[] arguments) throws Exception {
        long begin = System.nanoTime();
        OpenLine line = new OpenLine();
        while (System.in.available() == 0 && System.nanoTime() - begin < LONGEST_NANOS) {
            Heard heard = line.call(arguments[0]);
            System.out.println(HEARD
                    + (heard instanceof Heard.Answer answer
                            ? new String(answer.body(), StandardCharsets.UTF_8)
                            : heard.toString()));
        }
        line.close();
        System.exit(0);
    }
}
