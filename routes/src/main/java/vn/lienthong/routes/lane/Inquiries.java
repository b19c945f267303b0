package vn.lienthong.routes.lane;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.routes.ledger.Exchange;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.ledger.Question;
import vn.lienthong.routes.queue.Event.Sighting;

/** The steps of one look-up after a lost answer: take the question, ask, write down what was seen. */
final class Inquiries {

    private static final Logger log = LoggerFactory.getLogger(Inquiries.class);

    private final Ledger ledger;
    private final Connector connector;
    private final Pace pace;
    private final Breaker breaker;
    private final Clock clock;

    Inquiries(Ledger ledger, Connector connector, Pace pace, Breaker breaker, Clock clock) {
        this.ledger = ledger;
        this.connector = connector;
        this.pace = pace;
        this.breaker = breaker;
        this.clock = clock;
    }

    /** @return the question, or null where there is nothing to ask now */
    public @Nullable Question take(String id) {
        return ledger.question(UUID.fromString(id)).orElse(null);
    }

    public void ask(Question question) {
        pace.await();
        Instant askedAt = clock.instant();
        List<Exchange> exchanges = new ArrayList<>();
        try {
            Sighting sighting = look(question, exchanges::add);
            ledger.probed(question, askedAt, sighting, exchanges);
            breaker.saw(sighting, question.trial());
        } catch (HeldBack held) {
            ledger.probed(question, askedAt, new Sighting.Failed(held.reason()), exchanges);
            breaker.undecided(question.trial());
        }
    }

    private Sighting look(Question question, Consumer<Exchange> record) {
        try {
            return connector.ask(question, record);
        } catch (HeldBack held) {
            throw held;
        } catch (RuntimeException fault) {
            log.error("the look-up of message {} failed", question.id(), fault);
            return new Sighting.Failed("the look-up failed: " + fault.getClass().getSimpleName());
        }
    }
}
