package vn.lienthong.mappings.dossier;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Documents of people who do not exist, to be changed place by place. */
public final class SampleDocument {

    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectNode root;

    private SampleDocument(String json) {
        this.root = (ObjectNode) tree(json);
    }

    public static SampleDocument dossier() {
        return new SampleDocument("""
                {
                  "code": "H42.14.5-250701-0001",
                  "version": 3,
                  "procedure": {"code": "1.001193", "name": "Đăng ký khai sinh"},
                  "field": {"code": "G03-GD10", "name": "Hộ tịch"},
                  "channel": "ONLINE",
                  "applicant": {
                    "name": "Nguyễn Thị Thử Nghiệm",
                    "type": "CITIZEN",
                    "identities": [
                      {"type": "PERSONAL_NUMBER", "number": "000000000017"},
                      {"type": "OLD_ID_CARD", "number": "000000019"}
                    ],
                    "techId": "tech-0001",
                    "phone": "0000 000 017",
                    "email": "thu.nghiem@example.vn",
                    "vneidVerified": true
                  },
                  "summary": "Đăng ký khai sinh cho con",
                  "submittedAt": "2025-07-01T07:55:00+07:00",
                  "receivedAt": "2025-07-01T08:30:00+07:00",
                  "dueAt": "2025-07-03T17:00:00+07:00",
                  "finishedAt": "2025-07-02T15:00:00+07:00",
                  "returnedAt": "2025-07-02T16:00:00+07:00",
                  "status": "RETURNED",
                  "returnMethod": "COUNTER",
                  "returnNote": "Trả tại quầy 3",
                  "submittedAtPortal": false,
                  "documents": [
                    {"id": "tep-1", "name": "Giấy chứng sinh.pdf", "componentCode": "KQ.G15.000031",
                     "url": "https://tep.example.vn/1", "digitised": true, "reuse": "REUSED", "fromCitizenStore": true},
                    {"id": "tep-2", "name": "Tờ khai.pdf", "url": "https://tep.example.vn/2",
                     "digitised": false, "reuse": "REPLACED", "fromCitizenStore": false,
                     "replacementResultCode": "KQ.G15.000032"}
                  ],
                  "receivingUnit": {"code": "14620"},
                  "handlingUnit": {"code": "14620"},
                  "servicePoint": {"code": "PVHCC-01", "name": "Điểm phục vụ hành chính công xã Phát Diệm"},
                  "note": "Không",
                  "receiptNumber": "BN-0001"
                }
                """);
    }

    /** The same with every field that came later. */
    public static SampleDocument fullDossier() {
        return dossier()
                .withText("/applicant/fax", "0000 000 018")
                .withText("/applicant/documentNumber", "0000000019")
                .with("/documents/1/deleted", "true")
                .withText("/handlingUnit/name", "Phòng Tư pháp")
                .withText("/payment", "PORTAL")
                .with("/databases", "[\"1\", \"7\"]")
                .with("/digitised", "false")
                .withText("/otherInformation", "Không có")
                .with("/fees", """
                        [{"name": "Lệ phí", "code": "LP01", "collection": "1", "amount": 8000, "kind": "2"}, {"amount": 0}]
                        """)
                .with("/attachments", """
                        [{"name": "Ảnh 3x4", "quantity": 2, "kind": 1}, {"name": "Khác"}]
                        """)
                .with("/supplements", """
                        [{"id": 5, "requestedBy": "Trần Văn Thử", "request": "Bổ sung tờ khai",
                          "requestedAt": "2025-07-01T10:00:00+07:00", "receivedBy": "Lê Thị Thử", "receiptNote": "Đủ",
                          "receivedAt": "2025-07-02T10:00:00+07:00", "completed": true,
                          "documents": [{"name": "Tờ khai.pdf", "url": "https://tep.example.vn/3", "digitised": false,
                                         "fromCitizenStore": false}],
                          "fees": [{"name": "Phí bổ sung", "amount": 1000}],
                          "dueBefore": "2025-07-03T17:00:00+07:00", "dueAfter": "2025-07-04T17:00:00+07:00"}, {"id": 6}]
                        """)
                .with("/results", """
                        [{"id": "kq-1", "name": "Giấy khai sinh", "componentCode": "TP-1",
                          "url": "https://tep.example.vn/kq", "resultCode": "KQ.G15.000031"}, {"name": "Bản sao"}]
                        """);
    }

    public static SampleDocument progress() {
        return new SampleDocument("""
                {
                  "handler": "Trần Văn Thử",
                  "handlerTitle": "Công chức tư pháp - hộ tịch",
                  "department": "Bộ phận Một cửa",
                  "handledAt": "2025-07-01T09:00:00+07:00",
                  "content": "Thẩm tra hồ sơ",
                  "status": "PROCESSING",
                  "startedAt": "2025-07-01T08:30:00+07:00",
                  "stepDueAt": "2025-07-02T17:00:00+07:00"
                }
                """);
    }

    /** Puts a JSON value at the pointer; the parent must be there. */
    public SampleDocument with(String pointer, String json) {
        var at = JsonPointer.compile(pointer);
        var parent = root.at(at.head());
        if (parent instanceof ArrayNode array) {
            array.set(at.last().getMatchingIndex(), tree(json));
        } else {
            ((ObjectNode) parent).set(at.last().getMatchingProperty(), tree(json));
        }
        return this;
    }

    public SampleDocument withText(String pointer, String text) {
        return with(pointer, JSON.getNodeFactory().textNode(text).toString());
    }

    public SampleDocument without(String pointer) {
        var at = JsonPointer.compile(pointer);
        ((ObjectNode) root.at(at.head())).remove(at.last().getMatchingProperty());
        return this;
    }

    public String text() {
        return root.toPrettyString();
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
