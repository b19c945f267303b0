package vn.lienthong.gateway.reconcile.side;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.queue.Rank;

/**
 * One message of a dossier.
 *
 * @param own whether it was accepted under the code by which the dossier is known here, and not under its other one
 * @param claimed whether the system was, or may have been, told it
 */
record AccountRow(
        String code,
        boolean own,
        Kind kind,
        State state,
        String mark,
        boolean claimed,
        Rank rank,
        Instant receivedAt,
        @Nullable String channel,
        @Nullable String procedure,
        @Nullable String unit) {

    static AccountRow of(ResultSet row) throws SQLException {
        return new AccountRow(
                row.getString("code"),
                row.getBoolean("own"),
                Kind.valueOf(row.getString("kind")),
                State.valueOf(row.getString("state")),
                row.getString("mark"),
                row.getLong("token") > 0,
                new Rank(row.getInt("epoch"), row.getLong("rank_version"), row.getLong("sequence")),
                SqlTime.required(row, "received_at"),
                row.getString("channel"),
                row.getString("procedure"),
                row.getString("unit"));
    }

    boolean isState() {
        return kind == Kind.STATE;
    }

    /** A state that nobody withdrew and no newer one took the place of. */
    boolean stands() {
        return isState() && state != State.CANCELLED && state != State.SUPERSEDED;
    }

    /** What was accepted under the dossier's own code came after the codes were linked. */
    boolean newerThan(AccountRow other) {
        return own == other.own ? rank.after(other.rank) : own;
    }

    boolean laterThan(AccountRow other) {
        return own == other.own ? rank.sequence() > other.rank.sequence() : own;
    }
}
