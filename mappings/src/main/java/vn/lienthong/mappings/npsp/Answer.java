package vn.lienthong.mappings.npsp;

import java.util.Optional;

/** One HTTP answer, as far as it matters here. */
record Answer(int httpStatus, Optional<String> retryAfter, Body body, String snippet) {

    Answer withoutSnippet() {
        return new Answer(httpStatus, retryAfter, body, "");
    }

    boolean isSuccess() {
        return httpStatus >= 200 && httpStatus < 300;
    }

    NpspReply down(String reason) {
        return new NpspReply.Down(httpStatus, reason, retryAfter, snippet);
    }

    NpspReply busy(String reason) {
        return new NpspReply.Busy(reason, retryAfter);
    }

    NpspReply unreadable(String reason) {
        return new NpspReply.Unreadable(reason, snippet);
    }
}
