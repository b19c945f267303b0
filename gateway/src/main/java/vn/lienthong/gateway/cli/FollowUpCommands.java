package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is awaited from the civil registry. */
@Command(
        name = "follow-ups",
        description = "Shows what is awaited from the civil registry; asks it at once, gives up, hands in again.")
final class FollowUpCommands implements Callable<Integer> {

    private static final Table FOLLOW_UPS = new Table(
            Column.text("Theo dõi", "Follow-up", "/id"),
            Column.text("Hồ sơ", "Dossier", "/dossier"),
            Column.text("Loại", "Type", "/type"),
            Column.text("Đơn vị", "Unit", "/unit"),
            Column.text("Trạng thái", "Status", "/status"),
            Column.time("Từ", "Since", "/since"),
            Column.text("Quá hạn", "Overdue", "/overdue"),
            Column.time("Hỏi lại lúc", "Asked next", "/nextQuestion"),
            Column.number("Đã hỏi", "Asked", "/asked"),
            Column.text("Vướng", "Trouble", "/trouble"));

    private static final Table HISTORY = new Table(
            Column.number("#", "#", "/n"),
            Column.time("Lúc", "At", "/at"),
            Column.text("Việc", "What", "/what"),
            Column.text("Trạng thái", "Status", "/standing"),
            Column.text("Nội dung", "Words", "/words"),
            Column.time("Hạn", "Deadline", "/deadline"),
            Column.text("Người", "By", "/who"),
            Column.text("Lý do", "Reason", "/reason"));

    @Mixin
    private final Shared shared = new Shared();

    @Option(names = "--unit", description = "Code of the commune that registers.")
    private @Nullable String unit;

    @Option(names = "--status", description = "SUBMITTED, RECEIVED, SUPPLEMENT_REQUESTED, PROCESSING, NOT_KNOWN, …")
    private @Nullable String status;

    @Option(names = "--overdue", description = "Only those that stand as they stand for too long.")
    private boolean overdue;

    @Option(names = "--size", defaultValue = "50", description = "How many, up to 200.")
    private int size;

    @Option(names = "--after", paramLabel = "ID", description = "Goes on after the page that ended with this.")
    private @Nullable String after;

    @Override
    public Integer call() {
        String path = "/api/v1/follow-ups?size=" + size + narrowed("unit", unit) + narrowed("status", status)
                + narrowed("after", after) + (overdue ? "&overdue=true" : "");
        return shared.show(shared.gateway().get(path), "/followUps", FOLLOW_UPS);
    }

    @Command(description = "What happened to one at the registry.")
    int show(@Mixin Shared it, @Parameters(paramLabel = "ID") String id) {
        return it.show(it.gateway().get(path(id)), "/history", HISTORY);
    }

    @Command(description = "Asks the registry at once.")
    int ask(@Mixin Shared it, @Parameters(paramLabel = "ID") String id) {
        return acted(it, it.gateway().post(path(id) + "/ask"));
    }

    @Command(name = "give-up", description = "Ends the following; the province is told.")
    int giveUp(
            @Mixin Shared it,
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--reason", required = true) String reason) {
        return acted(it, it.gateway().post(path(id) + "/give-up", Map.of("reason", reason)));
    }

    @Command(name = "submit-again", description = "Hands in again what the registry took and does not know.")
    int submitAgain(
            @Mixin Shared it,
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--reason", required = true) String reason) {
        return acted(it, it.gateway().post(path(id) + "/submit-again", Map.of("reason", reason)));
    }

    private static int acted(Shared it, JsonNode answer) {
        return it.show(answer, it.language().of(answer.path("meaning")));
    }

    private static String path(String id) {
        return "/api/v1/follow-ups/" + Paths.segment(id);
    }

    private static String narrowed(String name, @Nullable String value) {
        return value == null ? "" : "&" + name + "=" + Paths.segment(value);
    }
}
