package vn.lienthong.gateway.demo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the one who watches reads; in UTF-8 whatever the machine's own charset. */
final class Terminal {

    private static final int WIDTH = 100;

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    synchronized void say(String text) {
        out.println(text);
    }

    void rule() {
        say("─".repeat(WIDTH));
    }

    void blank() {
        say("");
    }

    /** Something that happened between two lines of the day. */
    void aside(String text) {
        say("      · " + text);
    }

    /** The text, cut to the width that is left beside {@code used} columns. */
    static String fit(String text, int used) {
        int room = WIDTH - used;
        return text.length() <= room ? text : text.substring(0, room - 1) + "…";
    }
}
