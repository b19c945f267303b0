package vn.lienthong.routes.lane;

import java.time.Clock;
import org.apache.camel.builder.RouteBuilder;
import vn.lienthong.routes.ledger.Checkpoint;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.ledger.Rates;
import vn.lienthong.routes.message.Lane;

/**
 * The routes of one lane: its work queue, and the queue of its look-ups. What fails in the ledger is not handled here: it rolls
 * the work back to the broker, which hands it out again.
 */
public final class LaneRoutes extends RouteBuilder {

    private final Lane lane;
    private final int consumers;
    private final Attempts attempts;
    private final Inquiries inquiries;
    private final MovedLetters movedLetters;

    /** @param consumers how many messages of the lane this node sends at a time */
    public LaneRoutes(
            Connector connector,
            int consumers,
            Ledger ledger,
            Rates rates,
            Breaker breaker,
            Clock clock,
            Checkpoint checkpoint) {
        this.lane = connector.lane();
        this.consumers = consumers;
        Pace pace = new Pace(rates, lane);
        this.attempts = new Attempts(ledger, connector, pace, breaker, checkpoint);
        this.inquiries = new Inquiries(ledger, connector, pace, breaker, clock);
        this.movedLetters = new MovedLetters(ledger);
    }

    @Override
    public void configure() {
        errorHandler(noErrorHandler());
        from(work(lane.queue(), consumers))
                .routeId(lane.queue())
                .choice()
                .when(header(DeadLetters.ID).isNotNull())
                .bean(movedLetters, "take")
                .id(lane.queue() + ".moved-back")
                .stop()
                .end()
                .bean(attempts, "claim")
                .id(lane.queue() + ".claim")
                .filter(body().isNotNull())
                .bean(attempts, "translate")
                .id(lane.queue() + ".translate")
                .filter(body().isNotNull())
                .bean(attempts, "tell")
                .id(lane.queue() + ".tell")
                .bean(attempts, "settle")
                .id(lane.queue() + ".settle");

        from(work(lane.probeQueue(), Math.max(1, consumers / 4)))
                .routeId(lane.probeQueue())
                .bean(inquiries, "take")
                .id(lane.probeQueue() + ".take")
                .filter(body().isNotNull())
                .bean(inquiries, "ask")
                .id(lane.probeQueue() + ".ask");
    }

    private static String work(String queue, int consumers) {
        return "jms:queue:" + queue + "?concurrentConsumers=" + consumers;
    }
}
