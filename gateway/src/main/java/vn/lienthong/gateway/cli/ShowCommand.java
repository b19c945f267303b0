package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The story of a message, or of all messages of a dossier. */
@Command(name = "show", description = "Shows a message by its id, or a dossier by its code, with all that happened.")
final class ShowCommand implements Callable<Integer> {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Mixin
    private final Shared shared = new Shared();

    @Parameters(paramLabel = "ID|CODE")
    private String what = "";

    @Override
    public Integer call() {
        boolean message = ID.matcher(what).matches();
        JsonNode answer =
                shared.gateway().get((message ? "/api/v1/messages/" : "/api/v1/dossiers/") + Paths.segment(what));
        if (shared.json()) {
            return shared.show(answer, "");
        }
        if (message) {
            tell(answer);
        } else {
            answer.path("lanes").forEach(lane -> lane.path("messages").forEach(this::tell));
        }
        return ExitCode.OK;
    }

    private void tell(JsonNode message) {
        Language language = shared.language();
        shared.out()
                .println(message.path("lane").asText() + "  "
                        + message.path("dossier").asText() + "  "
                        + message.path("kind").asText() + "  "
                        + message.path("state").asText() + "  "
                        + message.path("id").asText());
        line("Vì", "Because", language.of(message.at("/cause/title")));
        line("Lý do", "Reason", language.of(message.path("reason")));
        line("Cách xử lý", "Remedy", language.of(message.at("/cause/remedy")));
        line("Lần tới", "Next", Column.time(message.path("nextAttempt")));
        message.at("/waits/because").forEach(it -> line("Còn chờ vì", "Waits because", language.of(it)));
        shared.out().println(MessageTable.TIMELINE.of(message.path("timeline"), language));
        if (!message.path("exchanges").isEmpty()) {
            shared.out().println(MessageTable.EXCHANGES.of(message.path("exchanges"), language));
        }
        shared.out().println();
    }

    private void line(String vietnamese, String english, String text) {
        if (!text.isEmpty()) {
            shared.out().println("  " + shared.language().of(vietnamese, english) + ": " + text);
        }
    }
}
