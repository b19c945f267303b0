package vn.lienthong.gateway.api;

import org.springframework.http.ProblemDetail;
import vn.lienthong.gateway.replay.Job;
import vn.lienthong.gateway.replay.Reply;
import vn.lienthong.mappings.Words;

/** What a job's keeper answered: the job, or why not. */
public final class JobAnswers {

    private JobAnswers() {}

    /** @throws Refused when it was not done */
    public static Job done(Reply reply) {
        if (reply instanceof Reply.Done done) {
            return done.job();
        }
        if (reply instanceof Reply.SameSelection same) {
            ProblemDetail problem = Problem.NOT_NOW.detail(new Words(
                    "Đã có một đợt với đúng lựa chọn này; xem đợt đó, hoặc gửi lại với force",
                    "There is a job with just this selection; see that one, or send again with force"));
            problem.setProperty("job", same.job());
            problem.setProperty("link", JobView.path(same.job()));
            throw new Refused(problem);
        }
        throw reply instanceof Reply.NotNow notNow
                ? new Refused(Problem.NOT_NOW, notNow.why())
                : new Refused(Problem.NOT_FOUND);
    }
}
