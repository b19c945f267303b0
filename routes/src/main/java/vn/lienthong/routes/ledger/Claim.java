package vn.lienthong.routes.ledger;

import java.util.UUID;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Call;

/**
 * The right of one node to make one call, for as long as the lease lasts.
 *
 * @param token the fencing token
 * @param call how the message is to be told
 * @param payload the province's document
 * @param trial whether this one call decides if a paused lane reopens
 */
public record Claim(
        UUID id,
        Lane lane,
        String subject,
        Kind kind,
        Call call,
        long token,
        byte[] payload,
        Lease lease,
        boolean trial) {}
