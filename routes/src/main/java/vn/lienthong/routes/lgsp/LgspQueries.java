package vn.lienthong.routes.lgsp;

import java.time.Clock;
import java.util.function.Consumer;
import vn.lienthong.routes.http.Calling;
import vn.lienthong.routes.http.Heard;
import vn.lienthong.routes.http.InTurn;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.ledger.Exchange;
import vn.lienthong.routes.ledger.Lanes;
import vn.lienthong.routes.ledger.Rates;
import vn.lienthong.routes.message.Lane;

/** Calls through the bus that are no attempt on a message, in the lane's turn. */
public final class LgspQueries {

    private final LgspLine line;
    private final LgspSettings settings;
    private final InTurn turn;

    public LgspQueries(
            LgspLine line, Lane lane, LgspSettings settings, Lanes lanes, Rates rates, Breaker breaker, Clock clock) {
        this.line = line;
        this.settings = settings;
        this.turn = new InTurn(lane, lanes, rates, breaker, clock);
    }

    /**
     * Calls in the lane's turn, and takes another turn for each further call that it needs, for a token say. Where the lane
     * takes no traffic nothing is sent.
     */
    public Heard post(LgspCall call, Consumer<Exchange> record) {
        return turn.make(next -> line.post(call, new Calling(settings::totalDeadline, record, next)));
    }
}
