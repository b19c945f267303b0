package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Dossiers that citizens filed at the Portal. */
@Command(
        name = "filed",
        description = "Shows dossiers filed at the Portal; reads again what was not taken, links their two codes.")
final class FiledCommands implements Callable<Integer> {

    private static final Table DOSSIERS = new Table(
            Column.text("Mã quốc gia", "National code", "/dossier"),
            Column.text("Mã của tỉnh", "Local code", "/localCode"),
            Column.text("Trạng thái", "State", "/state"),
            Column.text("Cần người", "Calls", "/calling"),
            Column.text("Thủ tục", "Procedure", "/procedure"),
            Column.text("Đơn vị", "Unit", "/unit"),
            Column.text("Hệ thống", "System", "/origin"),
            Column.text("Chuyển về", "Brought", "/province/state"),
            Column.number("Số lần", "Calls in", "/calls"),
            Column.time("Lần đầu", "First", "/firstAt"),
            Column.text("Số hiệu", "Id", "/id"));

    private static final Table CONTENTS = new Table(
            Column.number("#", "#", "/n"),
            Column.text("Kết luận", "Verdict", "/verdict"),
            Column.number("Số lần", "Times", "/times"),
            Column.time("Lần đầu", "First", "/firstAt"),
            Column.time("Lần cuối", "Last", "/lastAt"),
            Column.text("Lỗi đầu tiên", "First finding", "/findings/0/message/vi"),
            Column.text("Người xem", "Seen by", "/seenBy"));

    @Mixin
    private final Shared shared = new Shared();

    @Option(names = "--calling", description = "Only those that need a person.")
    private boolean calling;

    @Option(names = "--state", description = "TAKEN, NOT_TAKEN or NOT_OURS.")
    private @Nullable String state;

    @Option(names = "--unlinked", description = "Only those of which the local code is not known.")
    private boolean unlinked;

    @Option(names = "--unit", description = "Code of the unit, as it was filed.")
    private @Nullable String unit;

    @Option(names = "--older-than", description = "Such as PT24H: first handed over longer ago.")
    private @Nullable String olderThan;

    @Option(names = "--size", defaultValue = "50", description = "How many, up to 200.")
    private int size;

    @Option(names = "--after", paramLabel = "ID", description = "Goes on after the page that ended with this.")
    private @Nullable String after;

    @Override
    public Integer call() {
        String path = "/api/v1/filed?size=" + size + (calling ? "&calling=true" : "")
                + (unlinked ? "&state=TAKEN&linked=false" : narrowed("state", state)) + narrowed("unit", unit)
                + narrowed("olderThan", olderThan) + narrowed("after", after);
        return shared.show(shared.gateway().get(path), "/dossiers", DOSSIERS);
    }

    @Command(description = "What came for one, by either of its codes or its id.")
    int show(@Mixin Shared it, @Parameters(paramLabel = "CODE") String code) {
        return it.show(it.gateway().get(path(code)), "/contents", CONTENTS);
    }

    @Command(description = "Reads what was not taken once more, since what stood against it was mended here.")
    int again(@Mixin Shared it, @Parameters(paramLabel = "CODE") String code) {
        return acted(it, it.gateway().post(path(code) + "/again"));
    }

    @Command(description = "Gives one the province's own code.")
    int link(
            @Mixin Shared it,
            @Parameters(paramLabel = "CODE") String code,
            @Parameters(paramLabel = "LOCAL") String localCode) {
        return acted(it, it.gateway().post(path(code) + "/local", Map.of("localCode", localCode)));
    }

    @Command(description = "Notes that a person has seen to one that called for it.")
    int see(
            @Mixin Shared it,
            @Parameters(paramLabel = "CODE") String code,
            @Option(names = "--reason", required = true) String reason) {
        return acted(it, it.gateway().post(path(code) + "/see", Map.of("reason", reason)));
    }

    @Command(description = "Shows what came, for a reason that is written down.")
    int reveal(
            @Mixin Shared it,
            @Parameters(paramLabel = "CODE") String code,
            @Parameters(paramLabel = "N") int content,
            @Option(names = "--reason", required = true) String reason) {
        JsonNode revealed =
                it.gateway().post(path(code) + "/contents/" + content + "/reveal", Map.of("reason", reason));
        return it.show(revealed, revealed.path("content").asText());
    }

    private static int acted(Shared it, JsonNode answer) {
        return it.show(answer, it.language().of(answer.path("meaning")));
    }

    private static String path(String code) {
        return "/api/v1/filed/" + Paths.segment(code);
    }

    private static String narrowed(String name, @Nullable String value) {
        return value == null ? "" : "&" + name + "=" + Paths.segment(value);
    }
}
