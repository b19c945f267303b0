package vn.lienthong.gateway.proof;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A registry that takes every dossier, and keeps nothing of it but how long it was: a body may be larger than any memory. */
final class CountingRegistry implements AutoCloseable {

    private static final int CALLERS = 8;
    private static final int CHUNK = 64 * 1024;

    private final HttpServer server;
    private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    private final List<Long> lengths = new CopyOnWriteArrayList<>();

    CountingRegistry() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(callers);
        server.createContext("/token", it -> answer(it, """
                {"access_token": "synthetic", "token_type": "Bearer", "expires_in": 3600}"""));
        server.createContext("/apiLienThongKSKT/1.0/nhanHoSoDKHT", this::take);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** How long each body was, in bytes. */
    List<Long> lengths() {
        return List.copyOf(lengths);
    }

    @Override
    public void close() {
        server.stop(0);
        callers.shutdownNow();
    }

    private void take(HttpExchange exchange) throws IOException {
        long length = 0;
        byte[] chunk = new byte[CHUNK];
        InputStream body = exchange.getRequestBody();
        for (int read = body.read(chunk); read >= 0; read = body.read(chunk)) {
            length += read;
        }
        lengths.add(length);
        answer(exchange, "{\"status\": \"1\", \"statusDescription\": \"Thành công\"}");
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
