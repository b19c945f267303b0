package vn.lienthong.gateway.demo;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.lienthong.gateway.demo.civil.CivilDay;
import vn.lienthong.gateway.demo.filed.FiledDay;
import vn.lienthong.gateway.demo.identity.IdentityAudit;
import vn.lienthong.gateway.demo.kit.CommandLine;
import vn.lienthong.gateway.demo.kit.DayClock;
import vn.lienthong.gateway.demo.kit.GatewayDesk;
import vn.lienthong.gateway.demo.kit.Group;
import vn.lienthong.gateway.demo.kit.Heartbeat;
import vn.lienthong.gateway.demo.kit.Http;
import vn.lienthong.gateway.demo.kit.Law;
import vn.lienthong.gateway.demo.kit.Pause;
import vn.lienthong.gateway.demo.kit.Province;
import vn.lienthong.gateway.demo.land.LandDay;
import vn.lienthong.gateway.demo.linked.LinkedDay;

/** Plays the day from where it stands to its end, and then, if wanted, how everything parked is mended. */
final class TheDay implements AutoCloseable {

    private static final Duration LONGEST_SETTLING = Duration.ofMinutes(6);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);
    private static final Duration TICK = Duration.ofMillis(15);

    private final Stage stage;
    private final GatewayDesk desk;
    private final Province province;
    private final CivilDay civil;
    private final LinkedDay linked;
    private final FiledDay filed;
    private final LandDay land;
    private final OnDuty onDuty;
    private final Narrator narrator;
    private final Heartbeat heartbeat = new Heartbeat();

    TheDay(Stage stage, URI gateway) {
        this.stage = stage;
        this.desk = new GatewayDesk(new Http(gateway, stage.home().key("operator")));
        this.province = new Province(new Http(gateway, stage.home().key("origin")), stage.journal(), stage.clock());
        this.onDuty = new OnDuty(desk, stage.portal().books(), stage.terminal());
        this.civil = new CivilDay(stage.civil(), people(gateway), stage.journal(), stage.clock());
        this.linked =
                new LinkedDay(stage.linked(), stage.civil().registry().desk().books(), desk);
        this.filed = new FiledDay(stage.filed(), gateway, desk);
        this.land = new LandDay(
                stage.land(), desk, new Http(gateway, stage.home().key("origin")), stage.journal(), stage.clock());
        this.narrator = new Narrator(stage, desk);
        stage.clock().waitFor(this::latest);
        heartbeat.every(TICK, stage.clock()::tick);
        heartbeat.every(TICK, stage.trouble()::tick);
        heartbeat.every(TICK, stage.civil()::tick);
        heartbeat.every(TICK, stage.linked()::tick);
        heartbeat.every(TICK, filed::tick);
    }

    CivilDay civil() {
        return civil;
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
        civil.begin();
        land.begin();
        while (stage.clock().instant().isBefore(DayClock.CLOSING)) {
            heartbeat.check();
            province.isDone();
            civil.check();
            land.check();
            narrator.glance();
            Pause.glance();
        }
        land.check();
        narrator.glance();
        settle(false);
        rest();
        Figures figures = figures(it -> it.snag() != Snag.NONE, false);
        stage.home().day(figures);
        return figures;
    }

    /** @return the figures after the mending, which are in {@code mended.json} then */
    Figures mend() {
        stage.clock().start();
        new Mending(stage, desk, province).all();
        civil.mend(stage.terminal());
        linked.mend(stage.terminal());
        settle(true);
        rest();
        Figures figures = figures(it -> false, true);
        stage.home().mended(figures);
        return figures;
    }

    /** @return a sentence for each thing that was not found, named or healed as it should be */
    List<String> night(CommandLine line) {
        stage.clock().start();
        try {
            return new Night(stage, desk, province, line).play();
        } finally {
            rest();
        }
    }

    @Override
    public void close() {
        province.close();
        civil.close();
        land.close();
        heartbeat.close();
    }

    /** Waits, at the day's own pace, until nothing is under way any more. */
    private void settle(boolean mended) {
        Pause.until(LONGEST_SETTLING, () -> {
            heartbeat.check();
            boolean settled = isSettled(mended);
            if (!settled) {
                Pause.of(BETWEEN_LOOKS);
            }
            return settled;
        });
    }

    private boolean isSettled(boolean mended) {
        boolean told = province.isDone();
        onDuty.lookRound();
        Law law = desk.law();
        return told
                && law.of(GatewayDesk.PORTAL).open() == 0
                && civil.isSettled(law)
                && linked.isSettled(law, mended)
                && filed.isSettled(law)
                && land.isSettled(law);
    }

    private Figures figures(Predicate<Case> parked, boolean mended) {
        List<Group> groups = desk.groups(GatewayDesk.PORTAL);
        Law law = desk.law();
        return new Figures(
                DayClock.DATE.toString(),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        stage.clock().instant().atZone(DayClock.VIETNAM)),
                desk.dossiers(),
                law.of(GatewayDesk.PORTAL),
                law.holds(),
                groups,
                new PortalAudit(stage.script(), stage.journal(), stage.portal().books(), desk).figures(parked),
                civil.figures(mended),
                linked.figures(),
                filed.figures(),
                land.figures(),
                new IdentityAudit(stage.identity(), desk).figures(codes(Cases::isWrong), codes(Case::renamed)));
    }

    private List<String> codes(Predicate<Case> which) {
        return stage.script().cases().stream().filter(which).map(Case::code).toList();
    }

    private Instant latest() {
        Instant portal = province.latest();
        Instant registry = civil.latest();
        return Stream.of(portal, registry, land.latest())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private CivilDay.People people(URI gateway) {
        DemoHome home = stage.home();
        return new CivilDay.People(
                desk,
                new Http(gateway, home.key("origin")),
                new GatewayDesk(new Http(gateway, home.key("reader"))),
                new GatewayDesk(new Http(gateway, home.key("checker"))));
    }
}
