package vn.lienthong.gateway.api;

import org.springframework.http.ProblemDetail;
import vn.lienthong.gateway.edit.EditReply;
import vn.lienthong.mappings.Words;

/** Why an edit was not done, where the document is not the reason. */
public final class EditAnswers {

    private EditAnswers() {}

    /** @param reply neither what was done nor findings */
    public static Refused refusal(EditReply reply) {
        if (reply instanceof EditReply.Stale stale) {
            ProblemDetail problem = Problem.NOT_NOW.detail(new Words(
                    "Bản mới nhất là " + stale.newest() + "; xem lại rồi sửa trên bản đó",
                    "The newest version is " + stale.newest() + "; look again and edit that one"));
            problem.setProperty("newest", stale.newest());
            return new Refused(problem);
        }
        return reply instanceof EditReply.NotNow not
                ? new Refused(Problem.NOT_NOW, not.why())
                : new Refused(Problem.NOT_FOUND);
    }
}
