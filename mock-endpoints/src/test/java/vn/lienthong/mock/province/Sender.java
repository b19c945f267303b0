package vn.lienthong.mock.province;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Whoever sends notices: real HTTP, signed as the province asks. */
final class Sender {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI notices;
    private final String secret;

    Sender(MockProvince province, String secret) {
        this.notices = province.noticesUrl();
        this.secret = secret;
    }

    HttpResponse<String> send(Instant signedAt, String body) {
        return post(header(signedAt, body), body);
    }

    HttpResponse<String> post(String signature, String body) {
        return call(HttpRequest.newBuilder(notices)
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .header("X-LienThong-Signature", signature)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    String header(Instant signedAt, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] digest = mac.doFinal((signedAt.getEpochSecond() + "." + body).getBytes(StandardCharsets.UTF_8));
            return "t=" + signedAt.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static HttpResponse<String> call(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    static String notice(String id, String message, String what, long number) {
        return """
                {"notice":"%s","message":"%s","dossier":"000.00.01.H42-260315-0001","what":"%s",
                 "at":"2026-03-15T01:59:00Z","number":%d,"title":"Hồ sơ cần sửa"}""".formatted(id, message, what, number);
    }
}
