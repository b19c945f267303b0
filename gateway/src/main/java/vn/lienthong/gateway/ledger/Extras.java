package vn.lienthong.gateway.ledger;

import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.ledger.Submission;

/**
 * What is written beside the rules' decision.
 *
 * @param code the system's own code of a refusal, empty if there is none
 * @param openMillis how long the lane has been open until now, for a claim
 * @param submission the message as it came in, when it is new
 * @param receipt its number, when it is new
 */
record Extras(String code, long openMillis, @Nullable Submission submission, long receipt) {

    /** For what is no claim: nothing else begins a budget. */
    static Extras none() {
        return at(0);
    }

    static Extras at(long openMillis) {
        return new Extras("", openMillis, null, 0);
    }

    Extras refused(String code) {
        return new Extras(code, openMillis, submission, receipt);
    }

    Extras accepting(Submission what, long number) {
        return new Extras(code, openMillis, what, number);
    }
}
