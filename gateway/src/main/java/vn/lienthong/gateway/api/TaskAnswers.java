package vn.lienthong.gateway.api;

import org.springframework.http.ProblemDetail;
import vn.lienthong.gateway.paper.PaperTask;
import vn.lienthong.gateway.paper.TaskReply;
import vn.lienthong.mappings.Words;

/** What became of an act on a search in a paper book, or why nothing did. */
public final class TaskAnswers {

    private TaskAnswers() {}

    /** @throws Refused when nothing changed */
    public static PaperTask done(TaskReply reply) {
        if (reply instanceof TaskReply.Done done) {
            return done.task();
        }
        if (reply instanceof TaskReply.Stale stale) {
            throw new Refused(stale(stale.task()));
        }
        if (reply instanceof TaskReply.NotNow not) {
            throw new Refused(Problem.NOT_NOW, not.why());
        }
        if (reply instanceof TaskReply.NotYours not) {
            throw new Refused(Problem.FORBIDDEN, not.why());
        }
        throw reply instanceof TaskReply.Bad bad ? new Refused(bad(bad)) : new Refused(Problem.NOT_FOUND);
    }

    private static ProblemDetail bad(TaskReply.Bad bad) {
        ProblemDetail problem = Problem.FINDINGS.detail(
                new Words("Chưa ghi nhận; sửa các lỗi nêu trong findings", "Not entered; mend what the findings say"));
        problem.setProperty(
                "findings", bad.findings().stream().map(FindingView::of).toList());
        return problem;
    }

    private static ProblemDetail stale(PaperTask task) {
        ProblemDetail problem = Problem.NOT_NOW.detail(new Words(
                "Việc này đã thay đổi từ khi bạn xem; xem lại rồi làm trên bản mới",
                "It has changed since you saw it; look again and act on the new version"));
        problem.setProperty("version", task.version());
        problem.setProperty("state", task.state());
        if (task.claimedBy() != null) {
            problem.setProperty("claimedBy", task.claimedBy());
        }
        return problem;
    }
}
