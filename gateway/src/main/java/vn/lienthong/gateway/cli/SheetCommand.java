package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The day sheet. */
@Command(
        name = "day-sheet",
        description = "The sheet of a day by unit, channel and system, with its hash; as a file, which is audited.")
final class SheetCommand implements Callable<Integer> {

    private static final String SHEETS = "/api/v1/day-sheets";

    @Mixin
    private final Shared shared = new Shared();

    @Parameters(paramLabel = "DATE", arity = "0..1", description = "Like 2026-11-21; today where it is not given.")
    private @Nullable LocalDate date;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "A file that ends in .pdf, .xlsx or .csv; not there yet.")
    private @Nullable Path target;

    @Override
    public Integer call() {
        if (target == null) {
            JsonNode sheet = shared.gateway().get(date == null ? SHEETS : SHEETS + "/" + date);
            return shared.show(sheet, Tree.of(sheet));
        }
        String day = date == null ? shared.gateway().get(SHEETS).path("date").asText() : date.toString();
        String name = String.valueOf(target.getFileName());
        String format = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String language = shared.language().name().toUpperCase(Locale.ROOT);
        shared.gateway().save(SHEETS + "/" + day + "/sheet." + Paths.segment(format) + "?lang=" + language, target);
        shared.out().println(target);
        return ExitCode.OK;
    }
}
