package vn.lienthong.gateway.contract;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;

/** A line to a system: it carries each call, and does to the next one that is not for a session what it is told. */
final class Wire implements AutoCloseable {

    private static final byte[] PAGE =
            "<!DOCTYPE html><html><body><h1>Hệ thống đang bảo trì</h1></body></html>".getBytes(StandardCharsets.UTF_8);
    private static final Set<String> OWN = Set.of(
            "host",
            "connection",
            "content-length",
            "transfer-encoding",
            "upgrade",
            "http2-settings",
            "expect",
            "keep-alive");
    private static final long BETWEEN_BYTES = 40_000_000;

    private final URI system;
    private final URI elsewhere;
    private final String sessions;
    private final Signing signing;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicReference<WireFault> next = new AtomicReference<>(WireFault.NONE);
    private final List<String> carried = new CopyOnWriteArrayList<>();
    private volatile int logins;
    private volatile String key = "";
    private volatile boolean named;

    /** Gives a header as the system wants it, which knows itself by another address than this line's. */
    interface Signing {
        String header(HttpExchange call, String name, String value);
    }

    /** @param sessions what the path of a call for a session ends with; empty where there is none */
    Wire(URI system, URI elsewhere, String sessions, Signing signing) {
        this.system = system;
        this.elsewhere = elsewhere;
        this.sessions = sessions;
        this.signing = signing;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** @param of what the answer is about, as it stands there */
    void next(WireFault fault, String of) {
        key = of;
        named = false;
        next.set(fault);
    }

    /** How many calls with this in them reached the system. */
    long carried(String of) {
        return carried.stream().filter(it -> it.contains(of)).count();
    }

    int logins() {
        return logins;
    }

    /** Whether the last answer named what it was about. */
    boolean named() {
        return named;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange call) throws IOException {
        byte[] body = call.getRequestBody().readAllBytes();
        boolean session = !sessions.isEmpty() && call.getRequestURI().getPath().endsWith(sessions);
        WireFault fault = session ? WireFault.NONE : next.getAndSet(WireFault.NONE);
        try (call) {
            if (fault == WireFault.PAGE) {
                call.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                whole(call, 200, PAGE);
            } else if (fault == WireFault.REDIRECTED) {
                call.getResponseHeaders()
                        .set("Location", elsewhere.resolve("/elsewhere").toString());
                call.sendResponseHeaders(307, -1);
            } else {
                logins += session ? 1 : 0;
                answer(call, fault, forward(call, body, session));
            }
        }
    }

    private HttpResponse<byte[]> forward(HttpExchange call, byte[] body, boolean session) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(system.resolve(call.getRequestURI().toString()));
        call.getRequestHeaders().forEach((name, values) -> {
            if (!OWN.contains(name.toLowerCase(Locale.ROOT)) && !name.equalsIgnoreCase("Accept-Encoding")) {
                values.forEach(it -> request.header(name, signing.header(call, name, it)));
            }
        });
        if (!session) {
            carried.add(call.getRequestURI() + " " + new String(body, StandardCharsets.UTF_8));
        }
        try {
            return http.send(
                    request.method(call.getRequestMethod(), BodyPublishers.ofByteArray(body))
                            .build(),
                    BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void answer(HttpExchange call, WireFault fault, HttpResponse<byte[]> answer) throws IOException {
        byte[] body = answer.body();
        answer.headers().firstValue("Content-Type").ifPresent(it -> call.getResponseHeaders()
                .set("Content-Type", it));
        int status = answer.statusCode();
        named = new String(body, StandardCharsets.UTF_8).contains(key);
        switch (fault) {
            case CUT -> {}
            case PAGE_FOR_AN_ANSWER -> {
                call.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                whole(call, 200, PAGE);
            }
            case BROKEN_OFF -> {
                call.sendResponseHeaders(status, body.length + 1L);
                call.getResponseBody().write(body, 0, body.length / 2);
                call.getResponseBody().flush();
            }
            case SHORTENED -> whole(call, status, Arrays.copyOf(body, body.length / 2));
            case EMPTY -> whole(call, status, new byte[0]);
            case OTHER -> whole(call, status, about(key, body));
            case DRIPPING -> drip(call, status, body);
            case INFLATED -> {
                call.getResponseHeaders().set("Content-Encoding", "gzip");
                whole(call, status, blown(body));
            }
            default -> whole(call, status, body);
        }
    }

    private static void whole(HttpExchange call, int status, byte[] body) throws IOException {
        call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        call.getResponseBody().write(body);
    }

    private static byte[] about(String key, byte[] body) {
        char last = key.charAt(key.length() - 1);
        String other = key.substring(0, key.length() - 1) + (last == '9' ? '8' : '9');
        return new String(body, StandardCharsets.UTF_8).replace(key, other).getBytes(StandardCharsets.UTF_8);
    }

    private static void drip(HttpExchange call, int status, byte[] body) throws IOException {
        call.sendResponseHeaders(status, body.length + 10_000L);
        OutputStream out = call.getResponseBody();
        for (int i = 0; i < 500; i++) {
            out.write(i < body.length ? body[i] : ' ');
            out.flush();
            LockSupport.parkNanos(BETWEEN_BYTES);
        }
    }

    private static byte[] blown(byte[] body) throws IOException {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        byte[] blanks = new byte[1_000];
        Arrays.fill(blanks, (byte) ' ');
        try (GZIPOutputStream zip = new GZIPOutputStream(small)) {
            zip.write(body);
            for (int i = 0; i < 1_000; i++) {
                zip.write(blanks);
            }
        }
        return small.toByteArray();
    }
}
