package vn.lienthong.gateway.proof;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/** A request for an extract about a person who does not exist, as the provincial system would send it. */
final class SyntheticExtract {

    static final String NAME = "Lê Thị Mẫu Đơn";
    static final String PERSONAL_NUMBER = "037303000019";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode root = JSON.createObjectNode();
    private final ObjectNode content;

    private SyntheticExtract(String code) {
        root.put("type", "EXTRACT");
        root.put("code", code);
        root.put("registryUnit", "14620");
        root.put("receivedAt", "2025-07-01T09:00:00+07:00");
        root.put("procedure", "2.000635");
        content = root.putObject("content");
        ObjectNode subject = content.putObject("subject");
        subject.put("name", NAME);
        subject.put("gender", "FEMALE");
        subject.put("birthDate", "2003-05-01");
        subject.put("personalNumber", PERSONAL_NUMBER);
        ObjectNode requester = content.putObject("requester");
        requester.put("name", "Phạm Văn Thử");
        requester.put("relation", "bản thân");
        content.put("registeredAt", "14620");
        content.put("formerlyRegisteredAt", "UBND xã Phát Diệm, huyện Kim Sơn");
        content.put("formerlyRegisteredOn", "2003-05-12");
        content.put("copyKind", "BIRTH");
    }

    static SyntheticExtract of(String code) {
        return new SyntheticExtract(code);
    }

    /** @param personalNumber its fourth digit says 2 for a man and 3 for a woman born in this century */
    SyntheticExtract about(String name, String personalNumber) {
        ObjectNode subject = (ObjectNode) content.get("subject");
        subject.put("gender", personalNumber.charAt(3) == '3' ? "FEMALE" : "MALE");
        subject.put("name", name);
        subject.put("personalNumber", personalNumber);
        return this;
    }

    SyntheticExtract in(String unit, String formerUnit) {
        content.put("registeredAt", unit);
        content.put("formerlyRegisteredAt", formerUnit);
        return this;
    }

    SyntheticExtract entry(String book, String number) {
        content.put("formerBook", book);
        content.put("formerNumber", number);
        return this;
    }

    SyntheticExtract without(String field) {
        content.remove(field);
        return this;
    }

    SyntheticExtract withoutPersonalNumber() {
        ((ObjectNode) content.get("subject")).remove("personalNumber");
        return this;
    }

    SyntheticExtract copyKind(String kind) {
        content.put("copyKind", kind);
        return this;
    }

    String code() {
        return root.get("code").asText();
    }

    byte[] json() {
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }
}
