package vn.lienthong.gateway.followup;

import vn.lienthong.mappings.Words;
import vn.lienthong.routes.followup.Standing;

/** Where a dossier stands at the registry, in words. */
final class StandingWords {

    private StandingWords() {}

    static Words meaning(Standing standing) {
        return switch (standing) {
            case SUBMITTED ->
                new Words(
                        "Đã gửi sang hệ thống hộ tịch, chờ hồi âm", "Handed in; the registry was not heard of it yet");
            case RECEIVED ->
                new Words("Hệ thống hộ tịch đã nhận, chờ xử lý", "The registry has received it and will look at it");
            case SUPPLEMENT_REQUESTED ->
                new Words("Hệ thống hộ tịch yêu cầu bổ sung hồ sơ", "The registry asks for more papers");
            case PROCESSING -> new Words("Hệ thống hộ tịch đang xử lý", "The registry is working on it");
            case RESULT_AWAITED ->
                new Words("Đã đăng ký xong, chờ nhận kết quả", "It is registered; the result is not given yet");
            case COMPLETED -> new Words("Đã đăng ký xong, đã có kết quả", "It is registered, and the result is here");
            case REFUSED -> new Words("Hệ thống hộ tịch từ chối", "The registry has refused it");
            case NOT_KNOWN ->
                new Words(
                        "Hệ thống hộ tịch đã nhận nhưng nay báo không có hồ sơ này",
                        "The registry took it, and now says that it has no such dossier");
            case GIVEN_UP -> new Words("Đã ngừng theo dõi", "It is not followed any more");
        };
    }
}
