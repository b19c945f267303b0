package vn.lienthong.gateway.edit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.approval.Approvals;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.content.Payload;
import vn.lienthong.gateway.content.Payloads;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.intake.CivilIntake;
import vn.lienthong.routes.intake.Intake;
import vn.lienthong.routes.intake.LandIntake;
import vn.lienthong.routes.ledger.Edit;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.ledger.Submission;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.queue.Verdict;

/** Where operators mend a parked message. What says who the person is needs a second person. */
public final class Edits {

    static final String ACT = "message.edit";

    private final JdbcClient sql;
    private final Payloads payloads;
    private final Intake intake;
    private final Supplier<Optional<CivilIntake>> civilIntake;
    private final Supplier<Optional<LandIntake>> landIntake;
    private final Ledger ledger;
    private final Approvals approvals;
    private final Audit audit;
    private final List<AfterEdit> others;
    private final TransactionTemplate transaction;
    private final FieldChanges ofDossiers = new FieldChanges(new DossierFields());
    private final FieldChanges ofLand = new FieldChanges(new LandFields());

    Edits(
            JdbcClient sql,
            Payloads payloads,
            Intake intake,
            Supplier<Optional<CivilIntake>> civilIntake,
            Supplier<Optional<LandIntake>> landIntake,
            Ledger ledger,
            Approvals approvals,
            Audit audit,
            List<AfterEdit> others,
            TransactionTemplate transaction) {
        this.sql = sql;
        this.payloads = payloads;
        this.intake = intake;
        this.civilIntake = civilIntake;
        this.landIntake = landIntake;
        this.ledger = ledger;
        this.approvals = approvals;
        this.audit = audit;
        this.others = List.copyOf(others);
        this.transaction = transaction;
    }

    /** Edits, asks for a second person, or says why not. */
    public EditReply edit(UUID id, EditRequest request, Caller who) {
        return Objects.requireNonNull(transaction.execute(status -> {
            EditReply reply = within(id, request, who);
            if (!(reply instanceof EditReply.Done || reply instanceof EditReply.Asked)) {
                status.setRollbackOnly();
            }
            return reply;
        }));
    }

    private EditReply within(UUID id, EditRequest request, Caller who) {
        Optional<EditedMessage> found = EditedMessage.find(sql, id);
        if (found.isEmpty()) {
            return new EditReply.NoSuchMessage();
        }
        if (found.get().state() != State.PARKED || !isEditable(found.get().lane())) {
            return new EditReply.NotNow(EditWords.NOT_PARKED);
        }
        Payload newest = payloads.newest(id);
        if (newest.version() != request.base()) {
            return new EditReply.Stale(newest.version());
        }
        return answer(propose(found.get(), newest.body(), document(newest.body(), request)), request, who);
    }

    private EditReply answer(Translation<Proposal> read, EditRequest request, Caller who) {
        if (!(read instanceof Translation.Translated<Proposal> good)) {
            return new EditReply.Bad(read.findings());
        }
        Proposal proposal = good.value();
        if (proposal.fields().isEmpty()) {
            return new EditReply.NotNow(EditWords.NOTHING_CHANGED);
        }
        if (request.dryRun()) {
            return new EditReply.Would(proposal.fields(), proposal.touchesIdentity());
        }
        return proposal.touchesIdentity() ? ask(proposal, request, who) : apply(proposal, request, who);
    }

    private EditReply ask(Proposal proposal, EditRequest request, Caller who) {
        String id = proposal.message().id().toString();
        if (approvals.waitsFor(ACT, id)) {
            return new EditReply.NotNow(EditWords.ASKED_ALREADY);
        }
        byte[] sealed = new AskedEdit(
                        request.base(), request.reason(), proposal.submission().payload())
                .bytes();
        return new EditReply.Asked(
                approvals.request(new Approvals.Asked(ACT, id, proposal.summary(), request.reason(), sealed), who),
                proposal.fields());
    }

    private EditReply apply(Proposal proposal, EditRequest request, Caller who) {
        @Nullable
        Words obstacle =
                write(proposal, request.base(), request.reason(), who.name()).orElse(null);
        if (obstacle != null) {
            return new EditReply.NotNow(obstacle);
        }
        String id = proposal.message().id().toString();
        audit.record(who, ACT, id, request.reason(), Map.of("version", String.valueOf(request.base() + 1)));
        return new EditReply.Done(request.base() + 1, proposal.fields());
    }

    /** The proposal of another moment, looked at again as things are now. */
    Translation<Proposal> again(EditedMessage message, byte[] document) {
        return propose(message, payloads.newest(message.id()).body(), document);
    }

    /** @return why not, or empty where it is done */
    Optional<Words> write(Proposal proposal, int base, String reason, String who) {
        Submission now = proposal.submission();
        Verdict verdict = ledger.edit(new Edit(
                proposal.message().id(),
                base,
                now.content(),
                now.labels(),
                now.payload(),
                who,
                reason,
                proposal.names()));
        if (verdict instanceof Verdict.Denied denied) {
            return Optional.of(new Words("Không sửa được lúc này; không có gì thay đổi", denied.reason()));
        }
        EditedMessage message = proposal.message();
        others.forEach(it -> it.edited(message.lane(), message.id(), now.payload()));
        return Optional.empty();
    }

    private Translation<Proposal> propose(EditedMessage message, byte[] before, byte[] document) {
        Intake.Checked checked = checked(message, document);
        if (!(checked instanceof Intake.Checked.Good good)) {
            return Translation.because(((Intake.Checked.Bad) checked).findings());
        }
        List<Finding> forbidden = forbidden(message, good.submission());
        return forbidden.isEmpty()
                ? Translation.of(new Proposal(
                        message, good.submission(), changes(message, before).between(before, document)))
                : Translation.because(forbidden);
    }

    private boolean isEditable(Lane lane) {
        return switch (lane) {
            case NPSP -> true;
            case CIVIL_STATUS -> civilIntake.get().isPresent();
            case LAND -> landIntake.get().isPresent();
            case LINKED, IDENTITY, PROVINCE -> false;
        };
    }

    private Intake.Checked checked(EditedMessage message, byte[] document) {
        boolean event = message.kind() == Kind.EVENT;
        String origin = message.origin();
        if (message.lane() == Lane.CIVIL_STATUS) {
            return civilIntake.get().orElseThrow().check(origin, null, document);
        }
        if (message.lane() == Lane.LAND) {
            LandIntake land = landIntake.get().orElseThrow();
            return event
                    ? land.checkStep(origin, null, message.subject(), document)
                    : land.checkDossier(origin, null, document);
        }
        return event
                ? intake.checkProgress(origin, null, message.subject(), document)
                : intake.checkDossier(origin, null, document);
    }

    private FieldChanges changes(EditedMessage message, byte[] before) {
        if (message.lane() == Lane.LAND) {
            return ofLand;
        }
        return message.lane() == Lane.CIVIL_STATUS ? new FieldChanges(CivilDossierFields.of(before)) : ofDossiers;
    }

    private static List<Finding> forbidden(EditedMessage message, Submission now) {
        if (!message.subject().equals(now.subject()) || message.kind() != now.kind()) {
            return List.of(EditFindings.OTHER_DOSSIER);
        }
        Long version = now.content().version();
        boolean kept = message.kind() == Kind.EVENT || version == null || version.equals(message.version());
        return kept ? List.of() : List.of(EditFindings.OTHER_VERSION);
    }

    private static byte[] document(byte[] newest, EditRequest request) {
        return request.document() != null
                ? MergePatch.bytes(request.document())
                : MergePatch.apply(newest, Objects.requireNonNull(request.patch()));
    }
}
