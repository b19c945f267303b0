package vn.lienthong.gateway.api;

import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;

/** How a lane is, by the strongest reason against it. */
enum LaneStatusWords {
    OPEN(new Words("Đang thông", "Open")),
    PAUSED(new Words(
            "Tạm dừng; tự mở lại khi một lần gọi thử thành công",
            "Paused; opens by itself once a trial call succeeds")),
    HELD(new Words(
            "Đang giữ; không gửi gì cho đến khi được mở lại hoặc hết giờ bảo trì",
            "Held; nothing is sent until it is released or the maintenance is over")),
    STOPPED(new Words(
            "DỪNG KHẨN CẤP; không ghi gì sang hệ thống, chỉ người duyệt mở lại được",
            "EMERGENCY STOP; nothing is written to the system, only an approver lifts it"));

    private final Words meaning;

    LaneStatusWords(Words meaning) {
        this.meaning = meaning;
    }

    Words meaning() {
        return meaning;
    }

    static LaneStatusWords of(@Nullable ClosedBy strongest) {
        if (strongest == null) {
            return OPEN;
        }
        return switch (strongest.kind()) {
            case "STOP" -> STOPPED;
            case "PAUSE" -> PAUSED;
            default -> HELD;
        };
    }
}
