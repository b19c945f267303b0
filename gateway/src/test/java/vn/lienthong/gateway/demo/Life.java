package vn.lienthong.gateway.demo;

import static vn.lienthong.gateway.demo.Status.FINISHED;
import static vn.lienthong.gateway.demo.Status.PROCESSING;
import static vn.lienthong.gateway.demo.Status.RECEIVED;
import static vn.lienthong.gateway.demo.Status.RETURNED;
import static vn.lienthong.gateway.demo.Status.SUPPLEMENT_REQUESTED;

import java.util.List;
import java.util.Random;

/** How far a dossier comes on its first day, if it came in early enough. */
enum Life {
    LIES(20, RECEIVED),
    IS_WORKED_ON(30, RECEIVED, PROCESSING),
    IS_DONE(25, RECEIVED, PROCESSING, FINISHED),
    IS_HANDED_OVER(13, RECEIVED, PROCESSING, FINISHED, RETURNED),
    LACKS_SOMETHING(12, RECEIVED, SUPPLEMENT_REQUESTED, PROCESSING, FINISHED);

    private static final int ALL = 100;

    private final int share;
    private final List<Status> states;

    Life(int share, Status... states) {
        this.share = share;
        this.states = List.of(states);
    }

    List<Status> states() {
        return states;
    }

    static Life any(Random random) {
        int left = random.nextInt(ALL);
        for (Life life : values()) {
            left -= life.share;
            if (left < 0) {
                return life;
            }
        }
        throw new IllegalStateException("the shares are a hundred together");
    }
}
