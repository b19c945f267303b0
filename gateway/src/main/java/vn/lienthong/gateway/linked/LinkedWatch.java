package vn.lienthong.gateway.linked;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.followup.AfterMove;
import vn.lienthong.gateway.ledger.AfterChange;
import vn.lienthong.gateway.linked.LinkedLines.Because;
import vn.lienthong.mappings.linked.HubMessage.Details;
import vn.lienthong.mappings.linked.HubStatus;
import vn.lienthong.routes.linked.CourseEvent;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.queue.Entry;

/** Reports to the hub what happens to linked dossiers at the registry, and notes what of it the hub took. */
final class LinkedWatch implements AfterChange, AfterMove {

    private static final Logger log = LoggerFactory.getLogger(LinkedWatch.class);

    private record ReportRow(UUID dossier, HubStatus status) {}

    private final JdbcClient sql;
    private final LinkedRows rows;
    private final LinkedBook book;
    private final LinkedReports reports;
    private final Duration supplementWithin;

    LinkedWatch(JdbcClient sql, LinkedRows rows, LinkedBook book, LinkedReports reports, Duration supplementWithin) {
        this.sql = sql;
        this.rows = rows;
        this.book = book;
        this.reports = reports;
        this.supplementWithin = supplementWithin;
    }

    @Override
    public void changed(Lane lane, String subject, Entry entry, @Nullable State from, State to, Instant now) {
        if (to != State.DELIVERED) {
            return;
        }
        if (lane == Lane.CIVIL_STATUS && entry.kind() == Kind.STATE) {
            report(subject, HubStatus.FORWARDED, now, Details.NONE);
        } else if (lane == Lane.LINKED && entry.kind() == Kind.EVENT) {
            took(entry.id(), now);
        }
    }

    @Override
    public void moved(Move move, Instant now) {
        Instant asOf = move.asOf();
        Instant at = asOf == null || asOf.isAfter(now) ? now : asOf;
        switch (move.standing()) {
            case PROCESSING -> report(move.dossier(), HubStatus.ACCEPTED, at, Details.NONE);
            case SUPPLEMENT_REQUESTED ->
                report(move.dossier(), HubStatus.SUPPLEMENT_REQUESTED, at, supplement(move, now));
            case COMPLETED -> report(move.dossier(), HubStatus.RESULT, at, Details.NONE);
            case REFUSED -> report(move.dossier(), HubStatus.REFUSED, at, note(move));
            case SUBMITTED, RECEIVED, RESULT_AWAITED, NOT_KNOWN, GIVEN_UP -> {}
        }
    }

    private void report(String code, HubStatus status, Instant at, Details details) {
        rows.lockWithQueue(code).ifPresent(it -> {
            if (reports.accept(it, status, at, details, null) instanceof LinkedReports.Reported.Denied denied) {
                log.warn(
                        "{} is not reported to the hub as {}: {}",
                        code,
                        status,
                        denied.why().en());
            }
        });
    }

    private void took(UUID message, Instant now) {
        Optional<ReportRow> report = sql.sql("SELECT dossier, status FROM linked_report WHERE message = :message")
                .param("message", message)
                .query((row, n) ->
                        new ReportRow(row.getObject("dossier", UUID.class), HubStatus.valueOf(row.getString("status"))))
                .optional();
        report.ifPresent(it -> rows.lock(it.dossier())
                .ifPresent(dossier -> book.apply(dossier, new CourseEvent.Reported(it.status()), Because.TIME, now)));
    }

    private Details supplement(Move move, Instant now) {
        Instant deadline = move.deadline();
        return Details.until(deadline == null ? now.plus(supplementWithin) : deadline, words(move));
    }

    private static Details note(Move move) {
        return new Details(words(move), null, null, null, null, null, null);
    }

    private static @Nullable String words(Move move) {
        return move.words().isEmpty() ? null : move.words();
    }
}
