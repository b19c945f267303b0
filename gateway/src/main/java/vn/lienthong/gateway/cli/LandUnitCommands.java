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

/** Units and the land system. */
@Command(
        name = "land-units",
        description = "Shows which units are connected to the land system and what waits for the others; switches one.")
final class LandUnitCommands implements Callable<Integer> {

    private static final Table UNITS = new Table(
            Column.text("Đơn vị", "Unit", "/unit"),
            Column.text("Đã kết nối", "Connected", "/connected"),
            Column.number("Đang giữ", "Waiting", "/waiting"),
            Column.time("Từ", "Since", "/since"),
            Column.text("Người đổi", "Switched by", "/who"),
            Column.time("Lúc", "At", "/at"),
            Column.text("Lý do", "Reason", "/reason"));

    @Mixin
    private final Shared shared = new Shared();

    @Override
    public Integer call() {
        return shared.show(shared.gateway().get("/api/v1/land-units"), "/units", UNITS);
    }

    @Command(
            description =
                    "Connects a unit: what is kept for it leaves. --seen says how many those were when you looked.")
    int connect(
            @Mixin Shared it,
            @Parameters(paramLabel = "UNIT") String unit,
            @Option(names = "--reason", required = true) String reason,
            @Option(names = "--seen") @Nullable Long seen) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("reason", reason);
        if (seen != null) {
            asked.put("seen", seen);
        }
        return turned(it, it.gateway().post(path(unit) + "/connect", asked));
    }

    @Command(description = "Disconnects a unit: dossiers that come from now on are kept.")
    int disconnect(
            @Mixin Shared it,
            @Parameters(paramLabel = "UNIT") String unit,
            @Option(names = "--reason", required = true) String reason) {
        return turned(it, it.gateway().post(path(unit) + "/disconnect", Map.of("reason", reason)));
    }

    private static int turned(Shared it, JsonNode unit) {
        String connected = unit.path("connected").asBoolean()
                ? it.language().of("đã kết nối", "connected")
                : it.language().of("chưa kết nối", "not connected");
        return it.show(unit, unit.path("unit").asText() + "  " + connected);
    }

    private static String path(String unit) {
        return "/api/v1/land-units/" + Paths.segment(unit);
    }
}
