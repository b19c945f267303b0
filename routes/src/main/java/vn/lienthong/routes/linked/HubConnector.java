package vn.lienthong.routes.linked;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.civilstatus.CivilResult;
import vn.lienthong.mappings.civilstatus.WireAnswer;
import vn.lienthong.mappings.linked.HubMessage;
import vn.lienthong.mappings.linked.HubMessages;
import vn.lienthong.mappings.linked.HubReader;
import vn.lienthong.mappings.linked.HubReport;
import vn.lienthong.mappings.linked.HubWriter;
import vn.lienthong.routes.civilstatus.SentDocuments;
import vn.lienthong.routes.http.Calling;
import vn.lienthong.routes.http.Heard;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.lane.Connector;
import vn.lienthong.routes.lane.Told;
import vn.lienthong.routes.ledger.Answers;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.ledger.Exchange;
import vn.lienthong.routes.ledger.Question;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.queue.Event.Sighting;

/** Tells the hub that dossiers are taken and how far their registration is, and asks about what may have been lost. */
public final class HubConnector implements Connector {

    private static final Outcome.Refused NO_ENTRY =
            new Outcome.Refused(Cause.ERASED, "no-entry", "the entry that was to be reported is not kept any more");

    private final HubLine line;
    private final HubReader reader;
    private final HubWriter writer;
    private final ReportedEntries entries;
    private final HubOutcomes outcomes;
    private final HubProbe probe;

    /** @param sent the documents of messages, its own and those to the registry */
    public HubConnector(HubLine line, SentDocuments sent, Answers answers, Breaker breaker, Clock clock) {
        this.line = line;
        this.reader = new HubReader(line.settings().dialect());
        this.writer = new HubWriter(line.settings().dialect());
        this.entries = new ReportedEntries(answers, sent);
        this.outcomes = new HubOutcomes(breaker, clock);
        this.probe = new HubProbe(line, sent, outcomes);
    }

    @Override
    public Lane lane() {
        return Lane.LINKED;
    }

    @Override
    public Prepared prepare(Claim claim) {
        HubMessage message = HubMessages.read(claim.payload());
        if (!(message instanceof HubMessage.Report report)) {
            byte[] body = writer.acknowledgement(message.linkedCode());
            return ready(
                    claim,
                    HubCall.acknowledge(line.settings().paths(), body),
                    it -> outcomes.of(reader.readAcknowledgement(it)));
        }
        UUID registration = report.registration();
        Optional<CivilResult> entry = registration == null ? Optional.empty() : entries.of(registration);
        if (registration != null && entry.isEmpty()) {
            return new Prepared.Unfit(NO_ENTRY);
        }
        return ready(
                claim,
                HubCall.report(line.settings().paths(), writer.report(wire(report, entry.orElse(null)))),
                it -> outcomes.ofReport(report.status(), reader.readReport(it)));
    }

    @Override
    public Sighting ask(Question question, Consumer<Exchange> record) {
        return probe.ask(question, record);
    }

    private Prepared ready(Claim claim, HubCall call, Function<WireAnswer, Outcome> reading) {
        return new Prepared.Ready(
                1,
                record ->
                        new Told.Whole(told(line.call(call, new Calling(claim.lease()::remaining, record)), reading)));
    }

    private static Outcome told(Heard heard, Function<WireAnswer, Outcome> reading) {
        if (heard instanceof Heard.Answer answer) {
            return reading.apply(HubWire.wire(answer));
        }
        return heard instanceof Heard.NotSent notSent
                ? Outcome.unavailable(notSent.reason())
                : new Outcome.Unknown(((Heard.Lost) heard).reason());
    }

    /** The linked code is the dossier's own code here, too. */
    private static HubReport wire(HubMessage.Report report, @Nullable CivilResult entry) {
        HubMessage.Details details = report.details();
        return new HubReport(
                report.linkedCode(),
                report.linkedCode(),
                report.procedure(),
                report.status(),
                report.at(),
                details.note(),
                details.handler(),
                details.handlerTitle(),
                details.department(),
                details.content(),
                null,
                details.dueAt(),
                null,
                null,
                details.supplementBy(),
                entry);
    }
}
