package vn.lienthong.gateway.followup;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.gateway.content.Payloads;
import vn.lienthong.gateway.followup.FollowUpLines.Because;
import vn.lienthong.gateway.ledger.AfterChange;
import vn.lienthong.gateway.vault.KeyDestroyed;
import vn.lienthong.gateway.vault.NotSealed;
import vn.lienthong.routes.followup.FollowUp;
import vn.lienthong.routes.followup.FollowUpEvent;
import vn.lienthong.routes.followup.FollowUpStep;
import vn.lienthong.routes.followup.Schedule;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.queue.Entry;

/** Begins to follow a dossier once the registry took it, and begins anew each time it takes a newer state of it. */
final class FollowUpStart implements AfterChange {

    private static final Logger log = LoggerFactory.getLogger(FollowUpStart.class);

    private final FollowUpRows rows;
    private final FollowUpLines lines;
    private final Payloads payloads;
    private final Schedule schedule;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    FollowUpStart(FollowUpRows rows, FollowUpLines lines, Payloads payloads, Schedule schedule) {
        this.rows = rows;
        this.lines = lines;
        this.payloads = payloads;
        this.schedule = schedule;
    }

    @Override
    public void changed(Lane lane, String subject, Entry entry, @Nullable State from, State to, Instant now) {
        if (lane == Lane.CIVIL_STATUS && to == State.DELIVERED && entry.kind() == Kind.STATE) {
            submitted(entry.id()).ifPresent(it -> begin(subject, entry, it, now));
        }
    }

    private void begin(String subject, Entry entry, Submitted dossier, Instant now) {
        Optional<Followed> before = rows.lockOf(subject);
        FollowUpStep step = before.map(it -> it.followUp().apply(new FollowUpEvent.Submitted(), now, schedule))
                .orElseGet(() -> FollowUp.begin(ids.generate(), now, schedule));
        Followed after = new Followed(
                step.followUp(),
                subject,
                entry.id(),
                entry.content().origin(),
                dossier.type(),
                dossier.linked(),
                dossier.unit(),
                0);
        if (before.isPresent()) {
            rows.handedIn(after);
        } else {
            rows.insert(after);
        }
        step.line().ifPresent(it -> lines.add(after, it, Because.SUBMITTED, now));
    }

    private Optional<Submitted> submitted(UUID message) {
        try {
            Optional<Submitted> read = Submitted.in(payloads.newest(message).body());
            if (read.isEmpty()) {
                log.error("message {} was delivered, and cannot be followed: its document cannot be read", message);
            }
            return read;
        } catch (KeyDestroyed | NotSealed unreadable) {
            log.error(
                    "message {} was delivered, and cannot be followed: {}",
                    message,
                    unreadable.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
