package vn.lienthong.mappings.dossier;

import java.util.Arrays;
import java.util.Optional;

/** The ten national states of a dossier. The same list serves the dossier and each progress row. */
public enum DossierStatus {
    REGISTERED(1, "Mới đăng ký"),
    RECEIVED(2, "Được tiếp nhận"),
    REFUSED(3, "Không được tiếp nhận"),
    PROCESSING(4, "Đang xử lý"),
    SUPPLEMENT_REQUESTED(5, "Yêu cầu bổ sung giấy tờ"),
    PAYMENT_REQUESTED(6, "Yêu cầu thực hiện nghĩa vụ tài chính"),
    WITHDRAWN(7, "Công dân yêu cầu rút hồ sơ"),
    STOPPED(8, "Dừng xử lý"),
    FINISHED(9, "Đã xử lý xong"),
    RETURNED(10, "Đã trả kết quả");

    private final int nationalCode;
    private final String vietnamese;

    DossierStatus(int nationalCode, String vietnamese) {
        this.nationalCode = nationalCode;
        this.vietnamese = vietnamese;
    }

    /** @return the code on the wire, 1 to 10 */
    public int nationalCode() {
        return nationalCode;
    }

    /** @return the name that citizens and clerks see */
    public String vietnamese() {
        return vietnamese;
    }

    public static Optional<DossierStatus> ofNationalCode(int code) {
        return Arrays.stream(values())
                .filter(status -> status.nationalCode == code)
                .findFirst();
    }
}
