package vn.lienthong.gateway.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A provincial system's end of the way back, written from the documented contract alone. */
final class NoticeReceiver implements AutoCloseable {

    static final String SECRET = "test-notice-secret-0123456789abcdef";

    /** How it behaves. */
    enum Mood {
        WELL,
        FAILS,
        REFUSES,
        LOSES_ITS_ANSWER,
        SENDS_ELSEWHERE,
        HANGS
    }

    /** @param repeat whether a notice of that id was taken before */
    record Taken(JsonNode notice, boolean repeat) {
        String at(String pointer) {
            return notice.at(pointer).asText();
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private volatile Mood mood = Mood.WELL;
    private volatile int calls;

    NoticeReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::receive);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/thong-bao?he=motcua");
    }

    void mood(Mood now) {
        mood = now;
    }

    int calls() {
        return calls;
    }

    /** What it took, repeats left out. */
    List<Taken> first() {
        return taken.stream().filter(it -> !it.repeat()).toList();
    }

    List<Taken> about(String message) {
        return first().stream().filter(it -> it.at("/message").equals(message)).toList();
    }

    /** What it knows of the message in the end: the fate with the highest number, whenever it came. */
    Optional<String> fate(String message) {
        return about(message).stream()
                .max(Comparator.comparingInt(it -> it.notice().at("/number").asInt()))
                .map(it -> it.at("/what"));
    }

    long repeats() {
        return taken.stream().filter(Taken::repeat).count();
    }

    private synchronized void count() {
        calls++;
    }

    private void receive(HttpExchange call) throws IOException {
        byte[] body = call.getRequestBody().readAllBytes();
        count();
        if (!isSigned(call.getRequestHeaders().getFirst("X-LienThong-Signature"), body)) {
            answer(call, 401);
            return;
        }
        switch (mood) {
            case WELL -> {
                take(call, body);
                answer(call, 204);
            }
            case LOSES_ITS_ANSWER -> {
                take(call, body);
                call.close();
            }
            case FAILS -> answer(call, 500);
            case REFUSES -> answer(call, 422);
            case SENDS_ELSEWHERE -> {
                call.getResponseHeaders()
                        .set("Location", address().resolve("/khac").toString());
                answer(call, 307);
            }
            case HANGS -> {
                // neither answered nor closed
            }
        }
    }

    private void take(HttpExchange call, byte[] body) throws IOException {
        String id = call.getRequestHeaders().getFirst("X-LienThong-Notice");
        taken.add(new Taken(JSON.readTree(body), !known.add(id)));
    }

    private static void answer(HttpExchange call, int status) throws IOException {
        call.sendResponseHeaders(status, -1);
        call.close();
    }

    private static boolean isSigned(String header, byte[] body) {
        if (header == null || !header.matches("t=\\d+,v1=[0-9a-f]{64}")) {
            return false;
        }
        String time = header.substring(2, header.indexOf(','));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
            byte[] told = HexFormat.of().parseHex(header.substring(header.indexOf("v1=") + 3));
            return MessageDigest.isEqual(told, mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
