package vn.lienthong.gateway.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** A provincial system that speaks the adapter protocol, call by call. */
final class OldSystem {

    static final String USER = "motcua-cu";
    static final String PASSWORD = "synthetic-facade-1";
    static final String DSTCODE = "VN:GOV:000.00.00.G22:vpcpdvcprovider";
    static final String XROAD = "/XrdAdapter/RestService/forward";
    static final String VXP = "/VXPAdapter/RestService/forward";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What came back. */
    record Answer(int status, HttpResponse<String> http, JsonNode body) {
        String code() {
            return body.path("error_code").asText();
        }

        String message() {
            return body.path("message").asText();
        }

        JsonNode row() {
            return body.path("result").path(0);
        }

        String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }
    }

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;

    OldSystem(URI base) {
        this.base = base;
    }

    String session() {
        return login(USER, PASSWORD).body().path("session").asText();
    }

    Answer login(String user, String password) {
        return forward(
                XROAD,
                "/mapi/login",
                JSON.createObjectNode().put("username", user).put("password", password));
    }

    Answer sync(String session, boolean updating, ObjectNode... dossiers) {
        ObjectNode call = call(session, "DongBoHoSoMC").put("isUpdating", updating ? "True" : "False");
        call.putArray("data").addAll(List.of(dossiers));
        return service(call);
    }

    Answer progress(String session, ObjectNode... rows) {
        ObjectNode call = call(session, "CapNhatTienDoHoSoMC");
        call.putArray("data").addAll(List.of(rows));
        return service(call);
    }

    Answer lookUp(String session, String code) {
        return service(call(session, "TraCuuHoSo").put("mahoso", code));
    }

    Answer procedure(String session, String code) {
        return service(call(session, "LayThuTuc").put("maTTHC", code));
    }

    Answer service(ObjectNode call) {
        return forward(VXP, "/mapi/g", call);
    }

    Answer raw(byte[] body) {
        return post(VXP + "/mapi/g?dstcode=" + DSTCODE.replace(":", "%3A"), body);
    }

    Answer relay(String path, List<ObjectNode> rows) {
        String account = Base64.getEncoder().encodeToString((USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return post(
                path + "?MaDinhDanhDV=000.00.00.H42&isUpdating=False",
                JSON.valueToTree(rows).toString().getBytes(StandardCharsets.UTF_8),
                "Authorization",
                "Basic " + account);
    }

    static ObjectNode call(String session, String service) {
        return JSON.createObjectNode()
                .put("session", session)
                .put("madonvi", "000.00.00.H42")
                .put("service", service);
    }

    static ObjectNode dossier(String code, String status) {
        ObjectNode row = JSON.createObjectNode();
        row.put("MaHoSo", code).put("MaTTHC", "1.001193").put("TenTTHC", "Đăng ký khai sinh");
        row.put("MaLinhVuc", "G03-GD10").put("TenLinhVuc", "Hộ tịch").put("KenhThucHien", "1");
        row.put("ChuHoSo", "Nguyễn Thị Thử Nghiệm").put("LoaiDoiTuong", "1").put("MaDoiTuong", "");
        row.put("TrichYeuHoSo", "Đăng ký khai sinh cho con").put("NgayTiepNhan", "20250701083000");
        row.put("NgayHenTra", "20250703170000").put("TrangThaiHoSo", status).put("NgayTra", "");
        row.put("HinhThuc", "0").put("NgayKetThucXuLy", "").put("DonViXuLy", "Ủy ban nhân dân xã Phát Diệm");
        row.put("NgayNopHoSo", "20250701075500").put("NoiNopHoSo", "2").put("HoSoCoThanhPhanSoHoa", "0");
        row.put("TaiKhoanDuocXacThucVoiVNeID", "1").put("DuocThanhToanTrucTuyen", "0");
        row.putArray("DinhDanhCHS").addObject().put("LoaiDinhDanh", "1").put("SoDinhDanh", "000000000017");
        row.putArray("DSKetNoiCSDL").addObject().put("MaCSDL", "7");
        row.putArray("TaiLieuNop");
        return row;
    }

    /** The same dossier as systems write it that were never held to anything. */
    static ObjectNode carelessDossier(String code, int status) {
        ObjectNode row = dossier(code, "");
        row.put("TrangThaiHoSo", status)
                .put("HinhThuc", 0)
                .put("LoaiDoiTuong", 1)
                .put("NoiNopHoSo", 2);
        row.putNull("NgayTra").putNull("MaDoiTuong").putNull("NgayKetThucXuLy").putNull("GhiChu");
        row.remove("KenhThucHien");
        return row;
    }

    static ObjectNode progressRow(String code, String content) {
        return JSON.createObjectNode()
                .put("MaHoSo", code)
                .put("NguoiXuLy", "Trần Văn Thử")
                .put("ChucDanh", "")
                .put("ThoiDiemXuLy", "20250701090000")
                .put("NoiDungXuLy", content)
                .put("TrangThai", "4");
    }

    Answer forward(String prefix, String path, ObjectNode body) {
        return post(prefix + path, body.toString().getBytes(StandardCharsets.UTF_8), "dstcode", DSTCODE);
    }

    Answer post(String path, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Charset", "utf-8")
                .POST(BodyPublishers.ofByteArray(body));
        try {
            HttpResponse<String> answer = http.send(
                    headers.length == 0
                            ? request.build()
                            : request.headers(headers).build(),
                    BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer, read(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException noJson) {
            return JSON.missingNode();
        }
    }
}
