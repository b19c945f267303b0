package vn.lienthong.gateway.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jms.listener.SessionAwareMessageListener;
import org.springframework.transaction.TransactionException;
import vn.lienthong.gateway.intake.DoorSettings;
import vn.lienthong.gateway.origin.Origin;
import vn.lienthong.gateway.origin.Origins;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.intake.CivilIntake;
import vn.lienthong.routes.intake.Intake;
import vn.lienthong.routes.intake.LandIntake;

/**
 * Takes one message in and answers it. The ledger has it before the broker is told so; a message that comes twice is the same
 * message. While the ledger is away the message goes back to the queue.
 */
final class IntakeDesk implements SessionAwareMessageListener<Message> {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeDesk.class);
    private static final int MOST_TRIES = 3;

    private static final Finding NOT_LINKED = new Finding(
            "",
            "civil-status.not-linked",
            new Words("Trục chưa được nối với hệ thống hộ tịch", "The gateway is not linked to the civil registry"),
            new Words(
                    "Đề nghị đơn vị vận hành đặt lienthong.civil-status.base-url",
                    "Ask the operators to set lienthong.civil-status.base-url"),
            Blame.CATALOGUE);

    private static final Finding NO_LAND = new Finding(
            "",
            "land.not-linked",
            new Words("Trục chưa được nối với hệ thống đất đai", "The gateway is not linked to the land system"),
            new Words(
                    "Đề nghị đơn vị vận hành đặt lienthong.land.base-url",
                    "Ask the operators to set lienthong.land.base-url"),
            Blame.CATALOGUE);

    private final Intake intake;
    private final Optional<CivilIntake> civilIntake;
    private final Optional<LandIntake> landIntake;
    private final Origins origins;
    private final DoorSettings settings;
    private final Watch watch;
    private final ObjectMapper json;

    /** Whether anything can be taken in. */
    interface Watch {

        boolean open();

        /** The ledger did not take a message. */
        void ledgerIsAway();
    }

    /** The message stays on the queue. */
    private static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Closed() {
            super("nothing is taken in now", null, false, false);
        }
    }

    IntakeDesk(
            Intake intake,
            Optional<CivilIntake> civilIntake,
            Optional<LandIntake> landIntake,
            Origins origins,
            DoorSettings settings,
            Watch watch,
            ObjectMapper json) {
        this.intake = intake;
        this.civilIntake = civilIntake;
        this.landIntake = landIntake;
        this.origins = origins;
        this.settings = settings;
        this.watch = watch;
        this.json = json;
    }

    @Override
    public void onMessage(Message message, Session session) throws JMSException {
        if (!watch.open()) {
            throw new Closed();
        }
        @Nullable String user = message.getStringProperty("JMSXUserID");
        Optional<Origin> origin = Optional.ofNullable(user).flatMap(origins::ofJmsUser);
        if (origin.isEmpty()) {
            new Unattributed(session).keep(message, user == null ? "no validated user" : "a user of no origin");
            return;
        }
        answer(session, origin.get(), message, reply(origin.get(), message));
    }

    private JmsReply reply(Origin origin, Message message) throws JMSException {
        @Nullable String reference = Delivery.referenceOf(message);
        try {
            Delivery delivery = Delivery.of(message, settings.maxBytes());
            return JmsReply.of(reference, take(origin, delivery));
        } catch (Delivery.Unfit unfit) {
            return JmsReply.refused(reference, List.of(unfit.finding()));
        } catch (DataAccessException | TransactionException away) {
            watch.ledgerIsAway();
            throw away;
        } catch (RuntimeException | StackOverflowError fault) {
            return JmsReply.refused(reference, List.of(ours(message, fault)));
        }
    }

    private Intake.Answer take(Origin origin, Delivery delivery) {
        return switch (delivery.kind()) {
            case Delivery.IS_DOSSIER -> intake.dossier(origin.id(), delivery.reference(), delivery.document());
            case Delivery.IS_CIVIL_STATUS ->
                civilIntake
                        .map(it -> it.take(origin.id(), delivery.reference(), delivery.document()))
                        .orElse(new Intake.Answer.Bad(List.of(NOT_LINKED)));
            case Delivery.IS_LAND ->
                landIntake
                        .map(it -> it.dossier(origin.id(), delivery.reference(), delivery.document()))
                        .orElse(new Intake.Answer.Bad(List.of(NO_LAND)));
            case Delivery.IS_LAND_STEP ->
                landIntake
                        .map(it -> it.step(origin.id(), delivery.reference(), delivery.dossier(), delivery.document()))
                        .orElse(new Intake.Answer.Bad(List.of(NO_LAND)));
            default -> intake.progress(origin.id(), delivery.reference(), delivery.dossier(), delivery.document());
        };
    }

    /** A fault of our own: tried again a few times, then told to the sender, so that it never comes round for ever. */
    private static Finding ours(Message message, Throwable fault) throws JMSException {
        if (message.getIntProperty("JMSXDeliveryCount") < MOST_TRIES) {
            if (fault instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) fault;
        }
        UUID incident = UUID.randomUUID();
        LOG.error("Incident {}: a message of {} broke the intake", incident, Queues.INTAKE, fault);
        return new Finding(
                "",
                "gateway.internal",
                new Words("Lỗi bên trong trục liên thông, mã " + incident, "Internal error, incident " + incident),
                new Words("Báo mã này cho đơn vị vận hành", "Give the incident id to the operators"),
                Blame.CATALOGUE);
    }

    private void answer(Session session, Origin origin, Message message, JmsReply reply) throws JMSException {
        TextMessage answer = session.createTextMessage(text(reply));
        @Nullable String asked = message.getJMSCorrelationID();
        answer.setJMSCorrelationID(asked == null ? message.getJMSMessageID() : asked);
        try (MessageProducer replies = session.createProducer(session.createQueue(origin.replyQueue()))) {
            replies.send(answer);
        }
    }

    private String text(JmsReply reply) {
        try {
            return json.writeValueAsString(reply);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a record of plain values was not written", e);
        }
    }
}
