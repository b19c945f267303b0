package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands documents in, as a provincial system does. */
@Command(
        name = "submit",
        description =
                "Hands in dossiers, progress rows of one, civil-status or land dossiers, from JSON files, with an origin's key.")
final class SubmitCommand implements Callable<Integer> {

    @Mixin
    private final Shared shared = new Shared();

    @ArgGroup
    private Kind kind = new Kind();

    /** What the files are; dossiers for the Portal, if neither is said. */
    static final class Kind {
        @Option(
                names = "--progress-of",
                paramLabel = "CODE",
                description = "The files are progress rows of this dossier.")
        private @Nullable String dossier;

        @Option(names = "--civil-status", description = "The files are civil-status dossiers.")
        private boolean civilStatus;

        @Option(names = "--land", description = "The files are land dossiers.")
        private boolean land;

        @Option(
                names = "--land-steps-of",
                paramLabel = "CODE",
                description = "The files tell what happened to this land dossier at the one-stop desk.")
        private @Nullable String landDossier;

        private String path() {
            if (land) {
                return "/api/v1/land";
            }
            if (landDossier != null) {
                return "/api/v1/land/" + Paths.segment(landDossier) + "/steps";
            }
            if (civilStatus) {
                return "/api/v1/civil-status";
            }
            return dossier == null ? "/api/v1/dossiers" : "/api/v1/dossiers/" + Paths.segment(dossier) + "/progress";
        }
    }

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        String path = kind.path();
        int worst = ExitCode.OK;
        for (Path file : files) {
            try {
                JsonNode answer = shared.gateway().post(path, read(file));
                shared.show(answer, file + "  " + answer.path("id").asText());
            } catch (Failure refused) {
                shared.err().println(file + "  " + refused.getMessage());
                worst = Math.max(worst, refused.exitCode());
            }
        }
        return worst;
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }
}
