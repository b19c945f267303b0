package vn.lienthong.gateway.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lienthong.gateway.cli.CommandLineInterface;

/** A short tour on the command line: find what is parked, mend one root cause, replay it with preview, see the figures change. */
final class Tour {

    private static final Duration LONGEST_DELIVERY = Duration.ofMinutes(4);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final String UNIT_UNKNOWN = "unit.unknown";

    private final Stage stage;
    private final URI gateway;
    private final GatewayDesk desk;

    Tour(Stage stage, URI gateway) {
        this.stage = stage;
        this.gateway = gateway;
        this.desk = new GatewayDesk(new Http(gateway, stage.home().key("operator")));
    }

    /** Shows nothing where the group that it mends was mended before. */
    void show() {
        Optional<Figures.Group> group = desk.groups().stream()
                .filter(it -> it.code().contains(UNIT_UNKNOWN))
                .findFirst();
        if (group.isEmpty()) {
            return;
        }
        Terminal terminal = stage.terminal();
        terminal.blank();
        terminal.say(" Dạo một vòng bằng dòng lệnh / A tour on the command line");
        type("parked");
        type("parked", group.get().fingerprint());
        stage.home().addUnit(Office.NEW_COMMUNE.unit(), Office.NEW_COMMUNE_NAME);
        terminal.aside("Thêm " + Office.NEW_COMMUNE_NAME + " vào / added to "
                + stage.home().units());
        String job = preview(group.get().fingerprint());
        type("jobs", "show", job);
        type("jobs", "run", job, "--wait");
        Pause.until(LONGEST_DELIVERY, () -> {
            Pause.of(BETWEEN_LOOKS);
            return desk.messages().open() == 0;
        });
        type("parked");
        type("law");
        Figures.Dossiers now = desk.dossiers();
        terminal.aside("Nay / now: " + now.synchronised().total() + " đã đồng bộ / synchronised, " + now.parked()
                + " còn giữ / still parked");
        terminal.blank();
    }

    private String preview(String fingerprint) {
        String json = type("jobs", "new", "--group", fingerprint, "--reason", "Đã thêm đơn vị vào danh mục", "--json");
        try {
            JsonNode job = new ObjectMapper().readTree(json);
            return job.path("id").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(json, e);
        }
    }

    private String type(String... words) {
        Terminal terminal = stage.terminal();
        terminal.blank();
        terminal.say(" $ lienthong " + quoted(words));
        StringWriter out = new StringWriter();
        StringWriter progress = new StringWriter();
        String[] command = Arrays.copyOf(words, words.length + 2);
        command[words.length] = "--url";
        command[words.length + 1] = gateway.toString();
        int exitCode = CommandLineInterface.run(
                Map.of("LIENTHONG_KEY", stage.home().key("operator")),
                new PrintWriter(out, true),
                new PrintWriter(progress, true),
                command);
        boolean json = List.of(words).contains("--json");
        if (!json) {
            out.toString().lines().filter(it -> !it.isBlank()).forEach(it -> terminal.say("   " + it));
        }
        if (exitCode != 0) {
            throw new IllegalStateException("lienthong " + quoted(words) + " ended with " + exitCode + ": " + progress);
        }
        return out.toString();
    }

    private static String quoted(String... words) {
        return Arrays.stream(words)
                .map(it -> it.contains(" ") ? "'" + it + "'" : it)
                .collect(Collectors.joining(" "));
    }
}
