package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is in a message, in one of its calls or in its answer: masked, or, with a reason that is written down, as it was. */
@Command(
        name = "content",
        description =
                "Shows a document, a call or the answer of a message, masked; with --reason as it was, which is audited.")
final class RevealCommand implements Callable<Integer> {

    @Mixin
    private final Shared shared = new Shared();

    @Parameters(paramLabel = "ID")
    private String id = "";

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    @Option(names = "--reason", description = "Why personal data is to be seen.")
    private @Nullable String reason;

    /** One of the three. */
    static final class Which {
        @Option(names = "--call", paramLabel = "N", description = "A call, by its number in 'show'.")
        private @Nullable Integer call;

        @Option(names = "--version", paramLabel = "N", description = "A version of the document; 1 is the origin's.")
        private @Nullable Integer version;

        @Option(names = "--answer", description = "What was answered to a request.")
        private boolean answer;

        private String path() {
            if (answer) {
                return "/answer";
            }
            return call == null ? "/payloads/" + version : "/exchanges/" + call;
        }
    }

    @Override
    public Integer call() {
        String path = "/api/v1/messages/" + Paths.segment(id) + which.path();
        JsonNode content = reason == null
                ? shared.gateway().get(path)
                : shared.gateway().post(path + "/reveal", Map.of("reason", reason));
        return shared.show(content, content.toPrettyString());
    }
}
