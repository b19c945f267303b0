package vn.lienthong.routes.lane;

import java.util.UUID;
import org.apache.camel.Header;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.queue.Verdict;

/**
 * Understands a dead letter that a broker tool moved back to the lane's work queue: it asks for a replay of its message. Only
 * the letter of the present parking counts, and it counts once.
 */
final class MovedLetters {

    private static final Logger log = LoggerFactory.getLogger(MovedLetters.class);

    private final Ledger ledger;

    MovedLetters(Ledger ledger) {
        this.ledger = ledger;
    }

    /** @param user the broker's account that sent it, where the broker says so */
    public void take(
            @Header(DeadLetters.ID) String id,
            @Header(DeadLetters.PARKING) int parking,
            @Header("JMSXUserID") @Nullable String user) {
        String who = user == null || user.isBlank() ? "the broker" : "the broker, account " + user;
        Verdict verdict = ledger.replay(UUID.fromString(id), parking, who);
        if (verdict instanceof Verdict.Denied denied) {
            log.info(
                    "the letter of parking {} of message {} was moved back and changes nothing: {}",
                    parking,
                    id,
                    denied.reason());
        } else {
            log.info("the letter of message {} was moved back: it is sent again", id);
        }
    }
}
