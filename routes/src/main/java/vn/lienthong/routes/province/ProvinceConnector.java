package vn.lienthong.routes.province;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.lienthong.routes.lane.Connector;
import vn.lienthong.routes.lane.Permit;
import vn.lienthong.routes.lane.Told;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.ledger.Exchange;
import vn.lienthong.routes.ledger.Question;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.province.Receivers.Leave;
import vn.lienthong.routes.queue.Event.Sighting;

/**
 * Brings notices to the origins. An origin that does not answer is left alone for a while, so that its silence costs the
 * others nothing.
 */
public final class ProvinceConnector implements Connector {

    private final Receivers receivers;
    private final Map<String, Courier> couriers;
    private final Permit permit;

    /** @param couriers by the origin's id */
    public ProvinceConnector(Receivers receivers, Map<String, Courier> couriers, Permit permit) {
        this.receivers = receivers;
        this.couriers = Map.copyOf(couriers);
        this.permit = permit;
    }

    @Override
    public Lane lane() {
        return Lane.PROVINCE;
    }

    @Override
    public Prepared prepare(Claim claim) {
        String origin = receivers.originOf(claim.id());
        return Optional.ofNullable(couriers.get(origin))
                .<Prepared>map(
                        courier -> new Prepared.Ready(1, record -> new Told.Whole(bring(origin, courier, claim))))
                .orElseGet(() -> new Prepared.Unfit(nowhere()));
    }

    /** Never needed by the lane's policy: a notice whose answer is lost goes again. */
    @Override
    public Sighting ask(Question question, Consumer<Exchange> record) {
        return new Sighting.Failed("receivers are not asked; a notice goes again instead");
    }

    private Outcome bring(String origin, Courier courier, Claim claim) {
        permit.require();
        Leave leave = receivers.leave(origin);
        if (leave instanceof Leave.Silence silence) {
            return new Outcome.Unavailable("the origin does not answer at the moment", Optional.of(silence.left()));
        }
        Outcome outcome = courier.bring(claim);
        receivers.heard(origin, (Leave.Call) leave, outcome);
        return outcome;
    }

    private static Outcome.Refused nowhere() {
        return new Outcome.Refused(
                Cause.UNTRANSLATABLE,
                "notices.nowhere",
                "hệ thống nguồn này không còn nơi nhận thông báo (lienthong.access.origins.<id>.notices)");
    }
}
