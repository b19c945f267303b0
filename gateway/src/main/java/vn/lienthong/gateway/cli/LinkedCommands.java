package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Linked dossiers: birth or death, residence, insurance. */
@Command(
        name = "linked",
        description =
                "Shows linked dossiers and their three agencies; asks the hub, sees to a silent agency, marks, closes.")
final class LinkedCommands implements Callable<Integer> {

    private static final Table DOSSIERS = new Table(
            Column.text("Mã liên thông", "Linked code", "/dossier"),
            Column.text("Loại", "Type", "/type"),
            Column.text("Đơn vị", "Unit", "/unit"),
            Column.text("Trạng thái", "Status", "/status"),
            Column.time("Từ", "Since", "/since"),
            Column.text("Hộ tịch", "Registration", "/legs/0/state"),
            Column.text("Cư trú", "Residence", "/legs/1/state"),
            Column.text("Bảo hiểm", "Insurance", "/legs/2/state"),
            Column.text("Cần người", "Calls", "/silent"),
            Column.time("Xem lại lúc", "Next look", "/nextLook"));

    private static final Table LEGS = new Table(
            Column.text("Phần", "Part", "/leg"),
            Column.text("Trạng thái", "State", "/state"),
            Column.time("Từ", "Since", "/since"),
            Column.time("Chờ từ", "Awaited since", "/awaitedSince"),
            Column.time("Quá hạn từ", "Silent since", "/silentSince"),
            Column.time("Có người lo đến", "Seen to until", "/quietUntil"));

    private static final Table HISTORY = new Table(
            Column.number("#", "#", "/n"),
            Column.time("Lúc", "At", "/at"),
            Column.text("Việc", "What", "/what"),
            Column.text("Phần", "Part", "/leg"),
            Column.text("Trạng thái", "State", "/state"),
            Column.text("Người", "By", "/who"),
            Column.text("Lý do", "Reason", "/reason"));

    @Mixin
    private final Shared shared = new Shared();

    @Option(names = "--silent", description = "Only those that call for a person: an agency is silent past its time.")
    private boolean silent;

    @Option(names = "--waiting", description = "Only those of which something is awaited.")
    private boolean waiting;

    @Option(names = "--finished", description = "Only those of which all three agencies are done.")
    private boolean finished;

    @Option(names = "--leg", description = "With --silent, whose silence: REGISTRATION, RESIDENCE, INSURANCE.")
    private @Nullable String leg;

    @Option(names = "--unit", description = "Code of the commune that registers.")
    private @Nullable String unit;

    @Option(names = "--size", defaultValue = "50", description = "How many, up to 200.")
    private int size;

    @Option(names = "--after", paramLabel = "CODE", description = "Goes on after the page that ended with this.")
    private @Nullable String after;

    @Override
    public Integer call() {
        String path = "/api/v1/linked?size=" + size + (silent ? "&silent=true" : "") + (waiting ? "&open=true" : "")
                + (finished ? "&status=FINISHED" : "") + narrowed("leg", leg) + narrowed("unit", unit)
                + narrowed("after", after);
        return shared.show(shared.gateway().get(path), "/dossiers", DOSSIERS);
    }

    @Command(description = "How far the three agencies of one are.")
    int show(@Mixin Shared it, @Parameters(paramLabel = "CODE") String code) {
        return it.show(it.gateway().get(path(code)), "/legs", LEGS);
    }

    @Command(description = "What happened to one.")
    int history(@Mixin Shared it, @Parameters(paramLabel = "CODE") String code) {
        return it.show(it.gateway().get(path(code)), "/history", HISTORY);
    }

    @Command(description = "Asks the hub at once; fetches again what could not be taken.")
    int ask(@Mixin Shared it, @Parameters(paramLabel = "CODE") String code) {
        return acted(it, it.gateway().post(path(code) + "/ask"));
    }

    @Command(name = "see-to", description = "Notes that somebody sees to a silent agency until a moment.")
    int seeTo(
            @Mixin Shared it,
            @Parameters(paramLabel = "CODE") String code,
            @Parameters(paramLabel = "LEG") String part,
            @Option(names = "--until", required = true, description = "Such as 2025-07-03T17:00:00+07:00.")
                    String until,
            @Option(names = "--reason", required = true) String reason) {
        return acted(it, it.gateway().post(leg(code, part) + "/see-to", Map.of("until", until, "reason", reason)));
    }

    @Command(description = "Notes that an agency is done, as it said itself.")
    int mark(
            @Mixin Shared it,
            @Parameters(paramLabel = "CODE") String code,
            @Parameters(paramLabel = "LEG") String part,
            @Option(names = "--reason", required = true) String reason) {
        return acted(it, it.gateway().post(leg(code, part) + "/mark", Map.of("reason", reason)));
    }

    @Command(description = "Ends the watching; the province is told.")
    int close(
            @Mixin Shared it,
            @Parameters(paramLabel = "CODE") String code,
            @Option(names = "--reason", required = true) String reason) {
        return acted(it, it.gateway().post(path(code) + "/close", Map.of("reason", reason)));
    }

    private static int acted(Shared it, JsonNode answer) {
        return it.show(answer, it.language().of(answer.path("meaning")));
    }

    private static String path(String code) {
        return "/api/v1/linked/" + Paths.segment(code);
    }

    private static String leg(String code, String part) {
        return path(code) + "/legs/" + Paths.segment(part);
    }

    private static String narrowed(String name, @Nullable String value) {
        return value == null ? "" : "&" + name + "=" + Paths.segment(value);
    }
}
