package vn.lienthong.gateway.api;

/** Documents as a provincial system would send them; all in them is made up. */
final class Sample {

    static final String CODE = "H42.14.5-250701-0001";

    private Sample() {}

    static String dossier() {
        return dossier(1, "Đăng ký khai sinh cho con");
    }

    static String dossier(int version, String summary) {
        return """
                {
                  "code": "H42.14.5-250701-0001",
                  "version": %d,
                  "procedure": {"code": "1.001193", "name": "Đăng ký khai sinh"},
                  "field": {"code": "G03-GD10", "name": "Hộ tịch"},
                  "channel": "DIRECT",
                  "applicant": {
                    "name": "Nguyễn Thị Thử Nghiệm",
                    "type": "CITIZEN",
                    "identities": [{"type": "PERSONAL_NUMBER", "number": "000000000017"}],
                    "vneidVerified": true
                  },
                  "summary": "%s",
                  "submittedAt": "2025-07-01T07:55:00+07:00",
                  "receivedAt": "2025-07-01T08:30:00+07:00",
                  "dueAt": "2025-07-03T17:00:00+07:00",
                  "status": "RECEIVED",
                  "returnMethod": "COUNTER",
                  "submittedAtPortal": false,
                  "documents": [],
                  "receivingUnit": {"code": "14620"},
                  "handlingUnit": {"code": "14620"}
                }
                """.formatted(version, summary);
    }

    static String progress() {
        return """
                {
                  "handler": "Trần Văn Thử",
                  "handledAt": "2025-07-01T09:00:00+07:00",
                  "content": "Thẩm tra hồ sơ",
                  "status": "PROCESSING"
                }
                """;
    }
}
