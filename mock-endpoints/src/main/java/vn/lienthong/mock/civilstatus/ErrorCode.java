package vn.lienthong.mock.civilstatus;

/** The registry's error codes, with what it says when it has nothing better to say. */
enum ErrorCode {
    AUTHEN_ERROR(100, "Mã xác thực không đúng"),
    IP_DISALLOWED(101, "Địa chỉ IP không được phép truy cập"),
    AGENCY_ID_INCORRECT(106, "Mã đơn vị không đúng"),
    PROVINCE_ID_INCORRECT(108, "Mã tỉnh không đúng"),
    RECORD_UNCOMPLETE(200, "Hồ sơ chưa hoàn thành đăng ký"),
    RECORD_NOT_FOUND(201, "Không tìm thấy hồ sơ"),
    DATA_TYPE_INVALID(302, "Loại danh mục không đúng"),
    DATA_INCORRECT(500, "Dữ liệu không đúng");

    private final int code;
    private final String words;

    ErrorCode(int code, String words) {
        this.code = code;
        this.words = words;
    }

    int code() {
        return code;
    }

    String words() {
        return words;
    }
}
