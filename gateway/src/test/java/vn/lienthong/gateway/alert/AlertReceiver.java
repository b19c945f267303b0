package vn.lienthong.gateway.alert;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Somebody's webhook: it takes what is signed with its secret, and keeps it. */
public final class AlertReceiver implements AutoCloseable {

    public static final String SECRET = "synthetic-alert-secret-0001";

    /** What was taken, in its order. */
    public final List<String> bodies = new CopyOnWriteArrayList<>();

    private final HttpServer server;
    private volatile boolean out;

    public AlertReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    public URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/alerts");
    }

    /** Answers 503 from now on, or not any more. */
    public void outOfOrder(boolean now) {
        out = now;
    }

    private void take(HttpExchange call) throws IOException {
        byte[] body = call.getRequestBody().readAllBytes();
        int status = out ? 503 : signed(call.getRequestHeaders().getFirst("X-LienThong-Signature"), body) ? 204 : 401;
        if (status == 204) {
            bodies.add(new String(body, StandardCharsets.UTF_8));
        }
        call.sendResponseHeaders(status, -1);
        call.close();
    }

    private static boolean signed(String header, byte[] body) {
        String time = header.substring("t=".length(), header.indexOf(','));
        String given = header.substring(header.indexOf(",v1=") + ",v1=".length());
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body)).equals(given);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
