package vn.lienthong.routes.lgsp;

import java.time.Duration;
import vn.lienthong.routes.http.Calling;
import vn.lienthong.routes.http.Heard;

/** Makes calls to a system, with whatever it wants to know us by. */
public interface LgspCalls {

    /**
     * Makes one call, if there is time left for it.
     *
     * @throws vn.lienthong.routes.lane.HeldBack where the lane takes no traffic
     */
    Heard post(LgspCall call, Calling calling);

    /** How long one call may take as a whole. */
    Duration totalDeadline();
}
