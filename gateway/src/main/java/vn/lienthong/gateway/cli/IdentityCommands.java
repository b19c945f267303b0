package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whose number it is. */
@Command(
        name = "identity",
        description =
                "Has a person checked against the population database; shows look-ups; lets what is kept back pass.")
final class IdentityCommands {

    private static final Table LOOKUPS = new Table(
            Column.time("Lúc", "At", "/at"),
            Column.text("Bên hỏi", "By", "/by"),
            Column.text("Cán bộ", "Officer", "/officer"),
            Column.text("Mục đích", "Purpose", "/purpose"),
            Column.text("Hồ sơ", "Dossier", "/dossier"),
            Column.text("Kết quả", "Verdict", "/verdict"),
            Column.text("Khác ở", "Differs in", "/fields"));

    @Command(
            description =
                    "Checks the person that a JSON file declares: number, name, birthDate, gender, officer, purpose.")
    int check(@Mixin Shared it, @Parameters(paramLabel = "FILE") Path file) {
        JsonNode answer = it.gateway().post("/api/v1/identity/checks", SubmitCommand.read(file));
        return it.show(answer, it.language().of(answer.path("message")));
    }

    @Command(description = "Who was looked up for what, without whom.")
    int lookups(
            @Mixin Shared it,
            @Option(names = "--dossier", paramLabel = "CODE") @Nullable String dossier,
            @Option(names = "--size", defaultValue = "50", description = "How many, up to 200.") int size) {
        String path =
                "/api/v1/identity/lookups?size=" + size + (dossier == null ? "" : "&dossier=" + Paths.segment(dossier));
        return it.show(it.gateway().get(path), "/lookups", LOOKUPS);
    }

    @Command(
            description =
                    "Lets a message that is parked because of its applicant pass, as an approver; then replay it.")
    int waive(
            @Mixin Shared it,
            @Parameters(paramLabel = "MESSAGE") String message,
            @Option(names = "--reason", required = true) String reason) {
        JsonNode answer =
                it.gateway().post("/api/v1/identity/waivers/" + Paths.segment(message), Map.of("reason", reason));
        return it.show(answer, it.language().of(answer.path("meaning")));
    }
}
