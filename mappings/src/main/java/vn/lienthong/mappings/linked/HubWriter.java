package vn.lienthong.mappings.linked;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.civilstatus.CivilFields;
import vn.lienthong.mappings.civilstatus.CivilResult;
import vn.lienthong.mappings.dossier.DossierCode;

/** Writes the bodies of calls to the hub, as UTF-8 JSON. */
public final class HubWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.ROOT).withZone(VIETNAM);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final HubDialect dialect;

    public HubWriter(HubDialect dialect) {
        this.dialect = dialect;
    }

    /** Opens a session. */
    public byte[] login(String username, String password) {
        return bytes(NODES.objectNode().put("userName", username).put("password", password));
    }

    /** Says that the dossier is ours now; the hub does not list it again. */
    public byte[] acknowledgement(DossierCode linkedCode) {
        return bytes(NODES.objectNode().put("maHoSo", linkedCode.text()).put("daNhan", true));
    }

    /** One report. */
    public byte[] report(HubReport report) {
        var body = NODES.objectNode()
                .put("maTTHC", report.procedure())
                .put("soHoSoLT", report.linkedCode().text())
                .put("coQuanXuLy", dialect.agency())
                .put("maHoSo", report.code().text())
                .put("trangThai", report.status().code())
                .put("thoiGianThucHien", MOMENT.format(report.at()));
        text(body, "ghiChu", report.note());
        if (report.result() != null) {
            body.put("ketQuaXuLy", result(report.result()).toString());
        }
        text(body, "nguoiXuLy", report.handler());
        text(body, "chucDanh", report.handlerTitle());
        text(body, "phongBanXuLy", report.department());
        text(body, "noiDungXuLy", report.content());
        time(body, "ngayBatDau", report.startedAt());
        time(body, "ngayKetThucTheoQuyDinh", report.dueAt());
        time(body, "ngayHenTraTruoc", report.previousDueAt());
        time(body, "ngayHenTraMoi", report.newDueAt());
        time(body, "hanBoSungHoSo", report.supplementBy());
        return bytes(body);
    }

    /** The entry on one level: addresses are text already. Fields without a name in the form keep the registry's. */
    private ObjectNode result(CivilResult result) {
        var out = NODES.objectNode();
        result.fields().forEach((path, text) -> out.put(CivilFields.wireName(result.type(), path), text));
        text(out, "soDinhDanh", result.personalNumber());
        day(out, "ngayDangKy", result.registeredOn());
        text(out, "soDangKy", result.number());
        text(out, "quyenSo", result.book());
        text(out, "trangSo", result.page());
        out.put("maGiayToKetQua", dialect.resultPaper());
        return out;
    }

    private static void text(ObjectNode out, String name, @Nullable String text) {
        if (text != null) {
            out.put(name, text);
        }
    }

    private static void time(ObjectNode out, String name, @Nullable Instant time) {
        if (time != null) {
            out.put(name, MOMENT.format(time));
        }
    }

    private static void day(ObjectNode out, String name, @Nullable LocalDate day) {
        if (day != null) {
            out.put(name, DAY.format(day));
        }
    }

    private static byte[] bytes(ObjectNode body) {
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }
}
