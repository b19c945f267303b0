package vn.lienthong.routes.ledger;

import java.time.Duration;
import vn.lienthong.routes.message.Lane;

/** The allowed rate of calls, which all nodes share. */
public interface Rates {

    /** Reserves the next call of the lane and says how long to wait for it. */
    Duration reserve(Lane lane);

    /** Calls allowed per second, of all nodes together; zero for no limit. */
    double perSecond(Lane lane);

    /**
     * The system asked for patience: all nodes call it at half the pace from now on. One halving is forgotten each minute; a
     * lane without a limit has no pace to halve.
     */
    void slowDown(Lane lane);
}
