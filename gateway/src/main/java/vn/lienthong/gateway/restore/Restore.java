package vn.lienthong.gateway.restore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.content.SqlTime;

/**
 * One time that the database was, or seemed to be, put back.
 *
 * @param restoredTo the time that it was put back to, as far as known
 * @param seen how far a node had seen the ledger come before
 * @param seenUntil when that was
 * @param decision null until an administrator has decided
 * @param lookedAt when the rules had decided about every message that was open
 * @param doneAt when the last lane was released
 */
record Restore(
        long id,
        Instant foundAt,
        String foundBy,
        @Nullable Instant restoredTo,
        long seen,
        @Nullable Instant seenUntil,
        @Nullable Decision decision,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String reason,
        @Nullable Instant lookedAt,
        @Nullable Instant doneAt) {

    enum Decision {
        /** It is an older copy: what was open is asked about. */
        RESTORED,
        /** It is meant to be so, and nothing was lost: a new ledger. */
        FRESH
    }

    enum Phase {
        /** Nothing is done until an administrator decides. */
        UNDECIDED,
        /** The rules decide what the open messages are now. */
        LOOKING,
        /** Systems are asked; lanes are released one by one. */
        ASKING,
        /** It is over. */
        DONE
    }

    Phase phase() {
        if (decision == null) {
            return Phase.UNDECIDED;
        }
        if (doneAt != null) {
            return Phase.DONE;
        }
        return lookedAt == null ? Phase.LOOKING : Phase.ASKING;
    }

    static Restore read(ResultSet row) throws SQLException {
        return new Restore(
                row.getLong("id"),
                SqlTime.required(row, "found_at"),
                row.getString("found_by"),
                SqlTime.read(row, "restored_to"),
                row.getLong("seen"),
                SqlTime.read(row, "seen_until"),
                Optional.ofNullable(row.getString("decision"))
                        .map(Decision::valueOf)
                        .orElse(null),
                SqlTime.read(row, "decided_at"),
                row.getString("decided_by"),
                row.getString("reason"),
                SqlTime.read(row, "looked_at"),
                SqlTime.read(row, "done_at"));
    }
}
