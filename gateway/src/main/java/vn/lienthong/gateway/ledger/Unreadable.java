package vn.lienthong.gateway.ledger;

import java.util.UUID;
import vn.lienthong.gateway.vault.KeyDestroyed;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.queue.Event;

/** What a document that cannot be opened makes of its message: a person must know, and the others pass. */
final class Unreadable {

    static final String CODE = "payload.unreadable";

    private Unreadable() {}

    static Event event(UUID id, long token, RuntimeException why) {
        return why instanceof KeyDestroyed gone
                ? new Event.Settled(
                        id,
                        token,
                        new Outcome.Refused(
                                Cause.ERASED,
                                CODE,
                                "đã huỷ khoá / key destroyed: the document was written in " + gone.month()),
                        false)
                : new Event.Broke(id, token, "the document does not open");
    }
}
