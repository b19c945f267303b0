package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The indicators of Decision 766/QĐ-TTg. */
@Command(
        name = "indicators",
        description =
                "The indicators of Decision 766/QĐ-TTg for the dossiers received within some days, and the dossiers behind each.")
final class IndicatorCommand implements Callable<Integer> {

    private static final String INDICATORS = "/api/v1/reports/indicators/";

    private static final Table FIGURES = new Table(
            Column.text("Chỉ số", "Indicator", "/indicator"),
            Column.text("Tên", "Name", "/title"),
            Column.number("Tử số", "Numerator", "/numerator"),
            Column.number("Mẫu số", "Denominator", "/denominator"),
            Column.number("%", "%", "/percent"),
            Column.number("Không tính", "Not counted", "/outside"));
    private static final Table DOSSIERS = new Table(
            Column.text("Hồ sơ", "Dossier", "/dossier"),
            Column.text("Đơn vị", "Unit", "/unit"),
            Column.text("Trạng thái", "Status", "/status"),
            Column.time("Tiếp nhận", "Received", "/receivedAt"),
            Column.time("Hẹn trả", "Due", "/dueAt"),
            Column.text("Hạn", "In time", "/timeliness"),
            Column.text("Được tính", "Counted as", "/side"),
            Column.text("Thông điệp", "Message", "/message"));

    @Mixin
    private final Shared shared = new Shared();

    @Parameters(index = "0", paramLabel = "DAYS", description = "Like 2026-11-21, 2026-W47, 2026-11.")
    private String days = "";

    @Parameters(index = "1", paramLabel = "INDICATOR", arity = "0..1", description = "Lists its dossiers.")
    private @Nullable String indicator;

    @Option(names = "--side", description = "NUMERATOR, REST or OUTSIDE; the denominator where it is not given.")
    private @Nullable String side;

    @Option(names = "--unit", description = "Of one unit, by its code.")
    private @Nullable String unit;

    @Option(names = "--after", description = "The last dossier of the page before.")
    private @Nullable String after;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "A file that ends in .pdf, .xlsx or .csv; not there yet.")
    private @Nullable Path target;

    @Override
    public Integer call() {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("unit", unit);
        String path = INDICATORS + Paths.segment(days);
        if (indicator != null) {
            query.put("side", side);
            query.put("after", after);
            JsonNode page = shared.gateway().get(path + "/" + Paths.segment(indicator) + Paths.query(query));
            return shared.show(page, "/dossiers", DOSSIERS);
        }
        if (target == null) {
            return shared.show(shared.gateway().get(path + Paths.query(query)), "/indicators", FIGURES);
        }
        String name = String.valueOf(target.getFileName());
        query.put("lang", shared.language().name().toUpperCase(Locale.ROOT));
        String format = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        shared.gateway().save(path + "/report." + Paths.segment(format) + Paths.query(query), target);
        shared.out().println(target);
        return ExitCode.OK;
    }
}
