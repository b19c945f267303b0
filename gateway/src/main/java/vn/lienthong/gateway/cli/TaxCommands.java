package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the tax authority sent. */
@Command(
        name = "tax",
        description = "Shows tax notices and vouchers row by row; releases or dismisses those that wait for a person.")
final class TaxCommands implements Callable<Integer> {

    private static final Table ROWS = new Table(
            Column.text("Dòng", "Row", "/id"),
            Column.time("Lúc", "At", "/at"),
            Column.text("Loại", "Kind", "/kind"),
            Column.number("Số", "No.", "/number"),
            Column.text("Hồ sơ", "Dossier", "/dossier"),
            Column.text("Trạng thái", "State", "/state"),
            Column.text("Chỗ sai", "Place", "/findings/0/pointer"),
            Column.text("Lỗi", "Fault", "/findings/0/message/vi"),
            Column.text("Người", "By", "/who"),
            Column.text("Lý do", "Reason", "/reason"));

    @Mixin
    private final Shared shared = new Shared();

    @Option(names = "--state", description = "TOLD, SAME, PARKED, RELEASED, DISMISSED")
    private @Nullable String state;

    @Option(names = "--of", paramLabel = "CODE", description = "Only those of this dossier.")
    private @Nullable String dossier;

    @Option(names = "--size", defaultValue = "50", description = "How many, up to 200.")
    private int size;

    @Option(names = "--after", paramLabel = "ID", description = "Goes on after the page that ended with this.")
    private @Nullable String after;

    @Override
    public Integer call() {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("size", size);
        query.put("state", state);
        query.put("dossier", dossier);
        query.put("after", after);
        return shared.show(shared.gateway().get("/api/v1/tax-rows" + Paths.query(query)), "/rows", ROWS);
    }

    @Command(description = "All that is known of one row, but for what it says.")
    int show(@Mixin Shared it, @Parameters(paramLabel = "ID") String id) {
        JsonNode answer = it.gateway().get(path(id));
        return it.show(answer, Tree.of(answer));
    }

    @Command(description = "What a row says; on record, with the reason.")
    int reveal(
            @Mixin Shared it,
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--reason", required = true) String reason) {
        JsonNode answer = it.gateway().post(path(id) + "/reveal", Map.of("reason", reason));
        return it.show(answer, Tree.of(answer));
    }

    @Command(description = "Lets a row go on to the province.")
    int release(
            @Mixin Shared it,
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--reason", required = true) String reason) {
        return acted(it, it.gateway().post(path(id) + "/release", Map.of("reason", reason)));
    }

    @Command(description = "Puts a row aside; it goes nowhere.")
    int dismiss(
            @Mixin Shared it,
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--reason", required = true) String reason) {
        return acted(it, it.gateway().post(path(id) + "/dismiss", Map.of("reason", reason)));
    }

    private static int acted(Shared it, JsonNode answer) {
        return it.show(answer, it.language().of(answer.path("meaning")));
    }

    private static String path(String id) {
        return "/api/v1/tax-rows/" + Paths.segment(id);
    }
}
