package vn.lienthong.gateway.paper;

import java.util.Optional;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;

/** Who may do what with a task in its present state. An empty answer means: go on. */
final class TaskRules {

    private static final Words SAME_PERSON = new Words(
            "Người nhập không được tự xác nhận hoặc trả lại; cần người thứ hai xem sổ",
            "Whoever entered it does not confirm or return it; a second person looks into the book");

    static final TaskReply STRUCK_ALREADY = new TaskReply.NotNow(
            new Words("Bản ghi này đã được gỡ khỏi danh mục", "It is struck off the index already"));

    private TaskRules() {}

    static Optional<TaskReply> claim(PaperTask task, Caller who) {
        if (task.is(TaskState.CLAIMED)) {
            String other = String.valueOf(task.claimedBy());
            return notNow("Việc này đã có người nhận: " + other, "Somebody has claimed it already: " + other);
        }
        return only(task, TaskState.OPEN);
    }

    /** The one who has it gives it back, or an approver takes it from somebody who is away. */
    static Optional<TaskReply> release(PaperTask task, Caller who) {
        if (!task.is(TaskState.CLAIMED)) {
            return only(task, TaskState.CLAIMED);
        }
        return who.role().includes(Caller.Role.APPROVER) ? Optional.empty() : own(task, who);
    }

    /** Before the second person has looked, the first one may enter it once more. */
    static Optional<TaskReply> enter(PaperTask task, Caller who) {
        if (!task.is(TaskState.CLAIMED) && !task.is(TaskState.ENTERED)) {
            return only(task, TaskState.CLAIMED);
        }
        return own(task, who);
    }

    static Optional<TaskReply> decide(PaperTask task, Caller who) {
        if (!task.is(TaskState.ENTERED)) {
            return only(task, TaskState.ENTERED);
        }
        return who.name().equals(task.enteredBy())
                ? Optional.of(new TaskReply.NotYours(SAME_PERSON))
                : Optional.empty();
    }

    static Optional<TaskReply> strike(PaperTask task, Caller who) {
        return only(task, TaskState.CONFIRMED);
    }

    private static Optional<TaskReply> own(PaperTask task, Caller who) {
        String other = String.valueOf(task.claimedBy());
        return who.name().equals(task.claimedBy())
                ? Optional.empty()
                : Optional.of(new TaskReply.NotYours(new Words(
                        "Việc này do " + other + " nhận; người nhận phải trả việc trước",
                        other + " has claimed it, and would have to release it first")));
    }

    private static Optional<TaskReply> only(PaperTask task, TaskState needed) {
        return task.is(needed)
                ? Optional.empty()
                : notNow(
                        "Việc tra sổ đang ở trạng thái: "
                                + TaskWords.of(task.state()).vi(),
                        "The task is: " + TaskWords.of(task.state()).en());
    }

    private static Optional<TaskReply> notNow(String vi, String en) {
        return Optional.of(new TaskReply.NotNow(new Words(vi, en)));
    }
}
