package vn.lienthong.mock.land;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** A one-stop desk as a land system sees it: real HTTP. */
final class LandDeskCaller {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final MockLand land;
    private final String token;

    private LandDeskCaller(MockLand land, String token) {
        this.land = land;
        this.token = token;
    }

    static LandDeskCaller of(MockLand land) {
        return new LandDeskCaller(land, "");
    }

    static LandDeskCaller of(MockLand land, String token) {
        return new LandDeskCaller(land, token);
    }

    static Optional<String> login(MockLand land, String password) {
        HttpResponse<String> answer = sent(HttpRequest.newBuilder(land.baseUrl().resolve("/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=password&client_id=lienthong&client_secret=synthetic-only&username=ninhbinh&password="
                                + password)));
        return answer.statusCode() == 200
                ? Optional.of(read(answer.body()).path("access_token").asText())
                : Optional.empty();
    }

    JsonNode receive(String code) {
        return post("tiepnhan", dossier(LandSystem.VBDLIS, code, token));
    }

    JsonNode handedOver(String code) {
        return post(
                "capnhattrangthaitraketquahoso",
                JSON.createObjectNode().put("SoBienNhan", code).put("NgayTra", "2026-07-12T09:00:00+07:00"));
    }

    JsonNode post(String operation, JsonNode body) {
        return read(sent(request(operation, body)).body());
    }

    /** The status of a dossier's answer; 0 when none came. */
    int status(String code) {
        try {
            return HTTP.send(
                            request("tiepnhan", dossier(LandSystem.VBDLIS, code, token))
                                    .build(),
                            BodyHandlers.ofString())
                    .statusCode();
        } catch (IOException silent) {
            return 0;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    static HttpResponse<String> get(MockLand land, String path) {
        return sent(HttpRequest.newBuilder(land.baseUrl().resolve(path)).GET());
    }

    static ObjectNode dossier(LandSystem system, String code) {
        ObjectNode body = JSON.createObjectNode();
        if (system == LandSystem.VBDLIS) {
            body.put("TinhId", 37).put("HuyenId", 0).put("XaId", 14620);
        } else {
            body.put("TinhId", "37").put("HuyenId", "376").put("XaId", "14620");
        }
        body.put("LaQuyTrinhCapTinh", true).put("SoBienNhan", code).put("NguoiTiepNhan", "canbo.1");
        body.put("NgayTiepNhan", "2026-07-01T08:30:00+07:00");
        body.putObject("ThongTinNguoiNopDon")
                .put("HoTen", "Trần Thị Thử Nghiệm")
                .put("SoChungMinh", "037199000001");
        body.putObject("ThongTinQuyTrinh").put("MaQuyTrinh", "QT-01").put("TenQuyTrinh", "Cấp đổi");
        body.putArray("ThongTinThuaDat").addObject().put("SoThuTuThua", "5").put("SoHieuBanDo", "12");
        ObjectNode paper = body.putArray("DanhSachGiayToDinhKem")
                .addObject()
                .put("TenGiayTo", "Đơn")
                .put("SoBanChinh", 1)
                .put("SoBanSao", 0);
        paper.putObject("TapTin").put("name", "don.pdf").put("data", "JVBERg==");
        return body;
    }

    private static ObjectNode dossier(LandSystem usual, String code, String token) {
        return dossier(token.isEmpty() ? usual : LandSystem.ILIS, code);
    }

    private HttpRequest.Builder request(String operation, JsonNode body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(land.baseUrl().resolve("/" + operation))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException silent) {
            throw new UncheckedIOException(silent);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException notJson) {
            throw new UncheckedIOException("not JSON: " + body, notJson);
        }
    }
}
