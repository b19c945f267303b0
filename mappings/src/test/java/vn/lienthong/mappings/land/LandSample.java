package vn.lienthong.mappings.land;

/** A dossier of somebody who does not exist. */
final class LandSample {

    private LandSample() {}

    static String with(String area, String more) {
        return "{\"code\":\"H42.14.5-260701-0007\",\"area\":{" + area
                + "},\"process\":{\"code\":\"QT-1\",\"name\":\"Cấp đổi\"},"
                + "\"receivedBy\":\"canbo.1\",\"receivedAt\":\"2026-07-01T08:30:00+07:00\","
                + "\"applicant\":{\"name\":\"Nguyễn Văn Ánh\",\"identityNumber\":\"037199000001\"},"
                + "\"papers\":[{\"name\":\"Đơn\",\"originals\":1}]" + more + "}";
    }
}
