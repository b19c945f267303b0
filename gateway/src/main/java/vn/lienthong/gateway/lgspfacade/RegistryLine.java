package vn.lienthong.gateway.lgspfacade;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienthong.routes.http.Body;
import vn.lienthong.routes.http.Heard;
import vn.lienthong.routes.lgsp.LgspCall;
import vn.lienthong.routes.lgsp.LgspQueries;

/**
 * Asks the registry what the gateway does not know itself, in the lane's turn. Neither side of it is kept. A few questions are
 * under way at a time, so that connectors that ask much do not take all the turns of what is to be handed in.
 */
@Component
@ConditionalOnProperty(LgspFacadeConfiguration.ENABLED)
final class RegistryLine {

    private static final int SUCCESS = 200;
    private static final Set<String> NOT_ADMITTED = Set.of("100", "101");
    private static final String STATUS = "status";

    private static final int AT_ONCE = 2;
    private static final int LONGEST_WAIT_SECONDS = 10;

    /** What the registry said, in its envelope. */
    record Said(byte[] bytes, JsonNode envelope) {

        /** The list that it gave; empty where it gave none. */
        Optional<JsonNode> list() {
            JsonNode value = envelope.path("value");
            return envelope.path(STATUS).asInt() == 1 && value.isArray() ? Optional.of(value) : Optional.empty();
        }

        /** Whether it is about us, not about who asks: our account or address is not admitted. */
        boolean refusesUs() {
            return NOT_ADMITTED.contains(envelope.path("errorCode").asText());
        }

        @Override
        public String toString() {
            return "Said[" + bytes.length + " bytes]";
        }
    }

    private final ObjectProvider<LgspQueries> registry;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    RegistryLine(ObjectProvider<LgspQueries> registry) {
        this.registry = registry;
    }

    /** @return empty where nothing came that the registry says to whoever asks */
    Optional<Said> ask(String service, String path, String question) {
        LgspQueries line = registry.getIfAvailable();
        if (line == null || !hasPlace()) {
            return Optional.empty();
        }
        try {
            return said(line.post(new LgspCall(service, path, Body.of(question)), unrecorded -> {}));
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<Said> said(Heard heard) {
        return heard instanceof Heard.Answer answer && answer.status() == SUCCESS
                ? said(answer.body()).filter(it -> !it.refusesUs())
                : Optional.empty();
    }

    private static Optional<Said> said(byte[] body) {
        try {
            return Optional.of(new Said(body, Json.read(body)))
                    .filter(it -> it.envelope().has(STATUS));
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }
}
