package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Files of documents. */
@Command(
        name = "attachments",
        description = "Shows what is known of a file; opens it for a reason; brings files, with the key of an origin.")
final class AttachmentCommands {

    private static final String PATH = "/api/v1/attachments";

    @Command(description = "What is known of a file without opening it.")
    int show(@Mixin Shared it, @Parameters(paramLabel = "ID") String id) {
        JsonNode facts = it.gateway().get(path(id) + "/facts");
        return it.show(facts, facts.toPrettyString());
    }

    @Command(description = "Writes a file down; who opened it, and why, is audited.")
    int open(
            @Mixin Shared it,
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--reason", required = true) String reason,
            @Option(names = "--to", paramLabel = "FILE", required = true, description = "Must not be there yet.")
                    Path target) {
        it.gateway().save(path(id) + "/reveal", Map.of("reason", reason), target);
        it.out().println(target);
        return ExitCode.OK;
    }

    @Command(description = "Brings files, and prints the id of each.")
    int bring(@Mixin Shared it, @Parameters(paramLabel = "FILE", arity = "1..*") List<Path> files) {
        int worst = ExitCode.OK;
        for (Path file : files) {
            try {
                JsonNode kept = it.gateway().bring(PATH, file);
                it.show(kept, file + "  " + kept.path("id").asText());
            } catch (Failure refused) {
                it.err().println(file + "  " + refused.getMessage());
                worst = Math.max(worst, refused.exitCode());
            }
        }
        return worst;
    }

    private static String path(String id) {
        return PATH + "/" + Paths.segment(id);
    }
}
