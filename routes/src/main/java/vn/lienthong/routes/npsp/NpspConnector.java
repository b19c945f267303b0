package vn.lienthong.routes.npsp;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.camel.ProducerTemplate;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.authority.AuthorityTable;
import vn.lienthong.mappings.dossier.Applicant;
import vn.lienthong.mappings.dossier.Dossier;
import vn.lienthong.mappings.dossier.ProvinceDocuments;
import vn.lienthong.mappings.npsp.Catalogue;
import vn.lienthong.mappings.npsp.DossierToNpsp;
import vn.lienthong.mappings.npsp.NpspDossier;
import vn.lienthong.mappings.npsp.NpspLookup;
import vn.lienthong.mappings.npsp.NpspProgress;
import vn.lienthong.mappings.npsp.NpspReader;
import vn.lienthong.mappings.npsp.NpspReply;
import vn.lienthong.mappings.npsp.NpspRequest;
import vn.lienthong.mappings.npsp.NpspRows;
import vn.lienthong.mappings.npsp.NpspWriter;
import vn.lienthong.mappings.npsp.ProgressToNpsp;
import vn.lienthong.mappings.npsp.Session;
import vn.lienthong.routes.http.Calling;
import vn.lienthong.routes.http.Heard;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.lane.Connector;
import vn.lienthong.routes.lane.Told;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.ledger.Exchange;
import vn.lienthong.routes.ledger.Question;
import vn.lienthong.routes.ledger.Sessions;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.message.Quote;
import vn.lienthong.routes.queue.Call;
import vn.lienthong.routes.queue.Event.Sighting;

/**
 * Tells dossiers and progress rows to the National Public Service Portal, and asks it about them.
 */
public final class NpspConnector implements Connector {

    /** The name of the {@link vn.lienthong.routes.http.HttpRoute} that the calls go over. */
    public static final String HTTP = "npsp";

    /** Writes the request once before the call, so that a fault in the writing is known to be ours. */
    private static final Session TRIAL_SESSION = new Session("trial");

    private final NpspSettings settings;
    private final Catalogue catalogue;
    private final VerifiedAccounts accounts;
    private final ProvinceDocuments documents = new ProvinceDocuments();
    private final DossierToNpsp dossierToNpsp;
    private final ProgressToNpsp progressToNpsp = new ProgressToNpsp();
    private final NpspReader reader;
    private final NpspWriter writer = new NpspWriter();
    private final NpspOutcomes outcomes;
    private final NpspLine line;
    private final NpspSession session;
    private final NpspWrites writes;
    private final DossierCalls dossiers;

