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

/**
 * Compares what the province, the gateway and a national system have of the same dossiers. For cron and timers its exit codes are
 * its own: 0 equal, or healed; 1 differences remain; 2 it could not run.
 */
@Command(
        name = "reconcile",
        description = {
            "Compares a lane's dossiers of some days with the national system, and heals what may be healed.",
            "Exit codes: 0 equal or healed (without --wait: begun), 1 differences remain, 2 could not run."
        })
final class ReconcileCommand implements Callable<Integer> {

    private static final String RUNS = "/api/v1/reconciliations";
    private static final int COULD_NOT_RUN = 2;

    private static final Table LIST = new Table(
            Column.text("Mã", "Id", "/id"),
            Column.text("Làn", "Lane", "/lane"),
            Column.text("Từ", "From", "/from"),
            Column.text("Đến", "To", "/to"),
            Column.text("Trạng thái", "State", "/words"),
            Column.text("Kết luận", "Outcome", "/outcome"),
            Column.number("Đã so", "Compared", "/compared"),
            Column.text("Người", "By", "/who"),
            Column.time("Lúc", "At", "/createdAt"));

    private static final Table DIFFERENCES = new Table(
            Column.text("Mã hồ sơ", "Dossier", "/code"),
            Column.text("Loại", "Kind", "/words"),
            Column.text("Ở đâu", "In what", "/differs"),
            Column.text("Tỉnh", "Province", "/province"),
            Column.text("Sổ cái", "Ledger", "/ledger"),
            Column.text("Quốc gia", "National", "/national"),
            Column.text("Kết quả", "Became", "/healed"),
            Column.text("Vì", "Why", "/whyWords"));

    @Mixin
    private final Shared shared = new Shared();

    @Option(names = "--date", paramLabel = "2025-07-01", description = "The first day.")
    private @Nullable String date;

    @Option(names = "--to", paramLabel = "2025-07-03", description = "The last day; the first one where left out.")
    private @Nullable String to;

    @Option(names = "--lane", defaultValue = "NPSP", description = "Default ${DEFAULT-VALUE}.")
    private String lane = "NPSP";

    @Option(names = "--dry-run", description = "Sends nothing, whatever is found.")
    private boolean dryRun;

    @Option(names = "--wait", description = "Waits until it has ended, and shows how far it is.")
    private boolean wait;

    @Option(names = "--province-file", paramLabel = "FILE", description = "The province's own list: csv, xlsx or JSON.")
    private @Nullable Path provinceFile;

    @Option(
            names = "--portal-file",
            paramLabel = "FILE",
            description = "What the national system exported, in place of look-ups.")
    private @Nullable Path portalFile;

    @Override
    public Integer call() {
        try {
            return date == null ? shared.show(shared.gateway().get(RUNS), "/reconciliations", LIST) : begin(date);
        } catch (Failure failure) {
            shared.err().println(failure.getMessage());
            return COULD_NOT_RUN;
        }
    }

    @Command(description = "Shows one, and how it ended.")
    int show(@Mixin Shared it, @Parameters(paramLabel = "ID") String id) {
        return new ReconcileWatch(it).show(it.gateway().get(path(id)));
    }

    @Command(description = "Its differences.")
    int differences(
            @Mixin Shared it,
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--kind", description = "Such as MISSING.") @Nullable String kind,
            @Option(names = "--healed", description = "RESENT, REFRESHED or NOT.") @Nullable String healed,
            @Option(names = "--size", defaultValue = "200") int size) {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("kind", kind);
        query.put("healed", healed);
        query.put("size", size);
        return it.show(it.gateway().get(path(id) + "/differences" + Paths.query(query)), "/differences", DIFFERENCES);
    }

    @Command(description = "Writes the report down.")
    int report(
            @Mixin Shared it,
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--format", defaultValue = "csv", description = "csv or json.") String format,
            @Option(names = "--file", paramLabel = "FILE", required = true, description = "Must not be there yet.")
                    Path target) {
        it.gateway().save(path(id) + "/report." + Paths.segment(format), target);
        it.out().println(target);
        return ExitCode.OK;
    }

    @Command(description = "Gives one up; what was healed stays so.")
    int cancel(
            @Mixin Shared it,
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--reason", required = true) String reason) {
        return new ReconcileWatch(it).show(it.gateway().post(path(id) + "/cancel", Map.of("reason", reason)));
    }

    private int begin(String day) {
        Map<String, Object> order = new LinkedHashMap<>();
        order.put("lane", lane);
        order.put("from", day);
        order.put("to", to == null ? day : to);
        order.put("dryRun", dryRun);
        list(order, "provinceList", "PROVINCE", provinceFile);
        list(order, "nationalList", "NATIONAL", portalFile);
        JsonNode begun = shared.gateway().post(RUNS, order);
        ReconcileWatch watch = new ReconcileWatch(shared);
        return wait ? watch.untilEnded(begun.path("id").asText()) : watch.show(begun);
    }

    private void list(Map<String, Object> order, String field, String party, @Nullable Path file) {
        if (file != null) {
            JsonNode taken = shared.gateway().bring(RUNS + "/lists?party=" + party, file);
            taken.path("findings")
                    .forEach(it -> shared.err().println(shared.language().of(it.path("message"))));
            order.put(field, taken.at("/list/id").asText());
        }
    }

    static String path(String id) {
        return RUNS + "/" + Paths.segment(id);
    }
}
