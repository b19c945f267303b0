package vn.lienthong.mock.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A provincial system's connector to the civil registry behind a service bus, as such connectors are written: a token by client
 * credentials, which it keeps until the bus no longer takes it; status 1 is success, and so is whatever says "đã được tiếp nhận".
 * It asks for results three dossiers at a time.
 */
public final class RegistryConnector {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int UNAUTHORIZED = 401;
    private static final int CODES = 3;

    /**
     * How the connector is set up.
     *
     * @param bus address of the bus
     * @param civil path of the registry behind it: {@code /hotich/1.0} or {@code /apiHoTichTuPhap}
     * @param key consumer key
     * @param secret consumer secret
     * @param accessHeader whether it shows who it is by {@code lgspaccesstoken} instead of HTTP Basic
     * @param timeout how long it waits for an answer
     */
    public record Settings(URI bus, String civil, String key, String secret, boolean accessHeader, Duration timeout) {

        @Override
        public String toString() {
            return "Settings[" + bus + "]";
        }
    }

    /** What came back; status 0 and no body where nothing did. */
    public record Reply(int httpStatus, JsonNode body, Map<String, List<String>> headers) {

        /** Taken, now or before. */
        public boolean taken() {
            return body.path("status").asText().equals("1") || wasThere();
        }

        /** Taken before. */
        public boolean wasThere() {
            return description().toLowerCase(Locale.ROOT).contains("đã được tiếp nhận");
        }

        public String errorCode() {
            return body.path("errorCode").asText();
        }

        public String description() {
            return body.path("errorDescription").asText();
        }

        public JsonNode value() {
            return body.path("value");
        }
    }

    private final Settings settings;
    private final HttpClient http = HttpClient.newHttpClient();
    private Optional<String> token = Optional.empty();
    private int tokens;

    public RegistryConnector(Settings settings) {
        this.settings = settings;
    }

    /** {@code dangKyHoTich}: a dossier as XML inside JSON. */
    public Reply register(Map<String, ?> envelope) {
        return register(json(envelope));
    }

    /** The same with a body as it stands. */
    public Reply register(BodyPublisher body) {
        return call(settings.civil() + "/dangKyHoTich", body);
    }

    /** {@code nhanHoSoDKHT}: a dossier as JSON inside JSON, with files. */
    public Reply registerLinked(Map<String, ?> envelope) {
        return registerLinked(json(envelope));
    }

    /** The same with a body that is written as it goes. */
    public Reply registerLinked(BodyPublisher body) {
        return call("/apiLienThongKSKT/1.0/nhanHoSoDKHT", body);
    }

    /** {@code LayKetQua} of some dossiers. */
    public Reply results(String province, String module, List<String> codes) {
        if (codes.size() > CODES) {
            throw new IllegalArgumentException("it asks about " + CODES + " dossiers at a time");
        }
        return call(
                settings.civil() + "/LayKetQua",
                json(Map.of("maTinh", province, "module", module, "maDinhDanhHoSo", codes)));
    }

    /** {@code traTrangThaiHoSo}. */
    public Reply status(int unit, String code) {
        return call(settings.civil() + "/traTrangThaiHoSo", json(Map.of("maDonVi", unit, "maHoSo", code)));
    }

    /** {@code ketQuaDangKyHS}. */
    public Reply result(int unit, String code) {
        return call(settings.civil() + "/ketQuaDangKyHS", json(Map.of("maDonVi", unit, "maHoSo", code)));
    }

    /** {@code dsHoSoDangKy}. @param day as {@code yyyy-MM-dd} */
    public Reply registered(String module, String day) {
        return call(settings.civil() + "/dsHoSoDangKy", json(Map.of("module", module, "ngayCapNhat", day)));
    }

    /** {@code traHoSo}. */
    public Reply record(String module, long id) {
        return call(settings.civil() + "/traHoSo", json(Map.of("module", module, "maHoSo", id)));
    }

    /** {@code traDanhSachHoSo}. */
    public Reply records(String province, String module, List<Long> ids) {
        return call(
                settings.civil() + "/traDanhSachHoSo",
                json(Map.of("maTinh", province, "module", module, "dsMaHoSo", ids)));
    }

    /** {@code danhMuc}. */
    public Reply catalogue(int kind) {
        return call(settings.civil() + "/danhMuc", json(Map.of("loaiDanhMuc", kind)));
    }

    /** How often it asked for a token. */
    public int tokensAsked() {
        return tokens;
    }

    private Reply call(String path, BodyPublisher body) {
        Reply reply = post(path, "application/json", "Bearer " + token(), body);
        if (reply.httpStatus() != UNAUTHORIZED) {
            return reply;
        }
        token = Optional.empty();
        return post(path, "application/json", "Bearer " + token(), body);
    }

    private String token() {
        if (token.isEmpty()) {
            tokens++;
            Reply reply = post(
                    "/token",
                    "application/x-www-form-urlencoded",
                    settings.accessHeader() ? "" : "Basic " + base64(settings.key() + ":" + settings.secret()),
                    BodyPublishers.ofString("grant_type=client_credentials"));
            token = Optional.of(reply.body().path("access_token").asText());
        }
        return token.get();
    }

    private Reply post(String path, String type, String authorization, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(settings.bus().resolve(path))
                .timeout(settings.timeout())
                .header("Content-Type", type)
                .POST(body);
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        if (settings.accessHeader()) {
            request.header("lgspaccesstoken", base64(write(accessKeys())));
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            return new Reply(
                    answer.statusCode(), read(answer.body()), answer.headers().map());
        } catch (IOException noAnswer) {
            return new Reply(0, JSON.missingNode(), Map.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> accessKeys() {
        return Map.of(
                "AccessKey", settings.key(),
                "SecretKey", settings.secret(),
                "AppName", "motcua",
                "PartnerCode", "000.00.00.H42",
                "PartnerCodeCus", "000.00.00.H42");
    }

    private static BodyPublisher json(Map<String, ?> body) {
        return BodyPublishers.ofString(write(body));
    }

    private static String write(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException noJson) {
            return JSON.missingNode();
        }
    }
}
