package vn.lienthong.gateway.demo.kit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lienthong.gateway.cli.CommandLineInterface;

/** The command line as somebody types it, with what it prints. */
public final class CommandLine {

    private final Terminal terminal;
    private final URI gateway;
    private final String who;
    private final String key;

    /** @param key of the one who types */
    public CommandLine(Terminal terminal, URI gateway, String who, String key) {
        this.terminal = terminal;
        this.gateway = gateway;
        this.who = who;
        this.key = key;
    }

    /** @return what was printed; the terminal shows it too */
    public String type(String... words) {
        return type(0, words);
    }

    /**
     * @param expected the exit code with which it should end
     * @return what was printed; the terminal shows it too
     */
    public String type(int expected, String... words) {
        terminal.blank();
        terminal.say(" " + who + "$ lienthong " + quoted(words));
        String printed = run(expected, words);
        printed.lines().filter(it -> !it.isBlank()).forEach(it -> terminal.say("   " + it));
        return printed;
    }

    private String run(int expected, String... words) {
        StringWriter out = new StringWriter();
        StringWriter progress = new StringWriter();
        String[] command = Arrays.copyOf(words, words.length + 2);
        command[words.length] = "--url";
        command[words.length + 1] = gateway.toString();
        int exitCode = CommandLineInterface.run(
                Map.of("LIENTHONG_KEY", key), new PrintWriter(out, true), new PrintWriter(progress, true), command);
        if (exitCode != expected) {
            throw new IllegalStateException(
                    "lienthong " + quoted(words) + " ended with " + exitCode + ": " + progress + "\n" + out);
        }
        return out.toString();
    }

    private static String quoted(String... words) {
        return Arrays.stream(words)
                .map(it -> it.contains(" ") ? "'" + it + "'" : it)
                .collect(Collectors.joining(" "));
    }
}
