package vn.lienthong.gateway.reconcile;

import vn.lienthong.mappings.Words;
import vn.lienthong.routes.reconcile.Kind;

/** What people call the kinds of differences. */
public final class KindWords {

    private KindWords() {}

    public static Words of(Kind kind) {
        return switch (kind) {
            case MISSING -> new Words("Hệ thống quốc gia không có", "Missing at the national system");
            case UNKNOWN_TO_PROVINCE -> new Words("Danh sách của tỉnh không có", "Unknown to the province");
            case NOT_HANDED_IN -> new Words("Tỉnh có nhưng chưa gửi lên trục", "Never handed in by the province");
            case BEHIND -> new Words("Hệ thống quốc gia hiện trạng thái cũ hơn", "Behind at the national system");
            case AHEAD ->
                new Words(
                        "Hệ thống quốc gia hiện trạng thái trục chưa từng gửi (có thể nhập tay)",
                        "Ahead at the national system: keyed in there, say");
            case DIFFERS -> new Words("Nội dung khác nhau", "Fields differ");
            case DUPLICATED -> new Words("Một bên có hai lần", "One side has it twice");
            case UNANSWERED ->
                new Words("Nộp tại Cổng, tỉnh chưa trả lời", "Filed at the Portal, not answered by the province");
            case IN_FLIGHT -> new Words("Trục đang xử lý", "In flight");
        };
    }
}
