package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who did what. */
@Command(name = "audit", description = "Shows who did what, newest first.")
final class AuditCommands implements Callable<Integer> {

    private static final Table ENTRIES = new Table(
            Column.number("Số", "Number", "/number"),
            Column.time("Lúc", "At", "/at"),
            Column.text("Ai", "Who", "/who"),
            Column.text("Vai trò", "Role", "/role"),
            Column.text("Việc", "Act", "/act"),
            Column.text("Đối tượng", "Object", "/object"),
            Column.text("Lý do", "Reason", "/reason"));

    @Mixin
    private final Shared shared = new Shared();

    @Option(names = "--who")
    private @Nullable String who;

    @Option(names = "--act")
    private @Nullable String act;

    @Option(names = "--object")
    private @Nullable String object;

    @Option(names = "--from")
    private @Nullable String from;

    @Option(names = "--to")
    private @Nullable String to;

    @Option(names = "--size", defaultValue = "50")
    private int size;

    @Override
    public Integer call() {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("who", who);
        query.put("act", act);
        query.put("object", object);
        query.put("from", from);
        query.put("to", to);
        query.put("size", size);
        return shared.show(shared.gateway().get("/api/v1/audit" + Paths.query(query)), "/entries", ENTRIES);
    }

    @Command(description = "Recomputes the chain of hashes. Exit code 1 if it is broken.")
    int verify(@Mixin Shared it) {
        JsonNode chain = it.gateway().get("/api/v1/audit/verify");
        it.show(chain, Tree.of(chain));
        return chain.path("ok").asBoolean() ? ExitCode.OK : ExitCode.NO;
    }

    @Command(
            description =
                    "Prints every entry, one JSON object a line, oldest first; with a filter what fits, newest first.")
    int export(
            @Mixin Shared it,
            @Option(names = "--csv", description = "As CSV.") boolean csv,
            @Option(names = "--who") @Nullable String by,
            @Option(names = "--act") @Nullable String what,
            @Option(names = "--object") @Nullable String about,
            @Option(names = "--from") @Nullable String since,
            @Option(names = "--to") @Nullable String until) {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("format", csv ? "csv" : null);
        query.put("who", by);
        query.put("act", what);
        query.put("object", about);
        query.put("from", since);
        query.put("to", until);
        it.out()
                .print(it.gateway()
                        .get("/api/v1/audit/export" + Paths.query(query))
                        .asText());
        it.out().flush();
        return ExitCode.OK;
    }
}
