package vn.lienthong.gateway.linked;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.content.Sha256;
import vn.lienthong.gateway.linked.LinkedLines.Because;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.civilstatus.CivilContent;
import vn.lienthong.mappings.civilstatus.CivilDossier;
import vn.lienthong.mappings.civilstatus.LinkedIncoming;
import vn.lienthong.mappings.linked.HubItem;
import vn.lienthong.mappings.linked.HubMessage;
import vn.lienthong.mappings.linked.HubMessage.Details;
import vn.lienthong.mappings.linked.HubMessages;
import vn.lienthong.mappings.linked.HubStatus;
import vn.lienthong.routes.intake.CivilIntake;
import vn.lienthong.routes.intake.Intake.Checked;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.ledger.Submission;
import vn.lienthong.routes.ledger.Submission.Labels;
import vn.lienthong.routes.linked.Course;
import vn.lienthong.routes.linked.CourseEvent;
import vn.lienthong.routes.linked.HubMarks;
import vn.lienthong.routes.linked.Standing;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Content;

/**
 * Takes a dossier from the hub. That it is ours, that it was received, what the registry is to enter and what the province is to
 * know are accepted in one transaction, so that a node that dies takes nothing by halves and nothing twice.
 */
final class Taking {

    private static final Logger log = LoggerFactory.getLogger(Taking.class);
    private static final Finding ANOTHER = new Finding(
            "/data/maHoSo",
            "linked.another",
            new Words("Hub trả chi tiết của hồ sơ khác", "The hub gave the details of another dossier"),
            new Words("Báo đơn vị vận hành hub liên thông", "Tell those who run the hub of linked procedures"),
            Blame.INPUT);

    private final LinkedRows rows;
    private final LinkedBook book;
    private final LinkedReports reports;
    private final Sealed sealed;
    private final LinkedIncoming incoming;
    private final HubPapers papers;
    private final CivilIntake intake;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    Taking(
            LinkedRows rows,
            LinkedBook book,
            LinkedReports reports,
            Sealed sealed,
            LinkedIncoming incoming,
            HubPapers papers,
            CivilIntake intake,
            Ledger ledger,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.book = book;
        this.reports = reports;
        this.sealed = sealed;
        this.incoming = incoming;
        this.papers = papers;
        this.intake = intake;
        this.ledger = ledger;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether it was not taken, and is not to be left alone for now. */
    boolean wants(HubItem item) {
        Instant now = clock.instant();
        return rows.find(item.code())
                .map(it -> it.course().standing() == Standing.NOT_TAKEN
                        && !it.course().due().isAfter(now))
                .orElse(true);
    }

    /** @param detail the dossier as the hub gave it */
    void take(HubItem item, byte[] detail) {
        try {
            Translation<CivilDossier> read = incoming.read(new ByteArrayInputStream(detail), papers);
            if (read instanceof Translation.Translated<CivilDossier> good) {
                take(item, good.value());
            } else {
                refuse(item, read.findings());
            }
        } catch (IOException notKept) {
            HubPapers.unfit(notKept)
                    .ifPresentOrElse(
                            why -> refuse(item, List.of(unfit(why))),
                            () -> log.warn(
                                    "linked dossier {} is taken later, since a file of it was not kept: {} ({})",
                                    item.code(),
                                    String.valueOf(notKept.getMessage()),
                                    String.valueOf(notKept.getCause())));
        }
    }

    private static Finding unfit(Words why) {
        return new Finding(
                "/data/fileDinhKem",
                "linked.file",
                new Words("Không nhận được một tệp đính kèm: " + why.vi(), "A file is not taken: " + why.en()),
                new Words("Thay tệp ở hub rồi yêu cầu đọc lại", "Replace the file at the hub, then ask for it again"),
                Blame.INPUT);
    }

    /** It stays at the hub, and calls for a person. */
    void refuse(HubItem item, List<Finding> findings) {
        transaction.executeWithoutResult(status -> found(item).ifPresent(it -> {
            rows.findings(it.id(), sealed.seal(it.id(), findings));
            book.apply(it, new CourseEvent.NotTaken(), Because.TIME, clock.instant());
        }));
    }

    private void take(HubItem item, CivilDossier dossier) {
        if (!dossier.code().equals(item.code())) {
            refuse(item, List.of(ANOTHER));
            return;
        }
        byte[] document = CivilContent.canonicalJson(dossier);
        Checked checked = intake.check(papers.origin(), null, document);
        if (checked instanceof Checked.Bad bad) {
            refuse(item, bad.findings());
            return;
        }
        Submission registration = ((Checked.Good) checked).submission();
        transaction.executeWithoutResult(
                status -> found(item).ifPresent(it -> accept(it, dossier, registration, document)));
    }

    /** The dossier's row, locked; empty where another node has taken it meanwhile. */
    private Optional<LinkedDossier> found(HubItem item) {
        LinkedDossier fresh = new LinkedDossier(
                Course.listed(ids.generate(), clock.instant()),
                item.code(),
                item.id(),
                item.type(),
                item.procedure(),
                item.unit(),
                papers.origin(),
                null,
                null,
                0);
        return rows.insert(fresh)
                ? Optional.of(fresh)
                : rows.lock(item.code()).filter(it -> it.course().standing() == Standing.NOT_TAKEN);
    }

    private void accept(LinkedDossier found, CivilDossier dossier, Submission registration, byte[] document) {
        Instant now = clock.instant();
        HubMessage acknowledgement = new HubMessage.Acknowledgement(found.code());
        UUID registered = ledger.accept(registration).id();
        UUID acknowledged = ledger.accept(submission(acknowledgement, dossier)).id();
        LinkedDossier taken = new LinkedDossier(
                found.course(),
                found.code(),
                found.hubId(),
                dossier.type(),
                dossier.procedure(),
                dossier.registryUnit(),
                papers.origin(),
                acknowledged,
                registered,
                found.token());
        rows.taken(taken, now);
        Instant received = dossier.receivedAt().isAfter(now) ? now : dossier.receivedAt();
        reports.accept(taken, HubStatus.RECEIVED, received, Details.NONE, null);
        book.apply(taken, new CourseEvent.Taken(), Because.TIME, document, now);
    }

    private static Submission submission(HubMessage acknowledgement, CivilDossier dossier) {
        Content content = new Content(
                Sha256.of(HubMessages.write(acknowledgement)),
                HubMarks.of(acknowledgement),
                false,
                LinkedReports.SENDER,
                null);
        return new Submission(
                Lane.LINKED,
                Kind.STATE,
                dossier.code().text(),
                content,
                null,
                new Labels(null, dossier.procedure(), dossier.registryUnit()),
                HubMessages.write(acknowledgement));
    }
}
