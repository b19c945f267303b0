package vn.lienthong.gateway.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import vn.lienthong.mock.civilstatus.RegistrySwitch;
import vn.lienthong.mock.civilstatus.Why;
import vn.lienthong.mock.line.LineFault;
import vn.lienthong.mock.npsp.Fault;

/** One run: a town at work, the trouble of a seed, and the evening after it. */
final class Chaos {

    private static final int GATEWAYS = 2;
    private static final Duration LONGEST = Duration.ofHours(6);

    private final long seed;
    private final Schedule schedule;
    private final Pace pace;
    private final int most;

    private Chaos(long seed, Duration length, Pace pace, int most) {
        this.seed = seed;
        this.schedule = Schedule.drawn(seed, Math.toIntExact(length.toMillis()), pace.peace());
        this.pace = pace;
        this.most = most;
    }

    /** Trouble for so long. */
    static Chaos lasting(long seed, Duration length) {
        return new Chaos(seed, length, Pace.WORST_HOUR, Integer.MAX_VALUE);
    }

    /** Trouble until so many documents are accepted, as fast as they are. */
    static Chaos until(long seed, int accepted) {
        return new Chaos(seed, LONGEST, Pace.MANY_DAYS, accepted);
    }

    /** @param home for all that the run leaves behind */
    void over(Path home) throws InterruptedException {
        say(most == Integer.MAX_VALUE ? schedule.toString() : "seed " + seed + ", " + most + " documents");
        long begin = System.nanoTime();
        try (Town town = Town.start(home, GATEWAYS, pace);
                Townsfolk townsfolk =
                        new Townsfolk(seed, town.gateways(), town.log(), pace.desks(), pace.longestPause(), most);
                Progress progress = new Progress(town.gateways(), townsfolk, this::keep)) {
            refuseSome(town);
            Gateways gateways = town.gateways();
            Storm storm = new Storm(schedule, town);
            String day = day(town, gateways, townsfolk, storm);
            double stormy = seconds(begin);
            String verdict = new Evening(town, gateways, townsfolk, pace).comes();
            town.systems().understoodEverything();
            say(String.format(
                    Locale.ROOT,
                    "seed %d: %s; %.0f s, with the evening %.0f s%n%s",
                    seed,
                    day,
                    stormy,
                    seconds(begin),
                    verdict));
        }
    }

    private String day(Town town, Gateways gateways, Townsfolk townsfolk, Storm storm) throws InterruptedException {
        try (LawWatch law = new LawWatch(gateways, pace.lawAsked())) {
            townsfolk.begin();
            int acts;
            try (OnDuty operator = new OnDuty(seed, pace, gateways, townsfolk, town.systems())) {
                Thread over = new Thread(() -> calmWhenAllIsHandedIn(townsfolk, storm));
                over.start();
                storm.passes();
                acts = operator.done();
                over.interrupt();
            } finally {
                storm.story().forEach(this::keep);
            }
            assertThat(townsfolk.finish()).as("all was handed in").isTrue();
            assertThat(townsfolk.wrong()).isEmpty();
            assertThat(law.broken()).as("the law, and the day's figures").isEmpty();
            return townsfolk.handedIn() + " handed in, " + townsfolk.incidents()
                    + " answers of 5xx that did not say to come again, " + acts
                    + " acts of the operator, law and figures right " + law.answered() + " times, troubles "
                    + storm.troubles();
        }
    }

    private static void calmWhenAllIsHandedIn(Townsfolk townsfolk, Storm storm) {
        try {
            if (townsfolk.ended(LONGEST)) {
                storm.calms();
            }
        } catch (InterruptedException stormIsOver) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until the evening; the hub lists a birth that it does not give, which somebody then has to ask for. */
    private static void refuseSome(Town town) {
        town.systems()
                .hub()
                .faults()
                .add(LineFault.serverError(500).onOperation("detail").times(1));
        town.systems().hub().hand(1, 0);
        town.systems()
                .portal()
                .faults()
                .add(Fault.businessRefusal("MaTTHC", List.of(Life.REFUSED), "-1", "Thủ tục chưa được công bố"));
        town.systems().registry().switches().add(RegistrySwitch.cannotEnter("nktNguyenNhanChet", Why.WRONG_FORMAT));
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private void say(String text) {
        System.out.println(text);
        keep(text);
    }

    private synchronized void keep(String text) {
        Path file = Path.of("target", "chaos", "seed" + seed + ".txt");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
