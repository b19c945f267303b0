package vn.lienthong.gateway.door;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jms.listener.DefaultMessageListenerContainer;
import vn.lienthong.gateway.intake.DoorGate;

/**
 * Fetches from the intake queue while something can be taken in: the disk has room, and the ledger answers. Otherwise the
 * messages stay where they are, and no try of theirs is counted.
 */
final class IntakeListener extends DefaultMessageListenerContainer implements IntakeDesk.Watch {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeListener.class);
    private static final long LOOK_AGAIN_NANOS = 500_000_000;

    private final DoorGate gate;
    private final JdbcClient sql;
    private final AtomicBoolean away = new AtomicBoolean();

    IntakeListener(DoorGate gate, JdbcClient sql) {
        this.gate = gate;
        this.sql = sql;
    }

    @Override
    public boolean open() {
        return gate.closed().isEmpty() && !stillAway();
    }

    /** Nothing is fetched until it answers. */
    @Override
    public void ledgerIsAway() {
        if (!away.getAndSet(true)) {
            LOG.warn("The ledger is away; messages stay on {} until it is back", Queues.INTAKE);
        }
    }

    @Override
    protected @Nullable Message receiveMessage(MessageConsumer consumer) throws JMSException {
        if (!open()) {
            LockSupport.parkNanos(this, LOOK_AGAIN_NANOS);
            return null;
        }
        return super.receiveMessage(consumer);
    }

    @Override
    protected void handleListenerException(Throwable failure) {
        LOG.warn("A message stays on {}: {}", Queues.INTAKE, failure.getClass().getSimpleName());
    }

    private boolean stillAway() {
        if (!away.get()) {
            return false;
        }
        try {
            sql.sql("SELECT 1").query(Integer.class).single();
            away.set(false);
            LOG.info("The ledger is back; messages are taken in again");
            return false;
        } catch (DataAccessException yet) {
            return true;
        }
    }
}
