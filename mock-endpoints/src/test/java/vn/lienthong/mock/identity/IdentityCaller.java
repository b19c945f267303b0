package vn.lienthong.mock.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/** A gateway as the citizen service and the issuer see it: real HTTP. */
final class IdentityCaller {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final MockIdentity mock;

    IdentityCaller(MockIdentity mock) {
        this.mock = mock;
    }

    HttpResponse<String> soap(String envelope, Instant at, String secret) {
        String stamp = Long.toString(at.toEpochMilli());
        String pair = "ninhbinh:" + sha256(mock.serviceUrl() + "ninhbinh" + stamp + secret);
        return send(HttpRequest.newBuilder(mock.serviceUrl())
                .header("Content-Type", "application/xml")
                .header("SOAPAction", "\"\"")
                .header("Timestamp", stamp)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .header("X-Road-Client", "VN/GOV/000.00.00.H42/lienthong")
                .header("ApiKey", "synthetic-key")
                .POST(BodyPublishers.ofString(envelope)));
    }

    String token() {
        String basic = Base64.getEncoder().encodeToString("lienthong:synthetic-only".getBytes(StandardCharsets.UTF_8));
        return read(send(to("/token")
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))))
                .path("access_token")
                .asText();
    }

    HttpResponse<String> facade(String token, String json) {
        return send(to("/apiCSDLDanCu/ChiaSeThongTinCongDan")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> get(String path) {
        return send(to(path).GET());
    }

    HttpResponse<String> get(String path, String bearer) {
        return send(to(path).header("Authorization", "Bearer " + bearer).GET());
    }

    HttpResponse<String> form(String path, String form) {
        return send(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    static JsonNode read(HttpResponse<String> response) {
        return read(response.body());
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException notJson) {
            throw new UncheckedIOException("not JSON: " + json, notJson);
        }
    }

    static JsonNode claims(String token) {
        return read(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(mock.baseUrl() + path));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
