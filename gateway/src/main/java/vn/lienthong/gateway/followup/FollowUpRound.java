package vn.lienthong.gateway.followup;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.routes.followup.Inquiry;
import vn.lienthong.routes.followup.Inquiry.Asked;
import vn.lienthong.routes.followup.Inquiry.Heard;
import vn.lienthong.routes.followup.Inquiry.Said;
import vn.lienthong.routes.followup.Sighting;
import vn.lienthong.routes.lane.HeldBack;
import vn.lienthong.routes.ledger.LaneStatus;
import vn.lienthong.routes.ledger.Lanes;
import vn.lienthong.routes.message.Lane;

/** One question to the registry, and what comes of it. */
final class FollowUpRound {

    private static final Logger log = LoggerFactory.getLogger(FollowUpRound.class);

    /** What was asked about and is not in the answer. */
    private static final Said NOT_NAMED = new Said(Sighting.of(Sighting.Kind.NOT_KNOWN), null);

    private final Lanes lanes;
    private final Taking taking;
    private final Inquiry inquiry;
    private final Settlement settlement;
    private final Pace pace;
    private final FollowUpSettings settings;
    private final Clock clock;

    FollowUpRound(
            Lanes lanes,
            Taking taking,
            Inquiry inquiry,
            Settlement settlement,
            Pace pace,
            FollowUpSettings settings,
            Clock clock) {
        this.lanes = lanes;
        this.taking = taking;
        this.inquiry = inquiry;
        this.settlement = settlement;
        this.pace = pace;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return whether something was due, and was asked about */
    boolean run() {
        if (!mayAsk()) {
            return false;
        }
        List<Followed> taken = taking.take(Math.min(settings.batch(), inquiry.most()));
        if (taken.isEmpty()) {
            return false;
        }
        try {
            settle(taken, ask(taken));
            return true;
        } catch (HeldBack held) {
            taking.putBack(taken);
            return false;
        }
    }

    /** While the lane is paused its trial may be ours, once its time has come. */
    private boolean mayAsk() {
        LaneStatus status = lanes.status(Lane.CIVIL_STATUS);
        boolean trial = status.until() != null && !status.until().isAfter(clock.instant());
        return (status.open() || trial) && lanes.mayWrite(Lane.CIVIL_STATUS);
    }

    private Heard ask(List<Followed> taken) {
        Followed first = taken.get(0);
        List<Asked> asked = taken.stream()
                .map(it -> new Asked(it.id(), new DossierCode(it.subject()), it.origin(), it.unit()))
                .toList();
        return inquiry.ask(first.type(), first.linked(), asked);
    }

    private void settle(List<Followed> taken, Heard heard) {
        if (heard instanceof Heard.Answered answered) {
            pace.answered();
            each(taken, it -> settlement.said(it, answered.said().getOrDefault(it.id(), NOT_NAMED)));
        } else if (heard instanceof Heard.Refused refused) {
            pace.answered();
            each(taken, it -> settlement.refused(it, refused.code()));
        } else {
            Heard.Silent silent = (Heard.Silent) heard;
            log.info("the registry did not answer how {} dossiers stand: {}", taken.size(), silent.reason());
            pace.silent(silent.retryAfter().orElse(Duration.ZERO));
            each(taken, settlement::notAnswered);
        }
    }

    /** One that cannot be written down keeps no other from being; it is asked about again once its lease is over. */
    private static void each(List<Followed> taken, Consumer<Followed> settling) {
        @Nullable RuntimeException first = null;
        for (Followed it : taken) {
            try {
                settling.accept(it);
            } catch (RuntimeException failure) {
                first = first == null ? failure : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
