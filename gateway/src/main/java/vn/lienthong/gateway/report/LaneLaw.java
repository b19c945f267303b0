package vn.lienthong.gateway.report;

/**
 * The law of one lane: what came in equals what is accounted for, in numbers of messages.
 *
 * @param lane the lane, or {@code TOTAL} for all of them
 * @param receipts what was accepted; append-only
 * @param torn messages whose state is not what their timeline says
 */
public record LaneLaw(
        String lane,
        long receipts,
        long waiting,
        long sending,
        long unknown,
        long parked,
        long manual,
        long delivered,
        long superseded,
        long cancelled,
        long torn) {

    /** @return the sum of the states, by the fold of the timelines */
    public long accounted() {
        return waiting + sending + unknown + parked + manual + delivered + superseded + cancelled;
    }

    /** @return how many receipts no state accounts for; zero where all is well */
    public long difference() {
        return receipts - accounted();
    }

    public boolean holds() {
        return difference() == 0 && torn == 0;
    }

    LaneLaw plus(LaneLaw other) {
        return new LaneLaw(
                lane,
                receipts + other.receipts,
                waiting + other.waiting,
                sending + other.sending,
                unknown + other.unknown,
                parked + other.parked,
                manual + other.manual,
                delivered + other.delivered,
                superseded + other.superseded,
                cancelled + other.cancelled,
                torn + other.torn);
    }
}
