package vn.lienthong.mock.linked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A province as the hub sees it: real HTTP, one token. */
final class HubCaller {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI base;
    private final String token;

    private HubCaller(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    static HubCaller loggedIn(MockHub hub) {
        return new HubCaller(
                hub.baseUrl(),
                read(login(hub, "synthetic-only").body()).path("token").asText());
    }

    static HttpResponse<String> login(MockHub hub, String password) {
        ObjectNode account = JSON.createObjectNode().put("userName", "ninhbinh").put("password", password);
        return send(request(hub.baseUrl(), "/api/tokens", "none").POST(BodyPublishers.ofString(account.toString())));
    }

    JsonNode get(String path) {
        return read(send(request(base, path, token).GET()).body());
    }

    int status(String path) {
        return send(request(base, path, token).GET()).statusCode();
    }

    JsonNode acknowledge(String code) {
        BodyPublisher body = BodyPublishers.ofString(
                JSON.createObjectNode().put("maHoSo", code).put("daNhan", true).toString());
        return read(
                send(request(base, "/api/lienthongdvclt/hosolienthong", token).PUT(body))
                        .body());
    }

    JsonNode report(String code, int status) {
        return reportBody(reportOf(code, status));
    }

    JsonNode reportBody(ObjectNode report) {
        return read(send(request(base, "/api/lienthongdvclt/capNhatTrangThaiHoSoDVCLTHoTich", token)
                        .POST(BodyPublishers.ofString(report.toString())))
                .body());
    }

    static ObjectNode reportOf(String code, int status) {
        ObjectNode report = JSON.createObjectNode()
                .put("maTTHC", "2.000986")
                .put("soHoSoLT", code)
                .put("coQuanXuLy", 5)
                .put("maHoSo", "H42.129-260315-0001")
                .put("trangThai", status)
                .put("thoiGianThucHien", "15/03/2026 09:00:00")
                .put("ghiChu", "");
        if (status == 4) {
            report.put("ketQuaXuLy", "{\"soDinhDanh\":\"999326000001\",\"maGiayToKetQua\":\"KQ.G15.000031\"}");
        }
        return report;
    }

    static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException notJson) {
            throw new UncheckedIOException("not JSON: " + body, notJson);
        }
    }

    private static HttpRequest.Builder request(URI base, String path, String token) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
