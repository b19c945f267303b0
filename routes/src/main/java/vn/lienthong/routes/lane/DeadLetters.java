package vn.lienthong.routes.lane;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jms.core.JmsTemplate;
import vn.lienthong.routes.ledger.Checkpoint;
import vn.lienthong.routes.ledger.Checkpoint.Point;
import vn.lienthong.routes.ledger.Letter;
import vn.lienthong.routes.ledger.Letters;
import vn.lienthong.routes.ledger.Letters.Lying;
import vn.lienthong.routes.message.Lane;

/**
 * Mirrors parked messages on the broker's dead-letter queues, so that JMS tools see them. The ledger is the truth: the mirror
 * is rebuilt from it, and a letter is withdrawn when its message leaves PARKED. Letters carry no personal data.
 */
public final class DeadLetters {

    private static final int ROUND = 200;
    static final String ID = "lienthongMessage";
    static final String PARKING = "lienthongParking";

    /** Where a broker tool that retries dead letters puts them: the work queue, as if they had come from there. */
    private static final String RETRY_ADDRESS = "_AMQ_ORIG_ADDRESS";

    private static final String RETRY_QUEUE = "_AMQ_ORIG_QUEUE";

    private final Letters letters;
    private final JmsTemplate jms;
    private final Set<Lane> lanes;
    private final Checkpoint checkpoint;

    public DeadLetters(Letters letters, ConnectionFactory connections, Set<Lane> lanes, Checkpoint checkpoint) {
        this.letters = letters;
        this.jms = new JmsTemplate(connections);
        this.jms.setReceiveTimeout(JmsTemplate.RECEIVE_TIMEOUT_NO_WAIT);
        this.lanes = Set.copyOf(lanes);
        this.checkpoint = checkpoint;
    }

    /** Looks at what lies on the queues, since a broker may have lost or a tool removed some of it. */
    public void inspect() {
        lanes.forEach(lane -> letters.inspect(lane, () -> once(lane)));
    }

    /** Letters that lie there twice, after a crash between writing and noting, are withdrawn and so written anew. */
    private Set<Lying> once(Lane lane) {
        Set<Lying> once = new HashSet<>();
        Set<Lying> doubled = lying(lane).stream().filter(it -> !once.add(it)).collect(Collectors.toSet());
        doubled.forEach(it -> withdraw(lane, it));
        once.removeAll(doubled);
        return once;
    }

    private List<Lying> lying(Lane lane) {
        List<Lying> found = jms.browse(lane.deadLetterQueue(), (session, browser) -> {
            List<Lying> seen = new ArrayList<>();
            for (Object each : Collections.list(browser.getEnumeration())) {
                Message message = (Message) each;
                if (message.propertyExists(ID)) {
                    seen.add(
                            new Lying(UUID.fromString(message.getStringProperty(ID)), message.getIntProperty(PARKING)));
                }
            }
            return seen;
        });
        return found == null ? List.of() : found;
    }

    /** One round: writes and withdraws until the mirror shows the ledger. */
    public void mirror() {
        for (Lane lane : lanes) {
            int done;
            do {
                done = letters.mirror(lane, ROUND, this::write, it -> withdraw(lane, it));
            } while (done == ROUND);
        }
    }

    private void write(Letter letter) {
        checkpoint.reached(Point.AFTER_PARK_BEFORE_LETTER, letter.lane());
        jms.send(letter.lane().deadLetterQueue(), session -> message(session, letter));
        checkpoint.reached(Point.AFTER_LETTER_BEFORE_MARK, letter.lane());
    }

    private void withdraw(Lane lane, Lying lying) {
        String selector = ID + " = '" + lying.id() + "' AND " + PARKING + " = " + lying.parking();
        Message gone;
        do {
            gone = jms.receiveSelected(lane.deadLetterQueue(), selector);
        } while (gone != null);
    }

    private static Message message(Session session, Letter letter) throws JMSException {
        Message message = session.createTextMessage(
                letter.cause() + " " + letter.code() + ": see /api/v1/messages/" + letter.id());
        message.setStringProperty(ID, letter.id().toString());
        message.setIntProperty(PARKING, letter.parking());
        message.setStringProperty(RETRY_ADDRESS, letter.lane().queue());
        message.setStringProperty(RETRY_QUEUE, letter.lane().queue());
        message.setStringProperty("lienthongDossier", letter.subject());
        message.setStringProperty("lienthongOrigin", letter.origin());
        message.setStringProperty("lienthongCause", letter.cause().name());
        message.setStringProperty("lienthongCode", letter.code());
        message.setStringProperty("lienthongFingerprint", letter.fingerprint());
        message.setStringProperty("lienthongParkedAt", letter.parkedAt().toString());
        return message;
    }
}
