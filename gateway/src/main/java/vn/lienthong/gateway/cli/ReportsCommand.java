package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lienthong.gateway.daybook.ChainCheck;

/** The book of days. */
@Command(
        name = "report",
        description = "What a day, a week or a month comes to; signs days, and verifies what was signed.")
final class ReportsCommand implements Callable<Integer> {

    private static final String REPORTS = "/api/v1/reports/of/";
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String SIGNED = "/api/v1/reports/signed";

    private static final Table SHEETS = new Table(
            Column.text("Ngày", "Day", "/date"),
            Column.text("Đơn vị", "Unit", "/unit"),
            Column.number("Số", "Number", "/number"),
            Column.text("Người ký", "Signed by", "/signedBy"),
            Column.text("Người thứ hai", "Seconded by", "/secondedBy"),
            Column.time("Lúc", "At", "/signedAt"),
            Column.text("Mã băm", "Hash", "/hash"));

    @Mixin
    private final Shared shared = new Shared();

    @Parameters(
            paramLabel = "DAYS",
            arity = "0..1",
            description =
                    "A day like 2026-11-21, a week like 2026-W47, a month like 2026-11; today where it is not given.")
    private @Nullable String days;

    @Option(names = "--unit", description = "Of one unit, by its code.")
    private @Nullable String unit;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "A file that ends in .pdf, .xlsx or .csv; not there yet.")
    private @Nullable Path target;

    @Override
    public Integer call() {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("unit", unit);
        String report =
                REPORTS + Paths.segment(days == null ? LocalDate.now(VIETNAM).toString() : days);
        if (target == null) {
            JsonNode found = shared.gateway().get(report + Paths.query(query));
            return shared.show(found, Tree.of(found));
        }
        String name = String.valueOf(target.getFileName());
        query.put("lang", shared.language().name().toUpperCase(Locale.ROOT));
        String format = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        shared.gateway().save(report + "/report." + Paths.segment(format) + Paths.query(query), target);
        shared.out().println(target);
        return ExitCode.OK;
    }

    @Command(
            description =
                    "Signs the sheet of a day that is over (approvers). The hash is that of the report you looked at.")
    int sign(
            @Mixin Shared it,
            @Parameters(paramLabel = "DATE") LocalDate date,
            @Option(names = "--sha256", required = true) String sha256,
            @Option(names = "--remark", required = true) String remark,
            @Option(names = "--unit") @Nullable String of) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("date", date.toString());
        body.put("sha256", sha256);
        body.put("remark", remark);
        if (of != null) {
            body.put("unit", of);
        }
        JsonNode answer = it.gateway().post(SIGNED, body);
        return answer.has("signed")
                ? it.show(answer, answer.at("/signed/hash").asText())
                : it.say(answer, "Chờ người thứ hai duyệt", "Waits for a second person");
    }

    @Command(description = "What was signed, of the last thirty days or from a day to a day.")
    int signed(
            @Mixin Shared it,
            @Option(names = "--from") @Nullable LocalDate from,
            @Option(names = "--until") @Nullable LocalDate to) {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("from", from);
        query.put("to", to);
        return it.show(it.gateway().get(SIGNED + Paths.query(query)), "/sheets", SHEETS);
    }

    @Command(description = "Prints all that was signed, one JSON object a line (approvers).")
    int export(@Mixin Shared it) {
        it.out().print(it.gateway().get(SIGNED + "/export").asText(""));
        it.out().flush();
        return ExitCode.OK;
    }

    @Command(
            description =
                    "Recomputes the chains of what was signed; of an export, without any gateway. Exit code 1 if one is broken.")
    int verify(@Mixin Shared it, @Parameters(paramLabel = "FILE", arity = "0..1") @Nullable Path export) {
        JsonNode found =
                export == null ? it.gateway().get(SIGNED + "/verify") : Connection.JSON.valueToTree(check(export));
        it.show(found, Tree.of(found));
        return found.path("ok").asBoolean() ? ExitCode.OK : ExitCode.NO;
    }

    private static ChainCheck.Found check(Path export) {
        try (Stream<String> lines = Files.lines(export, StandardCharsets.UTF_8)) {
            return ChainCheck.of(lines.filter(it -> !it.isBlank()).iterator());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(export + " cannot be read", unreadable);
        }
    }
}
