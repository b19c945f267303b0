package vn.lienthong.routes.ledger;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Call;

/**
 * The right of one node to make one call, for as long as the lease lasts.
 *
 * @param token the fencing token
 * @param call how the message is to be told
 * @param payload the province's document
 * @param along the messages of the subject that the same call may carry after it, in order
 * @param alone whether it goes in a call of its own, since it was refused together with others
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
        List<Row> along,
        Lease lease,
        boolean alone,
        boolean trial) {

    public Claim {
        along = List.copyOf(along);
    }

    /** One message of the call, under its own fencing token. */
    public record Row(UUID id, long token, byte[] payload) {}

    /** All messages that were claimed, the first one in front. */
    public List<Row> rows() {
        return Stream.concat(Stream.of(new Row(id, token, payload)), along.stream())
                .toList();
    }
}
