package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Paper days, entered afterwards. */
@Command(
        name = "catch-up",
        description =
                "Brings a file with the dossiers of a paper day; without one, lists them. Exit code 1 where rows came back.")
final class CatchUpCommands implements Callable<Integer> {

    private static final String PATH = "/api/v1/catch-ups";

    private static final Table FILES = new Table(
            Column.text("Tệp", "File", "/id"),
            Column.text("Tên", "Name", "/name"),
            Column.text("Hệ thống", "Origin", "/origin"),
            Column.text("Trạng thái", "State", "/words"),
            Column.number("Dòng", "Rows", "/rows"),
            Column.text("Người gửi", "By", "/who"),
            Column.time("Lúc", "At", "/createdAt"));

    private static final Table ROWS = new Table(
            Column.number("Dòng", "Row", "/row"),
            Column.text("Hồ sơ", "Dossier", "/dossier"),
            Column.text("Kết quả", "Result", "/state"),
            Column.text("Cột", "Column", "/reasons/0/column"),
            Column.text("Lý do", "Reason", "/reasons/0/message"),
            Column.text("Cách sửa", "Remedy", "/reasons/0/remedy"));

    @Mixin
    private final Shared shared = new Shared();

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "xlsx, csv or json.")
    private @Nullable Path file;

    @Option(names = "--origin", paramLabel = "ID", description = "Whose dossiers these are, where there are several.")
    private @Nullable String origin;

    @Option(names = "--check", description = "Says what is wrong and takes nothing.")
    private boolean check;

    @Option(names = "--wait", description = "Waits until every row has its end, and shows how far it is.")
    private boolean wait;

    @Override
    public Integer call() {
        Path brought = file;
        if (brought == null) {
            return shared.show(shared.gateway().get(PATH), "/files", FILES);
        }
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("name", brought.getFileName());
        query.put("origin", origin);
        query.put("check", check ? true : null);
        JsonNode kept = shared.gateway().bring(PATH + Paths.query(query), brought);
        String id = kept.path("id").asText();
        return wait ? new CatchUpWatch(shared).untilEnded(id) : CatchUpWatch.show(shared, kept);
    }

    @Command(description = "How far a file is.")
    int show(@Mixin Shared it, @Parameters(paramLabel = "ID") String id) {
        return CatchUpWatch.show(it, it.gateway().get(path(id)));
    }

    @Command(description = "What became of each row.")
    int rows(
            @Mixin Shared it,
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--state", paramLabel = "BAD", description = "WAITING, GOOD, TAKEN, SAME or BAD.") @Nullable
                    String state,
            @Option(names = "--after", defaultValue = "0", description = "Rows after this one.") int after) {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("state", state);
        query.put("after", after);
        query.put("size", 500);
        return it.show(it.gateway().get(path(id) + "/rows" + Paths.query(query)), "/rows", ROWS);
    }

    @Command(description = "Writes the bad rows down with their reasons, to be mended and brought again; audited.")
    int bad(
            @Mixin Shared it,
            @Parameters(paramLabel = "ID") String id,
            @Option(
                            names = "--to",
                            paramLabel = "FILE",
                            required = true,
                            description = "Ends in .xlsx or .csv; must not be there yet.")
                    Path target) {
        String form = String.valueOf(target).endsWith(".csv") ? "csv" : "xlsx";
        it.gateway().save(path(id) + "/bad." + form + "?language=" + it.language(), target);
        it.out().println(target);
        return ExitCode.OK;
    }

    @Command(description = "Writes the template down that is to be filled in.")
    int template(
            @Mixin Shared it,
            @Option(names = "--to", paramLabel = "FILE", required = true, description = "Must not be there yet.")
                    Path target) {
        it.gateway().save(PATH + "/template.xlsx?language=" + it.language(), target);
        it.out().println(target);
        return ExitCode.OK;
    }

    @Command(description = "Gives a file up; what was taken stays taken.")
    int cancel(
            @Mixin Shared it,
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--reason", required = true) String reason) {
        return CatchUpWatch.show(it, it.gateway().post(path(id) + "/cancel", Map.of("reason", reason)));
    }

    static String path(String id) {
        return PATH + "/" + Paths.segment(id);
    }
}
