package vn.lienthong.gateway.restore;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;

/**
 * How it stands with a database that was put back.
 *
 * @param phase NONE, UNDECIDED, LOOKING, ASKING, DONE
 * @param sendAgainFrom what was accepted after this time is not known here any more and must be sent again as it was; absent
 *     where nothing is lost
 * @param restoredTo the time that the database was put back to, as far as known
 * @param seenUntil until when a node had seen the ledger before
 * @param decision RESTORED or FRESH; absent until it is decided
 * @param lanes what became of what was open; for people
 */
@JsonInclude(Include.NON_NULL)
record RestoreView(
        String phase,
        Words meaning,
        @Nullable Instant sendAgainFrom,
        @Nullable Instant restoredTo,
        @Nullable Instant seenUntil,
        @Nullable Instant foundAt,
        @Nullable String foundBy,
        Restore.@Nullable Decision decision,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String reason,
        @Nullable List<LaneAfterRestore> lanes) {

    static final Words NOTHING = new Words("Không có gì được khôi phục", "Nothing was restored");

    static RestoreView none() {
        return new RestoreView("NONE", NOTHING, null, null, null, null, null, null, null, null, null, null);
    }

    /** What an origin is told. */
    static RestoreView of(Restore it) {
        return new RestoreView(
                it.phase().name(),
                RestoreWords.of(it),
                it.decision() == Restore.Decision.RESTORED ? it.restoredTo() : null,
                it.restoredTo(),
                it.seenUntil(),
                null,
                null,
                it.decision(),
                null,
                null,
                null,
                null);
    }

    /** What people see beside it. */
    RestoreView with(Restore it, List<LaneAfterRestore> ofLanes) {
        return new RestoreView(
                phase,
                meaning,
                sendAgainFrom,
                restoredTo,
                seenUntil,
                it.foundAt(),
                it.foundBy(),
                decision,
                it.decidedAt(),
                it.decidedBy(),
                it.reason(),
                ofLanes);
    }
}
