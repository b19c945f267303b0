package vn.lienthong.gateway.paper;

import java.time.Instant;

/**
 * One thing that happened to a task.
 *
 * @param who a person, or {@code gateway}
 * @param note a reason that a person gave, or what became of the request; empty where there is none
 */
public record TaskLine(Instant at, What what, String who, String note) {

    /** What can happen to a task. */
    public enum What {
        CREATED,
        CLAIMED,
        RELEASED,
        ENTERED,
        NOT_SEEN_IN_BOOK,
        RETURNED,
        CONFIRMED,
        CLOSED,
        PRINTED,
        STRUCK
    }
}
