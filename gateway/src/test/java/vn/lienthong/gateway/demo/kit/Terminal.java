package vn.lienthong.gateway.demo.kit;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the one who watches reads; in UTF-8 whatever the machine's own charset. */
public final class Terminal {

    private static final int WIDTH = 100;

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    public synchronized void say(String text) {
        out.println(text);
    }

    public void rule() {
        say("─".repeat(WIDTH));
    }

    public void blank() {
        say("");
    }

    /** Something that happened between two lines of the day. */
    public void aside(String text) {
        say("      · " + text);
    }

    /** The same of a mending, with how many were replayed; nothing where it was done before. */
    public void replayed(String mending, int count) {
        if (count > 0) {
            aside(mending + ": phát lại " + count + " hồ sơ / replayed");
        }
    }

    /** The text, cut to the width that is left beside {@code used} columns. */
    public static String fit(String text, int used) {
        int room = WIDTH - used;
        return text.length() <= room ? text : text.substring(0, room - 1) + "…";
    }
}
