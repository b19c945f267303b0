package vn.lienthong.gateway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever waits for a comparison at a terminal hears how it ended, although the gateway is started again meanwhile. */
class ReconcileWaitTest {

    private static final String RUN = """
            {"id": "0197c000-0000-7000-8000-000000000001", "lane": "NPSP", "from": "2025-07-01", "to": "2025-07-01",
             "state": "%s", "words": {"vi": "đối soát", "en": "comparing"}, "compared": 3, "outcome": %s}""";

    private final AtomicInteger questions = new AtomicInteger();
    private final HttpServer gateway;

    ReconcileWaitTest() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", this::answer);
        gateway.start();
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
    }

    @Test
    void a_gateway_that_is_away_for_a_moment_is_waited_for_and_the_exit_code_is_that_of_the_comparison() {
        URI base = URI.create("http://localhost:" + gateway.getAddress().getPort());
        Terminal.Ran ran = new Terminal(base, Map.of("LIENTHONG_KEY", "test-key"))
                .type("reconcile", "--date", "2025-07-01", "--wait");
        assertThat(ran.exitCode()).as(ran.err()).isEqualTo(ExitCode.NO);
        assertThat(questions).hasValue(3);
    }

    private void answer(HttpExchange call) throws IOException {
        if (call.getRequestMethod().equals("POST")) {
            say(call, 201, RUN.formatted("PREPARING", "null"));
        } else if (questions.incrementAndGet() < 3) {
            say(call, 503, "{\"status\": 503, \"detail\": \"đang khởi động\", \"detailEn\": \"starting\"}");
        } else {
            say(call, 200, RUN.formatted("DONE", "\"DIFFERENCES\""));
        }
    }

    private static void say(HttpExchange call, int status, String json) throws IOException {
        call.getRequestBody().readAllBytes();
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(status, body.length);
        call.getResponseBody().write(body);
        call.close();
    }
}
