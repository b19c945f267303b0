package vn.lienthong.mock.wire;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * The developers' side of a faked system, on a port and a server of its own, so that it answers whatever the wire side is
 * made to do. It has no authentication: keep it on the loopback interface.
 */
public final class AdminListener implements AutoCloseable {
    private static final int THREADS = 4;
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    static {
        // Without it the JDK's server sends headers and body apart, and every answer takes 40 ms.
        if (System.getProperty(NO_DELAY) == null) {
            System.setProperty(NO_DELAY, "true");
        }
    }

    private final HttpServer server;
    private final ExecutorService threads;

    private AdminListener(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * Starts listening.
     *
     * @param port the port; 0 takes any free one
     * @throws UncheckedIOException when the port is taken; the message names it
     */
    public static AdminListener open(String bindAddress, int port, Function<HttpCall, Answer> desk) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "mock-admin");
            thread.setDaemon(true);
            return thread;
        });
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(bindAddress, port), 0);
            server.setExecutor(threads);
            server.createContext("/", exchange -> serve(exchange, desk));
            server.start();
            return new AdminListener(server, threads);
        } catch (IOException failed) {
            threads.shutdown();
            throw new UncheckedIOException(
                    "The admin side cannot listen on " + bindAddress + ":" + port + ": " + failed.getMessage(), failed);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void serve(HttpExchange exchange, Function<HttpCall, Answer> desk) throws IOException {
        try (exchange) {
            Map<String, String> headers = new LinkedHashMap<>();
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
            byte[] body = exchange.getRequestBody().readAllBytes();
            Answer answer =
                    answer(exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, body, desk);
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        }
    }

    private static Answer answer(
            String method, String target, Map<String, String> headers, byte[] body, Function<HttpCall, Answer> desk) {
        try {
            return desk.apply(new HttpCall(method, target, headers, body));
        } catch (RuntimeException failed) {
            return Answer.text(500, "The mock itself failed: " + failed);
        }
    }
}
