package vn.lienthong.routes.identity;

import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.routes.identity.Rulings.Ruling;
import vn.lienthong.routes.lane.Connector;
import vn.lienthong.routes.lane.Told;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.ledger.Exchange;
import vn.lienthong.routes.ledger.Question;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.message.Quote;
import vn.lienthong.routes.queue.Event.Sighting;

/** A connector whose dossiers go only after their people were checked. Events are about dossiers that went. */
public final class CheckedConnector implements Connector {

    private static final Logger log = LoggerFactory.getLogger(CheckedConnector.class);

    private final Connector connector;
    private final ApplicantCheck check;
    private final ApplicantReader reader;

    private CheckedConnector(Connector connector, ApplicantCheck check, ApplicantReader reader) {
        this.connector = connector;
        this.check = check;
        this.reader = reader;
    }

    /** The connector with the check before it, where there is one. */
    public static Connector of(Connector connector, Optional<ApplicantCheck> check, ApplicantReader reader) {
        return check.<Connector>map(it -> new CheckedConnector(connector, it, reader))
                .orElse(connector);
    }

    @Override
    public Lane lane() {
        return connector.lane();
    }

    @Override
    public int rowsPerCall() {
        return connector.rowsPerCall();
    }

    @Override
    public Prepared prepare(Claim claim) {
        Prepared prepared = connector.prepare(claim);
        return claim.kind() != Kind.EVENT && prepared instanceof Prepared.Ready ready
                ? new Prepared.Ready(ready.rows(), record -> tell(claim, ready, record))
                : prepared;
    }

    @Override
    public Sighting ask(Question question, Consumer<Exchange> record) {
        return connector.ask(question, record);
    }

    private Told tell(Claim claim, Prepared.Ready ready, Consumer<Exchange> record) {
        Ruling ruling = ruling(claim, record);
        if (ruling instanceof Ruling.Stop stop) {
            return new Told.Withheld(stop.outcome());
        }
        Told told = ready.call().apply(record);
        String note = ((Ruling.GoOn) ruling).note();
        if (note.isEmpty() || !(told.heard() instanceof Outcome.Delivered delivered)) {
            return told;
        }
        Told noted = new Told.Whole(
                new Outcome.Delivered(Quote.of(note, Quote.shown(delivered.reference())), delivered.at()));
        return told instanceof Told.Along ? new Told.Along(noted) : noted;
    }

    /** A fault of our own leaves the dossier unsent, and nothing unknown. */
    private Ruling ruling(Claim claim, Consumer<Exchange> record) {
        try {
            return check.rule(claim, reader, record);
        } catch (RuntimeException fault) {
            log.warn("the people of message {} were not checked", claim.id(), fault);
            return new Ruling.Stop(Outcome.unavailable(ApplicantCheck.NOT_CHECKED + "người nộp: "
                    + fault.getClass().getSimpleName()));
        }
    }
}
