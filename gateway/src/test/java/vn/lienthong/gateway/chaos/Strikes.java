package vn.lienthong.gateway.chaos;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** What each kind of trouble does to a town, and what makes it good again. */
final class Strikes {

    private static final List<Duration> LEAPS =
            List.of(Duration.ofHours(2), Duration.ofMinutes(20), Duration.ofSeconds(90), Duration.ofSeconds(5));

    private final Town town;
    private final SystemTrouble systems;

    Strikes(Town town) {
        this.town = town;
        this.systems = new SystemTrouble(town.systems());
    }

    /** @return what ends it */
    Runnable begin(Blow blow) {
        return switch (blow.track()) {
            case GATEWAYS -> gateway(blow);
            case BROKER -> broker(blow);
            case DATABASE -> database(blow);
            case LINES -> line(blow);
            case DISK -> machine(blow, it -> it.diskFull(true), it -> it.diskFull(false));
            case CLOCKS -> machine(blow, it -> it.ahead(leap(blow)), it -> it.ahead(Duration.ZERO));
            case SYSTEMS, OTHER_SYSTEMS -> systems.begin(blow);
        };
    }

    private Runnable gateway(Blow blow) {
        int node = blow.one(town.size());
        switch (blow.what()) {
            case GATEWAY_KILLED -> town.node(node).kill();
            case GATEWAY_STOPPED -> town.stop(node);
            default -> {
                town.node(node).freeze();
                return () -> town.node(node).wake();
            }
        }
        return () -> town.awaitReady(node);
    }

    private Runnable broker(Blow blow) {
        if (blow.what() == Nemesis.BROKER_FROZEN) {
            town.broker().freeze();
            return () -> town.broker().wake();
        }
        town.broker().kill();
        if (blow.what() == Nemesis.JOURNAL_LOST) {
            town.broker().loseJournal();
        }
        return () -> town.broker().start();
    }

    private Runnable database(Blow blow) {
        if (blow.what() == Nemesis.DATABASE_KILLED) {
            town.database().stopNow();
        } else {
            town.database().stop();
        }
        return () -> town.database().start();
    }

    private Runnable line(Blow blow) {
        boolean inside = blow.what() == Nemesis.DATABASE_CUT || blow.what() == Nemesis.DATABASE_SILENT;
        List<Cable> all = town.lines().all();
        Cable cable = inside ? town.toDatabase(blow.one(town.size())) : all.get(blow.one(all.size()));
        if (blow.what() == Nemesis.DATABASE_CUT || blow.what() == Nemesis.SYSTEM_CUT) {
            cable.cut();
        } else {
            cable.silence();
        }
        return cable::mend;
    }

    /** One gateway's, or every one's. */
    private Runnable machine(Blow blow, UnaryOperator<Circumstances> changed, UnaryOperator<Circumstances> back) {
        int[] struck =
                blow.hard(2) == 0 ? IntStream.range(0, town.size()).toArray() : new int[] {blow.one(town.size())};
        for (int node : struck) {
            town.change(node, changed);
        }
        return () -> {
            for (int node : struck) {
                town.change(node, back);
            }
        };
    }

    private static Duration leap(Blow blow) {
        Duration leap = LEAPS.get(blow.hard(LEAPS.size()));
        return blow.what() == Nemesis.CLOCK_AHEAD ? leap : leap.dividedBy(2).negated();
    }
}
