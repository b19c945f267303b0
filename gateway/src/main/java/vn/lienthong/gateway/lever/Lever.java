package vn.lienthong.gateway.lever;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.message.Lane;

/**
 * One lever on a lane.
 *
 * @param reason why, in the words of whoever pulled it
 * @param who pulled it
 * @param begins when it began, or will begin
 * @param ends when it ended, or will end; null while only a person ends it
 * @param endedBy who ended it before its time, null where nobody did
 */
public record Lever(
        long id,
        Lane lane,
        Kind kind,
        String reason,
        String who,
        Instant begins,
        @Nullable Instant ends,
        @Nullable String endedBy) {

    /** What kind of lever. */
    public enum Kind {
        /** Held by a person until released. */
        HOLD,
        /** Planned maintenance, from its beginning to its end. */
        WINDOW,
        /** The emergency stop: nothing is written until an approver lifts it. */
        STOP,
        /** The ledger was restored to an earlier time: nothing is told until an administrator releases the lane. */
        RESTORE
    }

    /** Whether it keeps the lane closed at this time. */
    public boolean inForce(Instant now) {
        return ends == null || (kind == Kind.WINDOW && !begins.isAfter(now) && ends.isAfter(now));
    }

    /** Whether it keeps the lane closed at this time or will do so later. */
    public boolean counts(Instant now) {
        return ends == null || (kind == Kind.WINDOW && ends.isAfter(now) && ends.isAfter(begins));
    }

    static Lever read(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime ends = row.getObject("ends", OffsetDateTime.class);
        return new Lever(
                row.getLong("id"),
                Lane.valueOf(row.getString("lane")),
                Kind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getString("who"),
                row.getObject("begins", OffsetDateTime.class).toInstant(),
                ends == null ? null : ends.toInstant(),
                row.getString("ended_by"));
    }
}
