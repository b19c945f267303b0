package vn.lienthong.routes.linked;

import java.util.Optional;
import java.util.function.Consumer;
import vn.lienthong.mappings.linked.HubAnswer;
import vn.lienthong.mappings.linked.HubLeg;
import vn.lienthong.mappings.linked.HubLegs;
import vn.lienthong.mappings.linked.HubList;
import vn.lienthong.mappings.linked.HubMessage;
import vn.lienthong.mappings.linked.HubMessages;
import vn.lienthong.mappings.linked.HubReader;
import vn.lienthong.mappings.linked.HubReply;
import vn.lienthong.routes.civilstatus.SentDocuments;
import vn.lienthong.routes.http.Calling;
import vn.lienthong.routes.http.Heard;
import vn.lienthong.routes.ledger.Exchange;
import vn.lienthong.routes.ledger.Question;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.queue.Event.Sighting;

/**
 * Asks the hub about a message whose answer is lost. What was acknowledged is not listed any more; a report moves the agency that
 * registers, where the hub can be asked how far that is.
 */
final class HubProbe {

    private final HubLine line;
    private final HubReader reader;
    private final SentDocuments sent;
    private final HubOutcomes outcomes;

    HubProbe(HubLine line, SentDocuments sent, HubOutcomes outcomes) {
        this.line = line;
        this.reader = new HubReader(line.settings().dialect());
        this.sent = sent;
        this.outcomes = outcomes;
    }

    Sighting ask(Question question, Consumer<Exchange> record) {
        Optional<HubMessage> message = sent.of(question.id()).map(HubMessages::read);
        if (message.isEmpty()) {
            return new Sighting.Failed("the message's document was destroyed");
        }
        Calling calling = new Calling(line::totalDeadline, record);
        return message.get() instanceof HubMessage.Report report
                ? moved(report, calling)
                : taken(message.get(), calling);
    }

    private Sighting taken(HubMessage acknowledgement, Calling calling) {
        Heard heard = line.call(HubCall.list(line.settings().paths()), calling);
        if (!(heard instanceof Heard.Answer answer)) {
            return new Sighting.Failed(HubWire.silence(heard));
        }
        HubAnswer<HubList> said = reader.readList(HubWire.wire(answer));
        if (!(said instanceof HubAnswer.Given<HubList> given)) {
            return failed(((HubAnswer.NoAnswer<HubList>) said).reply());
        }
        boolean waits = given.value().items().stream().anyMatch(it -> it.code().equals(acknowledgement.linkedCode()));
        return waits ? new Sighting.Absent() : new Sighting.Found(Optional.of(HubMarks.of(acknowledgement)));
    }

    private Sighting moved(HubMessage.Report report, Calling calling) {
        if (!line.settings().looksUp()) {
            return new Sighting.Found(Optional.empty());
        }
        Heard heard = line.call(HubCall.lookUp(line.settings().paths(), report.linkedCode()), calling);
        if (!(heard instanceof Heard.Answer answer)) {
            return new Sighting.Failed(HubWire.silence(heard));
        }
        HubAnswer<HubLegs> said = reader.readLegs(report.linkedCode(), HubWire.wire(answer));
        return said instanceof HubAnswer.Given<HubLegs> given
                ? new Sighting.Found(Optional.ofNullable(given.value().legs().get(HubLeg.REGISTRATION))
                        .map(it -> HubMarks.of(it.state())))
                : failed(((HubAnswer.NoAnswer<HubLegs>) said).reply());
    }

    private Sighting failed(HubReply reply) {
        Outcome outcome = outcomes.of(reply);
        return new Sighting.Failed(outcome.fold(it -> "", it -> it.reason(), it -> it.reason(), it -> it.reason()));
    }
}
