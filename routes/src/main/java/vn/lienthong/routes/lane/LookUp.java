package vn.lienthong.routes.lane;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.routes.ledger.Lanes;
import vn.lienthong.routes.ledger.Question;
import vn.lienthong.routes.ledger.Rates;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Event.Sighting;

/**
 * Asks a lane's system what it shows of a dossier, for a person who has to decide about a parked message. It keeps to the
 * lane's rate, asks only while the lane is open, and changes nothing in the ledger.
 */
public final class LookUp {

    private static final Logger log = LoggerFactory.getLogger(LookUp.class);

    private final Connector connector;
    private final Lanes lanes;
    private final Pace pace;

    public LookUp(Connector connector, Lanes lanes, Rates rates) {
        this.connector = connector;
        this.lanes = lanes;
        this.pace = new Pace(rates, connector.lane());
    }

    public Lane lane() {
        return connector.lane();
    }

    /** What the system shows; never throws for what the system does. */
    public Sighting look(UUID message, String subject) {
        if (!lanes.status(lane()).open() || !lanes.mayWrite(lane())) {
            return new Sighting.Failed("the lane is closed");
        }
        pace.await();
        try {
            return connector.ask(new Question(message, lane(), subject, 0, false), unrecorded -> {});
        } catch (HeldBack held) {
            return new Sighting.Failed(held.reason());
        } catch (RuntimeException fault) {
            log.warn("the look-up for message {} failed", message, fault);
            return new Sighting.Failed("the look-up failed: " + fault.getClass().getSimpleName());
        }
    }
}
