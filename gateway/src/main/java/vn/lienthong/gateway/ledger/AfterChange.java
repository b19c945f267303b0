package vn.lienthong.gateway.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.queue.Entry;

/**
 * What else follows from a message's change of state, within the transaction of the change; every bean of this type is told.
 * The message's subject is locked. Whoever locks another subject here must be the only one to do so in this order: the subject
 * of the change first.
 */
public interface AfterChange {

    /**
     * @param entry the message as it now is; notices on the lane {@code PROVINCE} are not told of
     * @param from the state before, null where the message was accepted just now
     * @param to the state now, never equal to {@code from}
     */
    void changed(Lane lane, String subject, Entry entry, @Nullable State from, State to, Instant now);
}