    public NpspConnector(
            NpspSettings settings,
            Catalogue catalogue,
            VerifiedAccounts accounts,
            Sessions sessions,
            Breaker breaker,
            ProducerTemplate camel,
            Clock clock) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.dossierToNpsp = new DossierToNpsp(settings.dialect());
        this.reader = new NpspReader(settings.dialect());
        this.outcomes = new NpspOutcomes(settings, clock);
        this.line = new NpspLine(settings, camel, clock);
        this.session = new NpspSession(settings, line, reader, outcomes, sessions);
        this.writes = new NpspWrites(settings, line, reader, session, breaker);
        this.dossiers = new DossierCalls(settings, writes, reader, outcomes);
    }

    @Override
    public Lane lane() {
        return Lane.NPSP;
    }

    @Override
    public int rowsPerCall() {
        return settings.progress().rows();
    }

    @Override
    public Prepared prepare(Claim claim) {
        return claim.kind() == Kind.EVENT ? progress(claim) : dossier(claim);
    }

    @Override
    public Sighting ask(Question question, Consumer<Exchange> record) {
        Calling calling = new Calling(settings::totalDeadline, record);
        try {
            Sessions.Session current = session.current(calling);
            NpspLookup lookup = lookUp(question.subject(), current, calling);
            if (lookup instanceof NpspLookup.NoAnswer no && no.reply() instanceof NpspReply.SessionRefused) {
                lookup = lookUp(question.subject(), session.renew(current.generation(), calling), calling);
            }
            return sighting(lookup);
        } catch (NpspSession.NoSession none) {
            return new Sighting.Failed(none.outcome().reason());
        }
    }

    private Prepared dossier(Claim claim) {
        Translation<NpspDossier> wire =
                documents.readDossier(claim.payload()).flatMap(it -> dossierToNpsp.translate(marked(it), catalogue));
        if (!(wire instanceof Translation.Translated<NpspDossier> good)) {
            return new Prepared.Unfit(unfit(wire.findings()));
        }
        boolean update = claim.call() == Call.UPDATE;
        writer.write(NpspRequest.SyncDossiers.of(TRIAL_SESSION, settings.madonvi(), update, List.of(good.value())));
        return new Prepared.Ready(1, record -> dossiers.tell(new DossierCalls.Carried(claim, good.value(), record)));
    }

    private Dossier marked(Dossier dossier) {
        Applicant applicant = dossier.applicant();
        return dossier.applicant(applicant.vneidVerified(accounts.verified(applicant)));
    }

    /** As many rows as can be translated, up to the first that cannot. */
    private Prepared progress(Claim claim) {
        List<NpspProgress> rows = new ArrayList<>();
        for (Claim.Row row : claim.rows()) {
            Translation<NpspProgress> wire =
                    documents.readProgress(claim.subject(), row.payload()).flatMap(progressToNpsp::translate);
            if (wire instanceof Translation.Translated<NpspProgress> good) {
                rows.add(good.value());
            } else if (rows.isEmpty()) {
                return new Prepared.Unfit(unfit(wire.findings()));
            } else {
                break;
            }
        }
        writer.write(NpspRequest.SyncProgress.of(TRIAL_SESSION, settings.madonvi(), rows));
        return new Prepared.Ready(
                rows.size(),
                record -> writes.tell(
                        opened -> NpspRequest.SyncProgress.of(opened, settings.madonvi(), rows),
                        new Calling(claim.lease()::remaining, record),
                        answer -> told(claim, rows, answer)));
    }

    /** One by one where the answer tells rows apart, even under a success of the whole. */
    private Told told(Claim claim, List<NpspProgress> sent, Heard.Answer answer) {
        NpspRows rows =
                reader.readRows(sent, answer.status(), answer.contentType(), answer.retryAfter(), answer.body());
        return rows instanceof NpspRows.PerRow each
                ? outcomes.ofEach(Collections.nCopies(sent.size(), claim), each)
                : outcomes.ofRows(sent.size(), outcomes.of(claim, writes.reply(answer)));
    }

    private NpspLookup lookUp(String code, Sessions.Session current, Calling calling) {
        Heard heard = line.post(
                settings.sharePath(),
                NpspRequest.LookUp.of(new Session(current.token()), settings.madonvi(), code),
                calling);
        if (heard instanceof Heard.Answer answer) {
            return reader.readLookup(code, answer.status(), answer.contentType(), answer.retryAfter(), answer.body());
        }
        String reason = heard instanceof Heard.NotSent notSent ? notSent.reason() : ((Heard.Lost) heard).reason();
        return new NpspLookup.NoAnswer(new NpspReply.Unreadable(reason, ""));
    }

    private Sighting sighting(NpspLookup lookup) {
        if (lookup instanceof NpspLookup.Found found) {
            return new Sighting.Found(
                    found.statusCode(),
                    found.rows().stream()
                            .map(it -> new Sighting.Copy(it.statusCode(), it.texts()))
                            .toList());
        }
        if (lookup instanceof NpspLookup.Absent) {
            return new Sighting.Absent();
        }
        NpspReply reply = ((NpspLookup.NoAnswer) lookup).reply();
        return new Sighting.Failed(
                outcomes.withoutAnswer(reply).fold(it -> "", it -> it.reason(), it -> it.reason(), it -> it.reason()));
    }

    private static Outcome.Refused unfit(List<Finding> findings) {
        String rules = findings.stream().map(Finding::rule).distinct().sorted().collect(Collectors.joining(","));
        String reason = findings.stream()
                .map(it -> it.message().vi() + " (" + it.pointer() + ")")
                .collect(Collectors.joining("; "));
        Cause cause = AuthorityTable.isAllThatIsWrong(findings) ? Cause.NO_AUTHORITY : Cause.UNTRANSLATABLE;
        return new Outcome.Refused(cause, rules, Quote.alone(reason));
    }
}
