package vn.lienthong.gateway.demo;

import java.util.List;
import java.util.Random;

/** Procedures of the day. Samples: the codes have the national form and need not be the national catalogue's. */
enum SampleProcedure {
    BIRTH("1.001193", "Đăng ký khai sinh", "G03-GD10", "Hộ tịch", true),
    MARITAL_STATUS("1.004873", "Cấp Giấy xác nhận tình trạng hôn nhân", "G03-GD10", "Hộ tịch", true),
    CERTIFIED_COPY("2.000815", "Chứng thực bản sao từ bản chính", "G03-CT01", "Chứng thực", true),
    LAND("1.012753", "Đăng ký đất đai, tài sản gắn liền với đất lần đầu", "G14-DD03", "Đất đai", true),
    HOUSEHOLD_BUSINESS("1.001612", "Đăng ký thành lập hộ kinh doanh", "G05-HK01", "Hộ kinh doanh", true),
    CRIMINAL_RECORD("2.000488", "Cấp Phiếu lý lịch tư pháp", "G03-LL02", "Lý lịch tư pháp", false),
    BUILDING_PERMIT("1.013236", "Cấp giấy phép xây dựng mới", "G17-XD01", "Xây dựng", false),
    PHARMACY("1.004593", "Cấp Giấy chứng nhận đủ điều kiện kinh doanh dược", "G18-DP04", "Dược phẩm", false),
    /** Given to the communes that very day, and not yet in the Portal's catalogue. */
    NEW_AT_THE_COMMUNE(
            "1.013999", "Cấp giấy phép xây dựng nhà ở riêng lẻ (phân cấp cho xã)", "G17-XD01", "Xây dựng", true);

    private final String code;
    private final String title;
    private final String fieldCode;
    private final String fieldName;
    private final boolean ofCommune;

    SampleProcedure(String code, String title, String fieldCode, String fieldName, boolean ofCommune) {
        this.code = code;
        this.title = title;
        this.fieldCode = fieldCode;
        this.fieldName = fieldName;
        this.ofCommune = ofCommune;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    String fieldCode() {
        return fieldCode;
    }

    String fieldName() {
        return fieldName;
    }

    static SampleProcedure any(boolean commune, Random random) {
        List<SampleProcedure> fitting = List.of(values()).stream()
                .filter(it -> it.ofCommune == commune && it != NEW_AT_THE_COMMUNE)
                .toList();
        return fitting.get(random.nextInt(fitting.size()));
    }
}
