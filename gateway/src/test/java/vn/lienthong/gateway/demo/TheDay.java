package vn.lienthong.gateway.demo;

import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Predicate;

/** Plays the day from where it stands to its end, and then, if wanted, how everything parked is mended. */
final class TheDay implements AutoCloseable {

    private static final Duration LONGEST_SETTLING = Duration.ofMinutes(6);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);
    private static final Duration TICK = Duration.ofMillis(15);

    private final Stage stage;
    private final GatewayDesk desk;
    private final Province province;
    private final OnDuty onDuty;
    private final Narrator narrator;
    private final Heartbeat heartbeat = new Heartbeat();

    TheDay(Stage stage, URI gateway) {
        this.stage = stage;
        this.desk = new GatewayDesk(new Http(gateway, stage.home().key("operator")));
        this.province = new Province(new Http(gateway, stage.home().key("origin")), stage.journal(), stage.clock());
        this.onDuty = new OnDuty(desk, stage.portal().books(), stage.terminal());
        this.narrator = new Narrator(desk, stage.portal(), stage.trouble(), stage.clock(), stage.terminal());
        stage.clock().waitFor(province::latest);
        heartbeat.every(TICK, stage.clock()::tick);
        heartbeat.every(TICK, stage.trouble()::tick);
    }

    /** Nothing is left to play: time goes on, and what is to be seen can be explored. */
    void rest() {
        stage.clock().realSpeed();
    }

    /** @return the figures at the end, which are in {@code day.json} then */
    Figures play() {
        narrator.heading();
        stage.clock().start();
        province.begin(stage.script().steps());
        while (stage.clock().instant().isBefore(DayClock.CLOSING)) {
            heartbeat.check();
            province.isDone();
            narrator.glance();
            Pause.glance();
        }
        narrator.glance();
        settle();
        rest();
        Figures figures = figures(it -> it.snag() != Snag.NONE);
        stage.home().day(figures);
        return figures;
    }

    /** @return the figures after the mending, which are in {@code mended.json} then */
    Figures mend() {
        stage.clock().start();
        new Mending(stage, desk, province).all();
        settle();
        rest();
        Figures figures = figures(it -> false);
        stage.home().mended(figures);
        return figures;
    }

    @Override
    public void close() {
        province.close();
        heartbeat.close();
    }

    /** Waits, at the day's own pace, until nothing is under way any more. */
    private void settle() {
        Pause.until(LONGEST_SETTLING, () -> {
            heartbeat.check();
            narrator.glance();
            boolean told = province.isDone();
            onDuty.lookRound();
            boolean settled = told && desk.messages().open() == 0;
            if (!settled) {
                Pause.of(BETWEEN_LOOKS);
            }
            return settled;
        });
    }

    private Figures figures(Predicate<Case> parked) {
        List<Figures.Group> groups = desk.groups();
        return new Figures(
                DayClock.DATE.toString(),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        stage.clock().instant().atZone(DayClock.VIETNAM)),
                desk.dossiers(),
                desk.messages(),
                desk.lawHolds(),
                groups,
                new PortalAudit(stage.script(), stage.journal(), stage.portal().books(), desk).figures(parked));
    }
}
