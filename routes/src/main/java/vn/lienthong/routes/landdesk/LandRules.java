package vn.lienthong.routes.landdesk;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.land.LandCall;
import vn.lienthong.routes.landdesk.LandMove.Effect;

/**
 * Where a dossier stands after a call. Calls may come late and in any order: one that tells of an earlier time than what is known
 * moves nothing, and one that tells no time ends no waiting. An end is none for ever: a dossier whose result was found wrong goes
 * on.
 *
 * @param withdrawnEnds the values of {@code TrangThaiKetThuc} by which the citizen took the dossier back; inferred
 */
public record LandRules(Set<Integer> withdrawnEnds) {

    public LandRules {
        withdrawnEnds = Set.copyOf(withdrawnEnds);
    }

    /**
     * @param before where it stood, {@code asOf} since when by the land system's clock
     * @param now a call that tells of a later time counts as of now
     */
    public LandMove after(LandStanding before, @Nullable Instant asOf, LandCall call, Instant now) {
        Optional<LandStanding> next = next(call);
        if (next.isEmpty()) {
            return new LandMove(before, asOf, Effect.TOLD);
        }
        Instant told = timeOf(call);
        if (told == null) {
            return before.waits()
                    ? new LandMove(before, asOf, Effect.TOLD)
                    : new LandMove(next.get(), asOf, effect(before, next.get()));
        }
        Instant at = told.isAfter(now) ? now : told;
        return asOf != null && at.isBefore(asOf)
                ? new LandMove(before, asOf, Effect.LATE)
                : new LandMove(next.get(), at, effect(before, next.get()));
    }

    /** @return when it came to be so, where the call says it */
    public static @Nullable Instant timeOf(LandCall call) {
        if (call instanceof LandCall.Moved moved) {
            return moved.at();
        }
        if (call instanceof LandCall.SupplementRequested requested) {
            return requested.from();
        }
        if (call instanceof LandCall.SupplementTaken taken) {
            return taken.at();
        }
        if (call instanceof LandCall.TaxResult tax) {
            return tax.at();
        }
        return call instanceof LandCall.Finished finished ? finished.at() : null;
    }

    private Optional<LandStanding> next(LandCall call) {
        return switch (call.type()) {
            case MOVED, SUPPLEMENT_TAKEN -> Optional.of(LandStanding.PROCESSING);
            case SUPPLEMENT_REQUESTED -> Optional.of(LandStanding.SUPPLEMENT_REQUESTED);
            case TAX_RESULT ->
                ((LandCall.TaxResult) call).notices().isEmpty() ? Optional.empty() : Optional.of(LandStanding.TAX_DUE);
            case FINISHED -> Optional.of(end((LandCall.Finished) call));
            case RECEIPT_REQUESTED, UPDATE_REQUESTED, WRONG_PROCEDURE, TAX_RETURNED -> Optional.empty();
        };
    }

    private LandStanding end(LandCall.Finished finished) {
        if (finished.hasResult()) {
            return LandStanding.FINISHED;
        }
        return withdrawnEnds.contains(finished.end()) ? LandStanding.WITHDRAWN : LandStanding.RETURNED;
    }

    private static Effect effect(LandStanding before, LandStanding next) {
        return before == next ? Effect.TOLD : Effect.MOVED;
    }
}
