package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Administrative units by date: the conversion tables, and what they answer. */
@Command(
        name = "units",
        description = "Loads conversion tables of communes; says what a code or an address means on a day.")
final class UnitCommands implements Callable<Integer> {

    private static final String UNITS = "/api/v1/units";

    private static final Table VERSIONS = new Table(
            Column.text("Bảng", "Table", "/id"),
            Column.text("Tên", "Name", "/name"),
            Column.text("Từ ngày", "From", "/from"),
            Column.number("Dòng", "Rows", "/rows"),
            Column.number("Lỗi", "Defects", "/defects"),
            Column.time("Nạp lúc", "Loaded", "/loadedAt"),
            Column.text("Người nạp", "By", "/loadedBy"),
            Column.text("Đang dùng", "Used", "/active"));

    private static final Table DEFECTS = new Table(
            Column.number("Dòng", "Row", "/row"),
            Column.text("Xử lý", "Effect", "/effect"),
            Column.text("Lỗi", "Defect", "/message"),
            Column.text("Cách sửa", "Remedy", "/remedy"));

    @Mixin
    private final Shared shared = new Shared();

    @Override
    public Integer call() {
        return versions(shared);
    }

    @Command(description = "The tables that were loaded, and which one is used.")
    int versions(@Mixin Shared it) {
        return it.show(it.gateway().get(UNITS + "/versions"), "/versions", VERSIONS);
    }

    @Command(description = "Loads a table, CSV or xlsx as published, and shows its defects; nothing uses it yet.")
    int load(
            @Mixin Shared it,
            @Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--name", description = "What it is called in the list.") @Nullable String name,
            @Option(names = "--from", paramLabel = "2025-07-01", description = "Where the file does not say it.")
                    @Nullable
                    String from) {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("name", name == null ? String.valueOf(file.getFileName()) : name);
        query.put("from", from);
        JsonNode loaded = it.gateway().bring(UNITS + "/versions" + Paths.query(query), file);
        if (!it.json()) {
            JsonNode version = loaded.path("version");
            it.out()
                    .println(version.path("id").asText() + "  "
                            + it.language().of("dòng ", "rows ")
                            + version.path("rows").asText() + ", "
                            + it.language().of("lỗi ", "defects ")
                            + version.path("defects").asText());
        }
        return it.show(loaded, "/defects", DEFECTS);
    }

    @Command(description = "What is wrong with a table, row by row.")
    int defects(
            @Mixin Shared it,
            @Parameters(paramLabel = "TABLE") String id,
            @Option(names = "--after", defaultValue = "0") int after) {
        return it.show(it.gateway().get(path(id) + "/defects?size=500&after=" + after), "/defects", DEFECTS);
    }

    @Command(description = "Uses a table from now on; --defects says how many were seen.")
    int activate(
            @Mixin Shared it,
            @Parameters(paramLabel = "TABLE") String id,
            @Option(names = "--defects", defaultValue = "0") int defects,
            @Option(names = "--reason", required = true) String reason) {
        JsonNode used = it.gateway().post(path(id) + "/activate", Map.of("defects", defects, "reason", reason));
        return it.show(
                used,
                it.language().of("Đang dùng: ", "Used: ") + used.path("name").asText());
    }

    @Command(description = "What a code is on a day.")
    int code(
            @Mixin Shared it,
            @Parameters(paramLabel = "CODE") String code,
            @Option(names = "--on", paramLabel = "2025-06-30") @Nullable String on) {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("on", on);
        JsonNode answer = it.gateway().get(UNITS + "/codes/" + Paths.segment(code) + Paths.query(query));
        return it.show(answer, Tree.of(answer));
    }

    @Command(description = "What became of a code, and what the commune of today was made of.")
    int history(@Mixin Shared it, @Parameters(paramLabel = "CODE") String code) {
        JsonNode answer = it.gateway().get(UNITS + "/codes/" + Paths.segment(code) + "/history");
        return it.show(answer, Tree.of(answer));
    }

    @Command(description = "Which unit an address means; exit code 1 where it is not certain.")
    int resolve(
            @Mixin Shared it,
            @Parameters(paramLabel = "ADDRESS", arity = "1..*") List<String> address,
            @Option(names = "--on", paramLabel = "2025-06-30") @Nullable String on,
            @Option(names = "--land", description = "Land rather than people.") boolean land) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("address", String.join(" ", address));
        asked.put("about", land ? "LAND" : "PEOPLE");
        if (on != null) {
            asked.put("on", on);
        }
        JsonNode answer = it.gateway().post(UNITS + "/resolve", asked);
        it.show(answer, Tree.of(answer));
        return answer.path("certain").asBoolean() ? ExitCode.OK : ExitCode.NO;
    }

    private static String path(String id) {
        return UNITS + "/versions/" + Paths.segment(id);
    }
}
