package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What may be done with one message. */
final class MessageCommands {

    private MessageCommands() {}

    @Command(name = "replay", description = "Sends one parked message again. For groups see 'jobs'.")
    static final class Replay implements Callable<Integer> {

        @Mixin
        private final Shared shared = new Shared();

        @Parameters(paramLabel = "ID")
        private String id = "";

        @Override
        public Integer call() {
            return act(shared, id, "replay", Map.of());
        }
    }

    @Command(name = "verify", description = "Books one parked message as delivered: you saw it at the system.")
    static final class Verify implements Callable<Integer> {

        @Mixin
        private final Shared shared = new Shared();

        @Parameters(paramLabel = "ID")
        private String id = "";

        @Override
        public Integer call() {
            return act(shared, id, "verify", Map.of());
        }
    }

    @Command(name = "cancel", description = "Withdraws one message.")
    static final class Cancel implements Callable<Integer> {

        @Mixin
        private final Shared shared = new Shared();

        @Parameters(paramLabel = "ID")
        private String id = "";

        @Option(names = "--reason", required = true)
        private String reason = "";

        @Override
        public Integer call() {
            return act(shared, id, "cancel", Map.of("reason", reason));
        }
    }

    private static int act(Shared shared, String id, String verb, Map<String, String> body) {
        JsonNode answer = shared.gateway().post("/api/v1/messages/" + Paths.segment(id) + "/" + verb, body);
        return shared.show(answer, answer.path("state").asText(verb));
    }
}
