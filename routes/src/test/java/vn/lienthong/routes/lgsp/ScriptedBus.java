package vn.lienthong.routes.lgsp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A service bus that gives tokens, and answers the calls one after the other as it is told to. */
final class ScriptedBus implements AutoCloseable {

    static final String TOKENS = "/token";

    /** @param retryAfter empty for none */
    record Answer(int status, String retryAfter, String body) {}

    private final HttpServer server;
    private final List<Answer> answers = new ArrayList<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private int tokens;

    ScriptedBus() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** The next answer to a call that is none for a token; the last one stays. */
    synchronized void answers(int status, String retryAfter, String body) {
        answers.add(new Answer(status, retryAfter, body));
    }

    /** The paths of the calls so far, in their order. */
    List<String> calls() {
        return List.copyOf(calls);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath();
        calls.add(path);
        Answer answer = path.equals(TOKENS) ? token() : next();
        if (!answer.retryAfter().isEmpty()) {
            exchange.getResponseHeaders().set("Retry-After", answer.retryAfter());
        }
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private synchronized Answer token() {
        return new Answer(
                200, "", "{\"access_token\":\"t" + ++tokens + "\",\"token_type\":\"Bearer\",\"expires_in\":3600}");
    }

    private synchronized Answer next() {
        return answers.size() > 1 ? answers.remove(0) : answers.get(0);
    }
}
