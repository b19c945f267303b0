package vn.lienthong.gateway.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.State;

/**
 * What became of a message by one change.
 *
 * @param subject the business key: the dossier code
 * @param reference the origin's own
 * @param version the origin's own number of the state, where it gave one
 * @param number the line of the message's timeline that says so; rises with each fate
 * @param cause why it needs a person; null unless it does
 * @param code the system's own code of a refusal; empty unless it is parked
 * @param reason why it needs a person, or was withdrawn; empty otherwise
 */
public record Fate(
        UUID message,
        String subject,
        Kind kind,
        String origin,
        @Nullable String reference,
        @Nullable Long version,
        State what,
        Instant at,
        int number,
        @Nullable Cause cause,
        String code,
        String reason,
        @Nullable UUID supersededBy) {}
