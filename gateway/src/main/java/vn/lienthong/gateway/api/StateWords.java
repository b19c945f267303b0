package vn.lienthong.gateway.api;

import vn.lienthong.routes.message.State;

/** The states in Vietnamese, as they read after "Thông điệp". */
final class StateWords {

    private StateWords() {}

    static String of(State state) {
        return switch (state) {
            case WAITING -> "đang chờ gửi";
            case SENDING -> "đang được gửi";
            case UNKNOWN -> "đã gửi nhưng mất câu trả lời, đang được xác minh";
            case PARKED -> "đang được giữ lại chờ xử lý";
            case MANUAL -> "đang chờ người trả lời";
            case DELIVERED -> "đã được hệ thống nhận xác nhận";
            case SUPERSEDED -> "đã có bản mới hơn thay thế";
            case CANCELLED -> "đã bị hủy";
        };
    }
}
