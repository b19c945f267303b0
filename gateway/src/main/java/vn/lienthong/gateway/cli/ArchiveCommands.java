package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.lienthong.gateway.archive.ArchiveCheck;

/** The months of the ledger as files. */
@Command(
        name = "archives",
        description = "Lists the months that are sealed; takes one as a file; verifies files without a gateway.")
final class ArchiveCommands implements Callable<Integer> {

    private static final String ARCHIVES = "/api/v1/archives";

    private static final Table MONTHS = new Table(
            Column.text("Tháng", "Month", "/month"),
            Column.number("Tiếp nhận", "Receipts", "/receipts"),
            Column.number("Dòng", "Lines", "/lines"),
            Column.text("Mã băm", "Hash", "/sha256"),
            Column.time("Niêm lúc", "Sealed", "/madeAt"));

    @Mixin
    private final Shared shared = new Shared();

    @Override
    public Integer call() {
        return shared.show(shared.gateway().get(ARCHIVES), "/months", MONTHS);
    }

    @Command(description = "Takes a month as a file, which is not there yet (approvers).")
    int take(
            @Mixin Shared it,
            @Parameters(paramLabel = "MONTH", description = "2025-07") String month,
            @Parameters(paramLabel = "FILE") Path target) {
        it.gateway().save(ARCHIVES + "/" + Paths.segment(month) + "/archive.jsonl.gz", target);
        it.out().println(target);
        return ExitCode.OK;
    }

    @Command(
            description =
                    "Proves files of months, given in their order, without any gateway. Exit code 1 if they do not hold.")
    int verify(@Mixin Shared it, @Parameters(paramLabel = "FILE", arity = "1..*") List<Path> files) {
        JsonNode found = Connection.JSON.valueToTree(check(files));
        it.show(found, Tree.of(found));
        return found.path("ok").asBoolean() ? ExitCode.OK : ExitCode.NO;
    }

    private static ArchiveCheck.Found check(List<Path> files) {
        try {
            return ArchiveCheck.of(files);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("an archive cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
