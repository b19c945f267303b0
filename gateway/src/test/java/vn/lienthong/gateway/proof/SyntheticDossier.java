package vn.lienthong.gateway.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A dossier of a person who does not exist, as the provincial system would send it. */
public final class SyntheticDossier {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
    private static final String COMMUNE = "14620";

    private final ObjectNode root = JSON.createObjectNode();

    private SyntheticDossier(String code, Instant received) {
        root.put("code", code);
        root.putObject("procedure").put("code", "1.001193").put("name", "Đăng ký khai sinh");
        root.putObject("field").put("code", "G03-GD10").put("name", "Hộ tịch");
        root.put("channel", "DIRECT");
        ObjectNode applicant = root.putObject("applicant");
        applicant.put("name", "Nguyễn Thị Thử Nghiệm").put("type", "CITIZEN").put("vneidVerified", true);
        applicant
                .putArray("identities")
                .addObject()
                .put("type", "PERSONAL_NUMBER")
                .put("number", "000000000017");
        root.put("summary", "Đăng ký khai sinh cho con");
        root.put("submittedAt", time(received.minusSeconds(600)));
        root.put("receivedAt", time(received));
        root.put("dueAt", time(received.plusSeconds(2 * 24 * 3600)));
        root.put("status", "RECEIVED");
        root.put("returnMethod", "COUNTER");
        root.put("submittedAtPortal", false);
        root.putArray("documents")
                .addObject()
                .put("id", "tep-1")
                .put("name", "Giấy chứng sinh.pdf")
                .put("componentCode", "")
                .put("url", "https://tep.example.vn/1")
                .put("digitised", true)
                .put("reuse", "NONE")
                .put("fromCitizenStore", false);
        root.putObject("receivingUnit").put("code", COMMUNE);
        root.putObject("handlingUnit").put("code", COMMUNE);
    }

    public static SyntheticDossier of(String code, Instant received) {
        return new SyntheticDossier(code, received);
    }

    /** A progress row of some dossier. */
    public static byte[] progress(Instant handled, String status, String content) {
        ObjectNode row = JSON.createObjectNode();
        row.put("handler", "Trần Văn Thử").put("handlerTitle", "Công chức").put("department", "Bộ phận Một cửa");
        row.put("handledAt", time(handled)).put("content", content).put("status", status);
        return row.toString().getBytes(StandardCharsets.UTF_8);
    }

    public SyntheticDossier version(long version) {
        root.put("version", version);
        return this;
    }

    public SyntheticDossier status(String status) {
        root.put("status", status);
        return this;
    }

    public SyntheticDossier online() {
        root.put("channel", "ONLINE");
        ((ObjectNode) root.get("applicant")).put("techId", "tech-0001");
        return this;
    }

    public SyntheticDossier procedure(String code, String name) {
        root.putObject("procedure").put("code", code).put("name", name);
        return this;
    }

    public SyntheticDossier applicant(String number, String name) {
        ObjectNode applicant = (ObjectNode) root.get("applicant");
        applicant.put("name", name);
        applicant
                .putArray("identities")
                .addObject()
                .put("type", "PERSONAL_NUMBER")
                .put("number", number);
        return this;
    }

    public SyntheticDossier handledBy(String unit) {
        root.putObject("handlingUnit").put("code", unit);
        return this;
    }

    public SyntheticDossier summary(String summary) {
        root.put("summary", summary);
        return this;
    }

    public SyntheticDossier without(String field) {
        root.remove(field);
        return this;
    }

    /** Puts this JSON under the name. */
    public SyntheticDossier with(String field, String json) {
        try {
            root.set(field, JSON.readTree(json));
            return this;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    public String code() {
        return root.get("code").asText();
    }

    public byte[] json() {
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, VIETNAM).withNano(0).toString();
    }
}
