package vn.lienthong.gateway.demo.filed;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.lienthong.gateway.demo.kit.DayClock;
import vn.lienthong.mock.npsp.Filing;
import vn.lienthong.mock.npsp.FilingOrder;
import vn.lienthong.mock.npsp.FilingQuirk;
import vn.lienthong.mock.npsp.FilingTransport;
import vn.lienthong.mock.npsp.Filings;

/** Who files at the Portal, one after the other, each once however often the day is begun again. */
final class Filers {

    /** For this province, and fit to be taken. */
    static final int GOOD = 50;

    static final int ALL = 52;

    private static final Instant FIRST = DayClock.at("07:10");
    private static final Duration APART = Duration.ofMinutes(11);
    private static final Duration BEFORE_NEXT_TRY = Duration.ofMinutes(3);
    private static final int OF_ANOTHER_PROVINCE = 20;
    private static final int BAD = 35;
    private static final int EACH = 10;

    private final Filings portal;
    private final FilingOrder usual;
    private final Clock clock;
    private int filed;
    private boolean decided;
    private Instant nextTry = Instant.MIN;

    /** @param gateway where the Portal hands them over */
    Filers(Filings portal, URI gateway, Clock clock) {
        this.portal = portal;
        this.usual = FilingOrder.one(gateway, FiledDefaults.PORTALS_SECRET);
        this.clock = clock;
        this.filed = portal.filed().size();
    }

    /** Files what has become due, and hands over again what the gateway could not take; to be called again and again. */
    synchronized void tick() {
        Instant now = clock.instant();
        if (!decided && !now.isBefore(nextTry)) {
            decided = portal.handOverAgain(usual);
            nextTry = now.plus(BEFORE_NEXT_TRY);
        }
        while (filed < ALL && !now.isBefore(due(filed))) {
            FilingOrder order = usual.over(transport(filed)).with(quirk(filed)).filedAt(due(filed));
            decided &= portal.file(order).stream().allMatch(Filing::acknowledged);
            filed++;
        }
    }

    /** Whether all are filed, and each has its answer. */
    synchronized boolean isDone() {
        return filed == ALL && decided;
    }

    private static Instant due(int number) {
        return FIRST.plus(APART.multipliedBy(number));
    }

    private static FilingTransport transport(int number) {
        return FilingTransport.values()[number % FilingTransport.values().length];
    }

    private static FilingQuirk quirk(int number) {
        if (number == OF_ANOTHER_PROVINCE) {
            return FilingQuirk.ANOTHER_PROVINCE;
        }
        if (number == BAD) {
            return FilingQuirk.BAD;
        }
        return switch (number % EACH) {
            case 3 -> FilingQuirk.TWICE;
            case 7 -> FilingQuirk.ANSWER_LOST;
            default -> FilingQuirk.NONE;
        };
    }
}
