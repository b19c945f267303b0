package vn.lienthong.gateway.api;

import vn.lienthong.gateway.replay.Hold;
import vn.lienthong.gateway.replay.JobState;
import vn.lienthong.gateway.replay.Prospect;
import vn.lienthong.mappings.Words;

/** Jobs in the words of whoever runs them. */
public final class JobWords {

    private JobWords() {}

    public static Words of(JobState state) {
        return switch (state) {
            case PREPARING -> new Words("đang lập bản xem trước", "its preview is being made");
            case READY -> new Words("đã có bản xem trước, chờ cho chạy", "previewed; it waits to be run");
            case AWAITING_APPROVAL -> new Words("chờ người thứ hai duyệt", "it waits for a second person");
            case RUNNING -> new Words("đang chạy", "running");
            case PAUSED -> new Words("tạm dừng", "paused");
            case DONE -> new Words("đã xong", "done");
            case CANCELLED -> new Words("đã bỏ; phần đã làm giữ nguyên", "given up; what was done stays done");
        };
    }

    public static Words of(Hold hold) {
        return switch (hold) {
            case FRESH_TRAFFIC ->
                new Words(
                        "đang nhường: hồ sơ mới của hệ thống này còn chờ gửi và đi trước, hết thì tự chạy tiếp",
                        "standing aside: fresh dossiers wait for this system and go first; it goes on by itself after them");
            case UNDER_WAY ->
                new Words(
                        "đã phát đủ số được phép cùng lúc, có kết quả thì tự chạy tiếp",
                        "as many as may be under way at a time were sent; it goes on by itself as they end");
        };
    }

    public static Words of(Prospect prospect) {
        return switch (prospect) {
            case TO_DO -> new Words("sẽ thực hiện", "will be done");
            case ALREADY_THERE ->
                new Words(
                        "hệ thống nhận đã có bản mới hơn cùng trạng thái, sẽ bỏ qua",
                        "a newer state that shows the same is there; will be skipped");
            case SHOWN_THERE ->
                new Words(
                        "hệ thống nhận đang hiển thị đúng trạng thái này, sẽ ghi nhận là đã gửi",
                        "the system shows just this state; will be booked as delivered");
            case NOT_PARKED ->
                new Words("không còn ở nhóm cần xử lý, sẽ bỏ qua", "not parked any more; will be skipped");
            case IN_OTHER_JOB ->
                new Words("một đợt khác đang xử lý, sẽ bỏ qua", "another running job has it; will be skipped");
            case NEEDS_DECISION ->
                new Words(
                        "cần quyết định: nêu nguyên nhân trong include khi cho chạy, nếu không sẽ bỏ qua",
                        "needs a decision: name its cause in include when running, or it will be skipped");
        };
    }
}
