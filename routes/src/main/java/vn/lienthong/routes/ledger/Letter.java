package vn.lienthong.routes.ledger;

import java.time.Instant;
import java.util.UUID;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Lane;

/**
 * What a parked message shows of itself on the broker's dead-letter queue.
 *
 * @param parking the generation: how often the message was parked
 * @param fingerprint equal for letters with one root cause
 */
public record Letter(
        UUID id,
        Lane lane,
        String subject,
        String origin,
        int parking,
        Cause cause,
        String code,
        String fingerprint,
        Instant parkedAt) {}
