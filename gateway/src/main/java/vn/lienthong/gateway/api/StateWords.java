package vn.lienthong.gateway.api;

import vn.lienthong.mappings.Words;
import vn.lienthong.routes.message.State;

/** The states in words. */
public final class StateWords {

    private StateWords() {}

    /** What it means for the origin, in a sentence. */
    public static Words meaning(State state) {
        return switch (state) {
            case WAITING -> new Words("Đang chờ gửi", "It waits to be sent");
            case SENDING -> new Words("Đang được gửi", "It is being sent");
            case UNKNOWN ->
                new Words(
                        "Đã gửi nhưng mất câu trả lời, đang được xác minh",
                        "It was sent and the answer is lost; the system is being asked");
            case PARKED -> new Words("Đang được giữ lại chờ xử lý", "It is held until a person has mended it");
            case MANUAL -> new Words("Đang chờ người trả lời", "It waits for a person's answer");
            case DELIVERED -> new Words("Đã được hệ thống nhận xác nhận", "The system has confirmed it");
            case SUPERSEDED -> new Words("Đã có bản mới hơn thay thế", "A newer state goes in its place");
            case CANCELLED -> new Words("Đã bị hủy", "It was withdrawn");
        };
    }

    /** In Vietnamese, as it reads after "Thông điệp". */
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
