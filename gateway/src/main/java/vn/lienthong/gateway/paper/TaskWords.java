package vn.lienthong.gateway.paper;

import vn.lienthong.mappings.Words;

/** The states of a task in words. */
public final class TaskWords {

    private TaskWords() {}

    public static Words of(TaskState state) {
        return switch (state) {
            case OPEN -> new Words("chưa ai nhận", "nobody has claimed it");
            case CLAIMED -> new Words("đang tra sổ", "somebody looks for it");
            case ENTERED -> new Words("chờ người thứ hai xác nhận", "a second person has to confirm it");
            case CONFIRMED -> new Words("đã xác nhận, đã trả lời", "confirmed and answered");
            case NOT_IN_BOOK -> new Words("không có trong sổ, đã hủy yêu cầu", "not in the book, withdrawn");
            case CLOSED -> new Words("đã đóng, không cần tra sổ nữa", "closed; nobody needs to look for it any more");
        };
    }
}
