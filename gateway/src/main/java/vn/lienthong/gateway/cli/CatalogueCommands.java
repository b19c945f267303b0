package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What catalogues lack. */
@Command(
        name = "catalogue",
        description = "Shows which codes a catalogue lacks and what waits for them; tries, adds and ends entries.")
final class CatalogueCommands implements Callable<Integer> {

    private static final Table MISSING = new Table(
            Column.text("Loại", "Kind", "/kind"),
            Column.text("Mã", "Code", "/code"),
            Column.number("Đang chờ", "Parked", "/parked"),
            Column.time("Cũ nhất", "Oldest", "/oldest"),
            Column.text("Ví dụ", "Example", "/example"));

    private static final Table ADDED = new Table(
            Column.text("Số", "No.", "/id"),
            Column.text("Loại", "Kind", "/kind"),
            Column.text("Mã", "Code", "/code"),
            Column.text("Giá trị", "Value", "/value"),
            Column.text("Người", "By", "/who"),
            Column.time("Lúc", "At", "/at"),
            Column.time("Thôi dùng", "Ended", "/endedAt"),
            Column.text("Lý do", "Reason", "/reason"));

    @Mixin
    private final Shared shared = new Shared();

    @Override
    public Integer call() {
        return shared.show(shared.gateway().get("/api/v1/catalogues/missing"), "/missing", MISSING);
    }

    @Command(description = "What was added, the newest first.")
    int added(@Mixin Shared it) {
        return it.show(it.gateway().get("/api/v1/catalogues/added"), "/added", ADDED);
    }

    @Command(name = "try", description = "What an entry would release; changes nothing. Exit code 1 if not all of it.")
    int attempt(
            @Mixin Shared it,
            @Parameters(paramLabel = "KIND", description = "PORTAL_UNIT, REGISTRY_UNIT") String kind,
            @Parameters(paramLabel = "CODE") String code,
            @Parameters(paramLabel = "VALUE") String value) {
        JsonNode would = it.gateway().post(path(kind, code) + "/forecast", Map.of("value", value));
        it.show(would, Tree.of(would));
        return would.path("released").asLong() < would.path("looked").asLong() ? ExitCode.NO : ExitCode.OK;
    }

    @Command(description = "Adds an entry. With --replay a job is made of what waits for it; 'jobs' runs it.")
    int add(
            @Mixin Shared it,
            @Parameters(paramLabel = "KIND", description = "PORTAL_UNIT, REGISTRY_UNIT") String kind,
            @Parameters(paramLabel = "CODE") String code,
            @Parameters(paramLabel = "VALUE") String value,
            @Option(names = "--reason", required = true) String reason,
            @Option(names = "--replay") boolean replay) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("value", value);
        asked.put("reason", reason);
        asked.put("replay", replay);
        JsonNode done = it.gateway().post(path(kind, code), asked);
        return it.show(done, Tree.of(done));
    }

    @Command(description = "An entry that was added counts no more.")
    int end(
            @Mixin Shared it,
            @Parameters(paramLabel = "NO") long id,
            @Option(names = "--reason", required = true) String reason) {
        JsonNode ended = it.gateway().post("/api/v1/catalogues/added/" + id + "/end", Map.of("reason", reason));
        return it.show(ended, Tree.of(ended));
    }

    private static String path(String kind, String code) {
        return "/api/v1/catalogues/" + Paths.segment(kind) + "/" + Paths.segment(code);
    }
}
