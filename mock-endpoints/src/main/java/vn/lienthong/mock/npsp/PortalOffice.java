package vn.lienthong.mock.npsp;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The back office of a Portal in this process. */
final class PortalOffice implements BackOffice {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final List<String> HEADING =
            List.of("Mã hồ sơ", "Mã thủ tục", "Ngày tiếp nhận", "Mã trạng thái", "Trạng thái");
    private static final Map<String, String> STATUSES = Map.of(
            "1", "Mới đăng ký",
            "2", "Được tiếp nhận",
            "3", "Không được tiếp nhận",
            "4", "Đang xử lý",
            "5", "Yêu cầu bổ sung giấy tờ",
            "6", "Yêu cầu thực hiện nghĩa vụ tài chính",
            "7", "Công dân yêu cầu rút hồ sơ",
            "8", "Dừng xử lý",
            "9", "Đã xử lý xong",
            "10", "Đã trả kết quả");

    private final Registry registry;
    private final Clock clock;

    PortalOffice(Registry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    @Override
    public long rollBack(long sequence) {
        return registry.rollBack(sequence);
    }

    @Override
    public void key(String maHoSo, String status) {
        if (!STATUSES.containsKey(status)) {
            throw new IllegalArgumentException("status must be from 1 to 10, was " + status);
        }
        registry.keyed(Payload.ofDossier(invented(maHoSo, status)));
    }

    @Override
    public void change(String maHoSo, String field, String value) {
        if (!registry.changed(maHoSo, field, value)) {
            throw new IllegalArgumentException("The Portal does not hold dossier " + maHoSo);
        }
    }

    @Override
    public void twice(String maHoSo) {
        if (!registry.twice(maHoSo)) {
            throw new IllegalArgumentException("The Portal does not hold dossier " + maHoSo);
        }
    }

    @Override
    public String export() {
        return "\uFEFF"
                + Stream.concat(Stream.of(HEADING), registry.shown().stream().map(PortalOffice::row))
                        .map(it -> it.stream().map(PortalOffice::cell).collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static List<String> row(Shown shown) {
        var told = shown.payload().json();
        return List.of(
                shown.payload().maHoSo(),
                told.path("MaTTHC").asText(""),
                told.path("NgayTiepNhan").asText(""),
                shown.status(),
                STATUSES.getOrDefault(shown.status(), ""));
    }

    private static String cell(String text) {
        return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private ObjectNode invented(String maHoSo, String status) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("MaHoSo", maHoSo)
                .put("MaTTHC", "1.001193")
                .put("TenTTHC", "Đăng ký khai sinh")
                .put("KenhThucHien", "1")
                .put("ChuHoSo", "Nguyễn Thị Nhập Tay")
                .put("LoaiDoiTuong", "1")
                .put("TrichYeuHoSo", "Hồ sơ nhập tay trên Cổng (giả lập)")
                .put("NgayTiepNhan", TIME.format(clock.instant()))
                .put("TrangThaiHoSo", status);
    }
}
