package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Many messages at once: chosen, previewed, run. */
@Command(
        name = "jobs",
        description = "Replays or cancels many parked messages at once: 'new' previews, 'run' carries out.")
final class JobCommands implements Callable<Integer> {

    private static final Table JOBS = new Table(
            Column.text("Đợt", "Job", "/id"),
            Column.text("Việc", "What", "/what"),
            Column.text("Trạng thái", "State", "/state"),
            Column.number("Số", "Items", "/items"),
            Column.text("Người", "By", "/who"),
            Column.time("Lúc", "At", "/createdAt"),
            Column.text("Lý do", "Reason", "/reason"));

    private static final Table ITEMS = new Table(
            Column.number("#", "#", "/number"),
            Column.text("Thông điệp", "Message", "/message"),
            Column.text("Sẽ", "Prospect", "/prospect"),
            Column.text("Kết quả", "Result", "/result"),
            Column.text("Vì", "Why", "/why"));

    @Mixin
    private final Shared shared = new Shared();

    @Override
    public Integer call() {
        return shared.show(shared.gateway().get("/api/v1/replays"), "/jobs", JOBS);
    }

    @Command(name = "new", description = "Chooses messages and shows what would become of each; sends nothing yet.")
    int preview(
            @Mixin Shared it,
            @Option(names = "--group", paramLabel = "FINGERPRINT", description = "A group of 'parked'.") @Nullable
                    String group,
            @Option(names = "--message", paramLabel = "ID", split = ",") @Nullable List<String> messages,
            @Option(names = "--filter", paramLabel = "NAME=VALUE", split = ",", description = "Such as unit=14620.")
                    @Nullable
                    Map<String, String> filter,
            @Option(names = "--reason", required = true) String reason,
            @Option(names = "--cancel", description = "Withdraws them rather than sending them.") boolean cancel,
            @Option(names = "--look", description = "Asks the system first which it has already.") boolean look,
            @Option(names = "--rate", description = "Messages a second.") @Nullable Double rate,
            @Option(names = "--force", description = "Although a job with the same selection exists.") boolean force) {
        Map<String, Object> job = new LinkedHashMap<>();
        job.put("requestId", UUID.randomUUID().toString());
        job.put("what", cancel ? "CANCEL" : "REPLAY");
        job.put("reason", reason);
        job.put("look", look);
        job.put("force", force);
        put(job, "fingerprint", group);
        put(job, "messages", messages);
        put(job, "filter", filter);
        put(job, "rate", rate);
        JsonNode made = it.gateway().post("/api/v1/replays", job);
        return new JobWatch(it).untilNot(made.path("id").asText(), "PREPARING");
    }

    @Command(description = "Shows a job: its preview, how far it is, what it gave.")
    int show(@Mixin Shared it, @Parameters(paramLabel = "JOB") String id) {
        return JobWatch.show(it, it.gateway().get(path(id)));
    }

    @Command(description = "The messages of a job, each with its result.")
    int items(@Mixin Shared it, @Parameters(paramLabel = "JOB") String id) {
        return it.show(it.gateway().get(path(id) + "/items?size=200"), "/items", ITEMS);
    }

    @Command(description = "Carries a previewed job out.")
    int run(
            @Mixin Shared it,
            @Parameters(paramLabel = "JOB") String id,
            @Option(
                            names = "--include",
                            split = ",",
                            description = "Causes that need a decision, to be sent all the same.")
                    @Nullable
                    List<String> include,
            @Option(names = "--wait", description = "Waits until it has ended, and shows how far it is.")
                    boolean wait) {
        it.gateway().post(path(id) + "/run", include == null ? Map.of() : Map.of("include", include));
        return wait ? new JobWatch(it).untilEnded(id) : show(it, id);
    }

    @Command(description = "Waits until a job has ended, and shows how far it is.")
    int watch(@Mixin Shared it, @Parameters(paramLabel = "JOB") String id) {
        return new JobWatch(it).untilEnded(id);
    }

    @Command(description = "Pauses a running job.")
    int pause(@Mixin Shared it, @Parameters(paramLabel = "JOB") String id) {
        return JobWatch.show(it, it.gateway().post(path(id) + "/pause"));
    }

    @Command(description = "Goes on with a paused job.")
    int resume(@Mixin Shared it, @Parameters(paramLabel = "JOB") String id) {
        return JobWatch.show(it, it.gateway().post(path(id) + "/resume"));
    }

    @Command(description = "Ends a job; what was sent stays sent.")
    int cancel(
            @Mixin Shared it,
            @Parameters(paramLabel = "JOB") String id,
            @Option(names = "--reason", required = true) String reason) {
        return JobWatch.show(it, it.gateway().post(path(id) + "/cancel", Map.of("reason", reason)));
    }

    static String path(String id) {
        return "/api/v1/replays/" + Paths.segment(id);
    }

    private static void put(Map<String, Object> job, String name, @Nullable Object value) {
        if (value != null) {
            job.put(name, value);
        }
    }
}
