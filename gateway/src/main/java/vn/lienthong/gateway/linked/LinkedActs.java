package vn.lienthong.gateway.linked;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.linked.LinkedLines.Because;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.linked.HubLeg;
import vn.lienthong.mappings.linked.HubMessage.Details;
import vn.lienthong.mappings.linked.HubStatus;
import vn.lienthong.routes.linked.CourseEvent;
import vn.lienthong.routes.linked.Standing;

/** What people do about linked dossiers, and what the province reports. Each act of a person is audited with it. */
final class LinkedActs {

    /** What came of an act. */
    enum Acted {
        DONE,
        NO_SUCH,
        /** It makes no sense as the dossier stands. */
        NOT_NOW
    }

    private final JdbcClient sql;
    private final LinkedRows rows;
    private final LinkedBook book;
    private final LinkedReports reports;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LinkedActs(
            JdbcClient sql,
            LinkedRows rows,
            LinkedBook book,
            LinkedReports reports,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.sql = sql;
        this.rows = rows;
        this.book = book;
        this.reports = reports;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The hub is asked at once; what was not taken is fetched once more. */
    Acted ask(DossierCode code, Caller who) {
        return act(code, new CourseEvent.AskedFor(), "linked.ask", "", who, Map.of());
    }

    Acted seeTo(DossierCode code, HubLeg leg, Instant until, String reason, Caller who) {
        Map<String, String> details = Map.of("leg", leg.name(), "until", until.toString());
        return act(code, new CourseEvent.SeenTo(leg, until), "linked.see-to", reason, who, details);
    }

    Acted mark(DossierCode code, HubLeg leg, String reason, Caller who) {
        return act(code, new CourseEvent.Marked(leg), "linked.mark", reason, who, Map.of("leg", leg.name()));
    }

    Acted close(DossierCode code, String reason, Caller who) {
        return act(code, new CourseEvent.Closed(), "linked.close", reason, who, Map.of());
    }

    /**
     * The province's own report.
     *
     * @return empty where the origin has no such dossier
     */
    Optional<LinkedReports.Reported> report(
            DossierCode code, HubStatus status, Instant at, Details details, String origin) {
        return Objects.requireNonNull(transaction.execute(tx -> rows.lockWithQueue(code.text())
                .filter(it -> it.origin().equals(origin))
                .map(it -> reports.accept(it, status, at, details, origin))));
    }

    private Acted act(
            DossierCode code, CourseEvent event, String act, String reason, Caller who, Map<String, String> details) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<LinkedDossier> found = rows.lock(code);
            if (found.isEmpty()) {
                return Acted.NO_SUCH;
            }
            Instant now = clock.instant();
            Optional<LinkedDossier> after = book.apply(found.get(), event, Because.wanted(who.name(), reason), now);
            if (after.isEmpty()) {
                return Acted.NOT_NOW;
            }
            if (after.get().course().standing() == Standing.NOT_TAKEN) {
                readListNow(now);
            }
            audit.record(who, act, code.text(), reason, details);
            return Acted.DONE;
        }));
    }

    private void readListNow(Instant now) {
        sql.sql("UPDATE linked_poll SET next_poll = :now WHERE one AND next_poll > :now")
                .param("now", SqlTime.of(now))
                .update();
    }
}
