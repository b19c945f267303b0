package vn.lienthong.gateway.demo.linked;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.lienthong.gateway.demo.kit.DayClock;
import vn.lienthong.mock.linked.HubAdmin;

/** Who hands the births in at the hub, one after the other, each once however often the day is begun again. */
final class Parents {

    static final int BIRTHS = 10;
    static final LocalDate BORN_ON = LocalDate.of(2025, 6, 17);

    private static final Instant FIRST = DayClock.at("07:20");
    private static final Duration APART = Duration.ofMinutes(12);

    private final HubAdmin hub;
    private final Clock clock;
    private long handed;

    Parents(HubAdmin hub, Clock clock) {
        this.hub = hub;
        this.clock = clock;
        this.handed = hub.summary().dossiers();
    }

    /** Hands in what has become due; to be called again and again. */
    synchronized void tick() {
        while (handed < BIRTHS && !clock.instant().isBefore(FIRST.plus(APART.multipliedBy(handed)))) {
            hub.hand(1, BORN_ON);
            handed++;
        }
    }
}
