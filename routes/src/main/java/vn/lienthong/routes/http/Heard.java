package vn.lienthong.routes.http;

import org.jspecify.annotations.Nullable;

/** What came of one HTTP call, before anybody read the answer. */
public sealed interface Heard {

    /** An answer, whole. */
    record Answer(
            int status,
            @Nullable String contentType,
            @Nullable String retryAfter,
            byte[] body) implements Heard {}

    /** Nothing was written to the other side: it could not be reached, or there was no time left to try. */
    record NotSent(String reason) implements Heard {}

    /** Something may have been written, and no whole answer came back. */
    record Lost(String reason) implements Heard {}
}
