package vn.lienthong.gateway.landdesk;

import java.time.Duration;
import java.util.List;
import vn.lienthong.gateway.security.Attempts;
import vn.lienthong.gateway.security.Watch;

/** Callers whose secret is nobody's: each is written down, and made to wait after some tries. */
public final class Strangers {

    private final Attempts attempts;
    private final Watch watch;
    private final RefusalBook refusals;

    Strangers(Attempts attempts, Watch watch, RefusalBook refusals) {
        this.attempts = attempts;
        this.watch = watch;
        this.refusals = refusals;
    }

    /** How long the address must wait before the next try is looked at; zero where it need not. */
    public Duration wait(String address) {
        Duration wait = attempts.wait(address);
        if (!wait.isZero()) {
            watch.unheard(address);
        }
        return wait;
    }

    /** Counts and writes down a call with a wrong secret. */
    public void came(Refusal.Door door, String system, String operation, String address) {
        attempts.failed(address);
        refusals.write(new Refusal(door, system, operation, address, Refusal.Why.WRONG_SECRET, null, List.of()));
    }
}
