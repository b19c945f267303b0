package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Mends one parked message by hand. */
@Command(
        name = "edit",
        description =
                "Mends a parked message and sends it again; the original is kept. Fields of identity need a second person.")
final class EditCommand implements Callable<Integer> {

    private static final Table FIELDS = new Table(
            Column.text("Trường", "Field", "/name"),
            Column.text("Vị trí", "Where", "/pointer"),
            Column.text("Nhân thân", "Identity", "/identity"));

    @Mixin
    private final Shared shared = new Shared();

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = "--document", paramLabel = "FILE", description = "The whole new document.")
    private @Nullable Path document;

    @Option(
            names = "--patch",
            paramLabel = "FILE",
            description = "A merge patch (RFC 7396): what changes, null removes.")
    private @Nullable Path patch;

    @Option(names = "--reason", required = true)
    private String reason = "";

    @Option(names = "--base-version", description = "The version that you saw; the newest one where it is not given.")
    private @Nullable Integer base;

    @Option(names = "--dry-run", description = "Shows which fields would change, and changes nothing.")
    private boolean dryRun;

    @Override
    public Integer call() {
        if ((document == null) == (patch == null)) {
            throw new Failure(
                    ExitCode.USAGE,
                    shared.language().of("Cần đúng một: --document hoặc --patch", "Give one: --document or --patch"));
        }
        String path = "/api/v1/messages/" + Paths.segment(id);
        Map<String, Object> edit = new LinkedHashMap<>();
        edit.put(document == null ? "patch" : "document", read(document == null ? patch : document));
        edit.put("reason", reason);
        edit.put("baseVersion", base == null ? newest(path) : base);
        edit.put("dryRun", dryRun);
        JsonNode answer = shared.gateway().post(path + "/edit", edit);
        shared.show(answer, "/fields", FIELDS);
        if (!shared.json()) {
            shared.out()
                    .println(answer.path("outcome").asText() + "  "
                            + answer.at("/links/approval").asText());
        }
        return ExitCode.OK;
    }

    private int newest(String path) {
        int newest = 0;
        for (JsonNode version : shared.gateway().get(path + "/payloads").path("payloads")) {
            newest = Math.max(newest, version.path("version").asInt());
        }
        return newest;
    }

    static JsonNode read(@Nullable Path file) {
        try {
            return Connection.JSON.readTree(SubmitCommand.read(Objects.requireNonNull(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " is not JSON", unreadable);
        }
    }
}
