package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The lanes and their levers. */
@Command(name = "lanes", description = "Shows the lanes; holds, stops and reopens them.")
final class LaneCommands implements Callable<Integer> {

    private static final Table LANES = new Table(
            Column.text("Làn", "Lane", "/lane"),
            Column.text("Trạng thái", "Status", "/status"),
            Column.text("Nghĩa là", "Meaning", "/meaning"),
            Column.number("Chờ", "Wait", "/figures/WAITING"),
            Column.number("Gửi", "Send", "/figures/SENDING"),
            Column.number("Chưa rõ", "Unknown", "/figures/UNKNOWN"),
            Column.number("Giữ", "Parked", "/figures/PARKED"),
            Column.number("Xong", "Done", "/figures/DELIVERED"),
            Column.age("Chờ lâu nhất", "Oldest", "/oldestWaitingSeconds"),
            Column.time("Thử lại lúc", "Next trial", "/nextTrial"),
            Column.text("Vì", "Because", "/reason"));

    private static final Table WINDOWS = new Table(
            Column.text("Số", "Id", "/id"),
            Column.time("Từ", "From", "/since"),
            Column.time("Đến", "To", "/until"),
            Column.text("Lý do", "Reason", "/reason"),
            Column.text("Người đặt", "By", "/who"));

    @Mixin
    private final Shared shared = new Shared();

    @Override
    public Integer call() {
        return shared.show(shared.gateway().get("/api/v1/lanes"), "/lanes", LANES);
    }

    @Command(description = "Holds a lane until it is released; burns no retry budget.")
    int hold(
            @Mixin Shared it,
            @Parameters(paramLabel = "LANE") String lane,
            @Option(names = "--reason", required = true) String reason) {
        return pull(it, lane, "hold", reason);
    }

    @Command(description = "Ends a hold.")
    int release(@Mixin Shared it, @Parameters(paramLabel = "LANE") String lane) {
        return pull(it, lane, "release", null);
    }

    @Command(description = "Emergency stop: nothing more is written to that system once this returns.")
    int stop(
            @Mixin Shared it,
            @Parameters(paramLabel = "LANE") String lane,
            @Option(names = "--reason", required = true) String reason) {
        return pull(it, lane, "stop", reason);
    }

    @Command(description = "Lifts an emergency stop (approvers).")
    int resume(@Mixin Shared it, @Parameters(paramLabel = "LANE") String lane) {
        return pull(it, lane, "resume", null);
    }

    @Command(description = "Planned maintenance windows of a lane.")
    int windows(@Mixin Shared it, @Parameters(paramLabel = "LANE") String lane) {
        return it.show(it.gateway().get(path(lane, "windows")), "/windows", WINDOWS);
    }

    @Command(name = "window-add", description = "Plans a maintenance window: times like 2026-12-01T22:00:00+07:00.")
    int addWindow(
            @Mixin Shared it,
            @Parameters(paramLabel = "LANE") String lane,
            @Option(names = "--from", required = true) String from,
            @Option(names = "--to", required = true) String to,
            @Option(names = "--reason", required = true) String reason) {
        JsonNode answer = it.gateway().post(path(lane, "windows"), Map.of("from", from, "to", to, "reason", reason));
        return it.say(answer, "Đã đặt", "Planned");
    }

    @Command(name = "window-extend", description = "Moves the end of a window to a later time.")
    int extendWindow(
            @Mixin Shared it,
            @Parameters(paramLabel = "LANE") String lane,
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--to", required = true) String to) {
        JsonNode answer = it.gateway().post(path(lane, "windows/" + Paths.segment(id) + "/extend"), Map.of("to", to));
        return it.say(answer, "Đã dời", "Extended");
    }

    @Command(name = "window-end", description = "Ends a window that is in force.")
    int endWindow(
            @Mixin Shared it, @Parameters(paramLabel = "LANE") String lane, @Parameters(paramLabel = "ID") String id) {
        return it.say(it.gateway().post(path(lane, "windows/" + Paths.segment(id) + "/end")), "Đã kết thúc", "Ended");
    }

    @Command(name = "window-remove", description = "Takes a planned window back.")
    int removeWindow(
            @Mixin Shared it, @Parameters(paramLabel = "LANE") String lane, @Parameters(paramLabel = "ID") String id) {
        return it.say(it.gateway().delete(path(lane, "windows/" + Paths.segment(id))), "Đã bỏ", "Removed");
    }

    private static int pull(Shared it, String lane, String lever, @Nullable String reason) {
        JsonNode answer = it.gateway().post(path(lane, lever), reason == null ? Map.of() : Map.of("reason", reason));
        return it.show(answer, it.language().of(answer.path("meaning")));
    }

    private static String path(String lane, String rest) {
        return "/api/v1/lanes/" + Paths.segment(lane) + "/" + rest;
    }
}
