package vn.lienthong.gateway.followup;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.attachment.Attachments;
import vn.lienthong.gateway.followup.FollowUpLines.Because;
import vn.lienthong.routes.followup.FollowUpEvent;
import vn.lienthong.routes.followup.FollowUpStep;
import vn.lienthong.routes.followup.Inquiry.Entry;
import vn.lienthong.routes.followup.Inquiry.Said;
import vn.lienthong.routes.followup.Line;
import vn.lienthong.routes.followup.Schedule;
import vn.lienthong.routes.followup.Sighting;
import vn.lienthong.routes.ledger.Answers;

/**
 * Writes down what came of a question, a dossier at a time: what changed, its line, the result, and the messages that tell of it
 * are one transaction. So a node that dies loses nothing and tells nothing twice: the dossier is asked about again, and either
 * the answer is news still, or it is not.
 */
final class Settlement {

    private final FollowUpRows rows;
    private final FollowUpLines lines;
    private final StatusNotices notices;
    private final PortalMoves portal;
    private final Answers answers;
    private final Attachments attachments;
    private final Supplier<Stream<AfterMove>> others;
    private final TransactionTemplate transaction;
    private final Schedule schedule;
    private final Clock clock;

    /** @param others asked for at each move, since they may themselves need the ledger */
    Settlement(
            FollowUpRows rows,
            FollowUpLines lines,
            StatusNotices notices,
            PortalMoves portal,
            Answers answers,
            Attachments attachments,
            Supplier<Stream<AfterMove>> others,
            TransactionTemplate transaction,
            Schedule schedule,
            Clock clock) {
        this.rows = rows;
        this.lines = lines;
        this.notices = notices;
        this.portal = portal;
        this.answers = answers;
        this.attachments = attachments;
        this.others = others;
        this.transaction = transaction;
        this.schedule = schedule;
        this.clock = clock;
    }

    void said(Followed taken, Said said) {
        settle(taken, new FollowUpEvent.Seen(said.sighting()), Because.of(said.sighting()), said.entry());
    }

    void refused(Followed taken, String code) {
        settle(taken, new FollowUpEvent.QuestionRefused(code), Because.refused(code), null);
    }

    void notAnswered(Followed taken) {
        settle(taken, new FollowUpEvent.NotAnswered(), Because.SUBMITTED, null);
    }

    /** Who took it before somebody else did comes too late, and changes nothing. */
    private void settle(Followed taken, FollowUpEvent event, Because why, @Nullable Entry entry) {
        transaction.executeWithoutResult(status -> rows.lock(taken.id())
                .filter(it -> it.token() == taken.token())
                .ifPresent(it -> {
                    Instant now = clock.instant();
                    write(it, it.followUp().apply(event, now, schedule), why, entry, now);
                    rows.answered(it.id(), now);
                }));
    }

    /** Joins the caller's transaction, in which the row is locked. */
    void write(Followed before, FollowUpStep step, Because why, @Nullable Entry entry, Instant now) {
        Followed after = before.with(step.followUp());
        rows.write(step.followUp());
        step.line().ifPresent(it -> line(after, it, why, entry, now));
    }

    private void line(Followed it, Line line, Because why, @Nullable Entry entry, Instant now) {
        byte[] result = entry == null ? null : entry.json();
        UUID paper = entry == null ? null : entry.paper();
        if (result != null) {
            answers.keep(it.message(), result, Answers.Source.REGISTRY);
        }
        if (paper != null) {
            attachments.use(it.message(), List.of(paper));
        }
        Sighting sighting = why.sighting();
        UUID toPortal = sighting == null ? null : portal.accept(it, line, sighting, now);
        UUID toProvince = notices.accept(it, line, why, entry, now);
        lines.add(it, line, why.told(toProvince, toPortal), now);
        if (sighting != null) {
            tellOthers(it, line, sighting, now);
        }
    }

    private void tellOthers(Followed it, Line line, Sighting sighting, Instant now) {
        AfterMove.Move move = new AfterMove.Move(
                it.subject(), it.message(), line.standing(), sighting.words(), sighting.asOf(), sighting.deadline());
        others.get().forEach(other -> other.moved(move, now));
    }
}
