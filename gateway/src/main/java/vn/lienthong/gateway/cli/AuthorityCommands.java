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

/** Who receives and who decides a procedure. */
@Command(name = "authority", description = "Shows and mends the table of who receives and who decides which procedure.")
final class AuthorityCommands implements Callable<Integer> {

    private static final String AUTHORITY = "/api/v1/authority";

    private static final Table LINES = new Table(
            Column.text("Dòng", "Line", "/id"),
            Column.text("Thủ tục", "Procedure", "/procedure"),
            Column.text("Việc", "Act", "/act"),
            Column.text("Cấp", "Level", "/level"),
            Column.text("Đơn vị", "Unit", "/unit"),
            Column.text("Quầy", "Point", "/servicePoint"),
            Column.text("Từ", "From", "/from"),
            Column.text("Đến", "Until", "/until"),
            Column.text("Quyết định", "Decision", "/decision"),
            Column.time("Rút lúc", "Withdrawn", "/withdrawnAt"));

    private static final Table GROUPS = new Table(
            Column.text("Nhóm đang giữ", "Parked group", "/fingerprint"),
            Column.number("Số", "Count", "/count"),
            Column.text("Lý do", "Reason", "/example/reason"));

    @Mixin
    private final Shared shared = new Shared();

    @Option(names = "--procedure")
    private @Nullable String procedure;

    @Override
    public Integer call() {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("procedure", procedure);
        return shared.show(shared.gateway().get(AUTHORITY + Paths.query(query)), "/entries", LINES);
    }

    @Command(
            description = "Adds a line; then shows the groups that wait for the table, to be replayed with 'jobs new'.")
    int add(
            @Mixin Shared it,
            @Option(names = "--procedure", required = true) String procedure,
            @Option(names = "--act", required = true, description = "RECEIVES or DECIDES.") String act,
            @Option(names = "--level", required = true, description = "PROVINCE, DISTRICT or COMMUNE.") String level,
            @Option(names = "--unit", description = "Where it is one unit, not all of the level.") @Nullable
                    String unit,
            @Option(names = "--service-point") @Nullable String point,
            @Option(names = "--from", required = true, paramLabel = "2025-07-01") String from,
            @Option(names = "--until", paramLabel = "2025-12-31") @Nullable String until,
            @Option(names = "--decision", required = true, description = "The document that says so.") String decision,
            @Option(names = "--reason", required = true) String reason) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("procedure", procedure);
        line.put("act", act);
        line.put("level", level);
        line.put("from", from);
        line.put("decision", decision);
        put(line, "unit", unit);
        put(line, "servicePoint", point);
        put(line, "until", until);
        return changed(
                it, it.gateway().post(AUTHORITY + "/entries", Map.of("entries", List.of(line), "reason", reason)));
    }

    @Command(description = "Adds the lines of a JSON file, all or none: a list as in the API's 'entries'.")
    int load(
            @Mixin Shared it,
            @Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--reason", required = true) String reason) {
        return changed(
                it,
                it.gateway().post(AUTHORITY + "/entries", Map.of("entries", EditCommand.read(file), "reason", reason)));
    }

    @Command(description = "Gives a line its last day.")
    int end(
            @Mixin Shared it,
            @Parameters(paramLabel = "LINE") String id,
            @Option(names = "--until", required = true, paramLabel = "2025-06-30") String until,
            @Option(names = "--reason", required = true) String reason) {
        return changed(it, it.gateway().post(path(id) + "/end", Map.of("until", until, "reason", reason)));
    }

    @Command(description = "Takes a line back that was wrong from the beginning.")
    int withdraw(
            @Mixin Shared it,
            @Parameters(paramLabel = "LINE") String id,
            @Option(names = "--reason", required = true) String reason) {
        return changed(it, it.gateway().post(path(id) + "/withdraw", Map.of("reason", reason)));
    }

    @Command(description = "Whether a dossier may go to its units; exit code 1 where it may not.")
    int check(
            @Mixin Shared it,
            @Option(names = "--procedure", required = true) String procedure,
            @Option(names = "--unit", required = true, description = "The unit that handles it.") String unit,
            @Option(names = "--received-by") @Nullable String receiver,
            @Option(names = "--service-point") @Nullable String point,
            @Option(names = "--on", paramLabel = "2025-07-01") @Nullable String on) {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("procedure", procedure);
        query.put("handlingUnit", unit);
        query.put("receivingUnit", receiver);
        query.put("servicePoint", point);
        query.put("on", on);
        JsonNode answer = it.gateway().get(AUTHORITY + "/check" + Paths.query(query));
        it.show(answer, Tree.of(answer));
        return answer.path("allowed").asBoolean() ? ExitCode.OK : ExitCode.NO;
    }

    private static int changed(Shared it, JsonNode answer) {
        it.show(answer, "/entries", LINES);
        if (!it.json() && !answer.path("parked").isEmpty()) {
            it.out().println();
            it.show(answer, "/parked", GROUPS);
            it.out()
                    .println(it.language()
                            .of(
                                    "Xem trước rồi phát lại: jobs new --group NHÓM",
                                    "Preview, then replay: jobs new --group GROUP"));
        }
        return ExitCode.OK;
    }

    private static void put(Map<String, Object> line, String name, @Nullable Object value) {
        if (value != null) {
            line.put(name, value);
        }
    }

    private static String path(String id) {
        return AUTHORITY + "/entries/" + Paths.segment(id);
    }
}
