package vn.lienthong.routes.civilstatus;

import vn.lienthong.mappings.civilstatus.WireAnswer;
import vn.lienthong.routes.http.Heard;

/** What was heard, as the registry's words are read from it. */
final class WireAnswers {

    private WireAnswers() {}

    static WireAnswer of(Heard.Answer answer) {
        return new WireAnswer(answer.status(), answer.contentType(), answer.retryAfter(), answer.body());
    }
}
