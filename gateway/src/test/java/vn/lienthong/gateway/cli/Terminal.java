package vn.lienthong.gateway.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A terminal at which commands are typed. */
public final class Terminal {

    /** What a command printed and how it ended. */
    public record Ran(int exitCode, String out, String err) {}

    private final URI gateway;
    private final Map<String, String> environment;

    public Terminal(URI gateway, Map<String, String> environment) {
        this.gateway = gateway;
        this.environment = environment;
    }

    public Ran type(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of(words));
        arguments.add("--url");
        arguments.add(gateway.toString());
        int exitCode = CommandLineInterface.run(
                environment, new PrintWriter(out, true), new PrintWriter(err, true), arguments.toArray(String[]::new));
        return new Ran(exitCode, out.toString(), err.toString());
    }
}
