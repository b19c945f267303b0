package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A database that was put back. */
@Command(
        name = "restore",
        description = "Whether the database was restored to an earlier time, and what became of what was open.")
final class RestoreCommands implements Callable<Integer> {

    private static final Table LANES = new Table(
            Column.text("Làn", "Lane", "/lane"),
            Column.text("Đang giữ", "Held", "/held"),
            Column.number("Đang hỏi", "Asked", "/asked"),
            Column.number("Đã có rồi", "Found", "/found"),
            Column.number("Sẽ đi", "Goes", "/goes"),
            Column.number("Chờ người", "Parked", "/parked"),
            Column.number("Thôi", "Ended", "/ended"));

    @Mixin
    private final Shared shared = new Shared();

    @Override
    public Integer call() {
        return shown(shared, shared.gateway().get("/api/v1/restore"));
    }

    @Command(description = "It was restored from a backup: what was open is asked about (administrators).")
    int confirm(
            @Mixin Shared it,
            @Option(names = "--reason", required = true) String reason,
            @Option(names = "--to", description = "The time of the backup, like 2026-11-22T02:00:00+07:00.") @Nullable
                    String to) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("reason", reason);
        if (to != null) {
            asked.put("restoredTo", to);
        }
        return shown(it, it.gateway().post("/api/v1/restore/confirm", asked));
    }

    @Command(description = "It is meant to be a new database, and nothing is lost (administrators).")
    int fresh(@Mixin Shared it, @Option(names = "--reason", required = true) String reason) {
        return shown(it, it.gateway().post("/api/v1/restore/fresh", Map.of("reason", reason)));
    }

    @Command(description = "Releases a lane; --seen says how many messages would go when you looked (administrators).")
    int release(
            @Mixin Shared it,
            @Parameters(paramLabel = "LANE") String lane,
            @Option(names = "--reason", required = true) String reason,
            @Option(names = "--seen", required = true) long seen) {
        String path = "/api/v1/restore/lanes/" + Paths.segment(lane) + "/release";
        return shown(it, it.gateway().post(path, Map.of("reason", reason, "seen", seen)));
    }

    private static int shown(Shared it, JsonNode restore) {
        int code = it.show(restore, it.language().of(restore.path("meaning")));
        return restore.path("lanes").isEmpty() || it.json() ? code : it.show(restore, "/lanes", LANES);
    }
}
