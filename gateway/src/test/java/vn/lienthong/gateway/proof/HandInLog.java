package vn.lienthong.gateway.proof;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.checker.Checker;

/** What a test hands in and is answered, written down for the checker. */
public final class HandInLog {

    /** A document of which the system's books show {@code shows}; {@code version} is null where it has none. */
    public record HandedIn(
            String lane,
            String kind,
            String code,
            String shows,
            @Nullable Long version) {

        public static HandedIn state(String lane, String code, String shows, @Nullable Long version) {
            return new HandedIn(lane, "STATE", code, shows, version);
        }

        public static HandedIn event(String lane, String code, String shows) {
            return new HandedIn(lane, "EVENT", code, shows, null);
        }
    }

    /** What the checker said, and with which exit code it ended. */
    public record Said(int exit, String text) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    public HandInLog(Path file) {
        this.file = file;
    }

    /** @param answer HTTP status, 0 where no answer came */
    public synchronized void answered(HandedIn what, int answer, @Nullable String message) {
        ObjectNode line = JSON.createObjectNode();
        line.put("lane", what.lane())
                .put("kind", what.kind())
                .put("code", what.code())
                .put("shows", what.shows())
                .put("version", what.version())
                .put("answer", answer)
                .put("message", message);
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Has the checker count, as somebody would from a command line.
     *
     * @param data the data directory of the gateway, which runs
     * @param books where books are, such as {@code portal=http://…}
     */
    Said checked(Path data, String... books) {
        return checked(
                Map.of(),
                Stream.concat(Stream.of("data=" + data), Arrays.stream(books)).toList());
    }

    /**
     * The same for a ledger that is elsewhere.
     *
     * @param environment of the checker
     * @param options where the ledger and books are, such as {@code ledger=jdbc:…}
     */
    public synchronized Said checked(Map<String, String> environment, List<String> options) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        String[] arguments = Stream.concat(Stream.of("log=" + file), options.stream())
                .map(it -> "--" + it)
                .toArray(String[]::new);
        int exit = Checker.run(arguments, environment, new PrintStream(said, true, StandardCharsets.UTF_8));
        return new Said(exit, said.toString(StandardCharsets.UTF_8));
    }
}
