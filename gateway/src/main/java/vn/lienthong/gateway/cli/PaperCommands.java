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

/** What has to be looked for in paper books. */
@Command(
        name = "paper",
        description =
                "Shows what has to be looked for in paper books, the oldest first; takes it, enters it, confirms it.")
final class PaperCommands implements Callable<Integer> {

    private static final String TASKS = "/api/v1/paper-tasks";

    private static final Table LIST = new Table(
            Column.text("Mã việc", "Id", "/id"),
            Column.text("Hồ sơ", "Dossier", "/dossier"),
            Column.text("Đơn vị", "Unit", "/unit"),
            Column.text("Nơi đăng ký cũ", "Registered at", "/unitThen"),
            Column.number("Năm", "Year", "/year"),
            Column.text("Trạng thái", "State", "/meaning"),
            Column.age("Đã chờ", "Age", "/ageSeconds"),
            Column.text("Người nhận", "Claimed by", "/claimedBy"),
            Column.text("Người nhập", "Entered by", "/enteredBy"));

    @Mixin
    private final Shared shared = new Shared();

    @Option(names = "--unit", description = "Code of the unit that keeps the book.")
    private @Nullable String unit;

    @Option(names = "--state", split = ",", description = "OPEN, CLAIMED, ENTERED, CONFIRMED, NOT_IN_BOOK, CLOSED.")
    private @Nullable List<String> states;

    @Option(names = "--claimed-by")
    private @Nullable String claimedBy;

    @Option(names = "--older-than", paramLabel = "PT24H")
    private @Nullable String olderThan;

    @Option(names = "--size", defaultValue = "50", description = "How many, up to 200.")
    private int size;

    @Override
    public Integer call() {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("unit", unit);
        query.put("state", states == null ? null : String.join(",", states));
        query.put("claimedBy", claimedBy);
        query.put("olderThan", olderThan);
        query.put("size", size);
        return shared.show(shared.gateway().get(TASKS + Paths.query(query)), "/tasks", LIST);
    }

    @Command(description = "Shows a task and what happened to it; with --reason who is looked for, which is audited.")
    int show(
            @Mixin Shared it,
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--reason", description = "Why personal data is to be seen.") @Nullable String reason) {
        JsonNode answer = reason == null
                ? it.gateway().get(path(id))
                : it.gateway().post(path(id) + "/reveal", Map.of("reason", reason));
        return it.show(answer, Tree.of(answer));
    }

    @Command(description = "Takes a task, so that others see who looks for it.")
    int claim(@Mixin Shared it, @Parameters(paramLabel = "ID") String id) {
        return act(it, id, "claim", Map.of());
    }

    @Command(description = "Gives a task back.")
    int release(@Mixin Shared it, @Parameters(paramLabel = "ID") String id) {
        return act(it, id, "release", Map.of());
    }

    @Command(description = "Enters what the book says, from a JSON file; 'enter' in the README shows one.")
    int enter(@Mixin Shared it, @Parameters(paramLabel = "ID") String id, @Parameters(paramLabel = "FILE") Path file) {
        return act(it, id, "enter", Map.of("entry", EditCommand.read(file)));
    }

    @Command(name = "not-in-book", description = "Enters that it does not stand in the book.")
    int notInBook(
            @Mixin Shared it,
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--reason", required = true) String reason) {
        return act(it, id, "not-in-book", Map.of("reason", reason));
    }

    @Command(description = "The second person saw the same: the request is answered, or withdrawn.")
    int confirm(
            @Mixin Shared it,
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--version", required = true, description = "The version that you looked at.")
                    int version) {
        return act(it, id, "confirm", Map.of("version", version));
    }

    @Command(name = "return", description = "The second person saw otherwise: back to the first.")
    int giveBack(
            @Mixin Shared it,
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--reason", required = true) String reason) {
        return act(it, id, "return", Map.of("reason", reason));
    }

    @Command(description = "Strikes what was found off the index: it turned out wrong (approvers).")
    int strike(
            @Mixin Shared it,
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--reason", required = true) String reason) {
        return act(it, id, "strike", Map.of("reason", reason));
    }

    @Command(
            description =
                    "Prints the list for the archive room in shelf order, as HTML; it names people and is audited.")
    int print(
            @Mixin Shared it,
            @Option(names = "--unit") @Nullable String unit,
            @Option(names = "--csv", description = "As CSV.") boolean csv) {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("unit", unit);
        String list = TASKS + (csv ? "/list.csv" : "/list.html") + Paths.query(query);
        it.out().print(it.gateway().get(list).asText());
        it.out().flush();
        return ExitCode.OK;
    }

    /** Acts on the version that is there now, where none is given: the command was typed after looking. */
    private static int act(Shared it, String id, String verb, Map<String, Object> body) {
        Map<String, Object> whole = new LinkedHashMap<>(body);
        if (!whole.containsKey("version")) {
            whole.put("version", it.gateway().get(path(id)).at("/task/version").asInt());
        }
        JsonNode answer = it.gateway().post(path(id) + "/" + verb, whole);
        return it.show(
                answer,
                it.language().of(answer.path("meaning")) + "  ("
                        + answer.path("version").asText() + ")");
    }

    private static String path(String id) {
        return TASKS + "/" + Paths.segment(id);
    }
}
