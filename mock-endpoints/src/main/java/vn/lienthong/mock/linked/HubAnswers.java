package vn.lienthong.mock.linked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.lienthong.mock.wire.Answer;

/** The hub's answers. */
final class HubAnswers {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.ROOT);
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final boolean refusalsAsHttp;

    HubAnswers(boolean refusalsAsHttp) {
        this.refusalsAsHttp = refusalsAsHttp;
    }

    Answer token(String token, Instant refreshUntil) {
        return ok(object().put("token", token)
                .put("refreshToken", UUID.randomUUID().toString())
                .put("refreshTokenExpiryTime", refreshUntil.toString()));
    }

    Answer list(Map<Long, HubDossier> waiting) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        waiting.forEach((id, dossier) -> rows.add(brief(dossier).put("id", id)));
        return ok(object().set("data", rows));
    }

    Answer detail(HubDossier dossier) {
        ObjectNode data = brief(dossier);
        data.put("data", object().put("data", dossier.xml()).toString());
        ArrayNode files = data.putArray("fileDinhKem");
        dossier.files().forEach(file -> files.addObject()
                .put("id", file.id())
                .put("loaiGiayTo", file.loaiGiayTo())
                .put("tenGiayTo", file.tenGiayTo())
                .put("tenTepDinhKem", file.tenTepDinhKem())
                .put("huyGiayTo", file.huyGiayTo())
                .put("duLieuTepDinhKem", file.duLieuTepDinhKem()));
        return ok(object().set("data", data));
    }

    Answer acknowledged() {
        return ok(object().put("status", 200).put("message", "Cập nhật thành công"));
    }

    Answer reported() {
        return ok(object().put("status", 200)
                .put("title", "Cập nhật trạng thái thành công")
                .putNull("errors")
                .putNull("type")
                .put("traceId", UUID.randomUUID().toString()));
    }

    /** How far each agency is. @param ended when an agency ended its part */
    Answer states(HeldDossier held, Function<Leg, Optional<Instant>> ended) {
        ObjectNode data = object().put("soHoSoLT", held.maHoSo()).put("module", held.module());
        ArrayNode legs = data.putArray("coQuan");
        for (Leg leg : Leg.values()) {
            ObjectNode row = legs.addObject()
                    .put("coQuanXuLy", leg.agency())
                    .put("tenCoQuan", leg.words())
                    .put(
                            "trangThai",
                            held.legs().getOrDefault(leg, LegState.NOT_BEGUN).wire());
            ended.apply(leg)
                    .ifPresentOrElse(
                            at -> row.put("thoiGianThucHien", MOMENT.format(LocalDateTime.ofInstant(at, HERE))),
                            () -> row.putNull("thoiGianThucHien"));
        }
        return ok(object().set("data", data));
    }

    /** A refusal in the form that a .NET service gives: a title, and sentences by field. */
    Answer refused(int status, String title, String field, String sentence) {
        ObjectNode body = object().put("status", status).put("title", title);
        body.putObject("errors").putArray(field).add(sentence);
        body.put("type", "https://tools.ietf.org/html/rfc7231#section-6.5.1")
                .put("traceId", UUID.randomUUID().toString());
        return Answer.json(refusalsAsHttp ? status : 200, body.toString());
    }

    Answer unauthorised(String title) {
        return Answer.json(401, object().put("status", 401).put("title", title).toString());
    }

    Answer notFound(String title) {
        return Answer.json(404, object().put("status", 404).put("title", title).toString());
    }

    private static ObjectNode brief(HubDossier dossier) {
        return object().put("maDonVi", dossier.maDonVi())
                .put("maTTHC", dossier.maTTHC())
                .put("module", dossier.module())
                .put("maHoSo", dossier.maHoSo())
                .put("ngayTiepNhan", MOMENT.format(LocalDateTime.ofInstant(dossier.ngayTiepNhan(), HERE)))
                .put("techId", dossier.techId());
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static Answer ok(JsonNode body) {
        return Answer.json(200, body.toString());
    }
}
