package vn.lienthong.gateway.demo;

import vn.lienthong.gateway.demo.civil.CivilStage;
import vn.lienthong.gateway.demo.filed.FiledStage;
import vn.lienthong.gateway.demo.identity.IdentityStage;
import vn.lienthong.gateway.demo.kit.DayClock;
import vn.lienthong.gateway.demo.kit.Journal;
import vn.lienthong.gateway.demo.kit.Terminal;
import vn.lienthong.gateway.demo.land.LandStage;
import vn.lienthong.gateway.demo.linked.LinkedStage;

/** Everything that is there before the gateway starts. */
record Stage(
        DemoSettings settings,
        DemoHome home,
        Script script,
        Journal journal,
        DayClock clock,
        PortalSide portal,
        Trouble trouble,
        CivilStage civil,
        LinkedStage linked,
        FiledStage filed,
        LandStage land,
        IdentityStage identity,
        Terminal terminal)
        implements AutoCloseable {

    static Stage set(DemoSettings settings, Terminal terminal) {
        DemoHome home = DemoHome.in(settings.data());
        DayClock clock = new DayClock(home.clock(), settings.seconds());
        Script script = new Script();
        PortalSide portal = PortalSide.open(settings, clock);
        boolean mended = home.mended().isPresent();
        Trouble trouble = new Trouble(portal.faults(), clock, script.cases(), mended);
        CivilStage civil = CivilStage.set(home.registryUnits(), settings.registry(), clock, mended);
        LinkedStage linked = LinkedStage.set(settings.hub(), clock, mended);
        FiledStage filed = FiledStage.set(settings.province(), portal.filings(), clock);
        LandStage land = LandStage.set(settings.land(), clock);
        IdentityStage identity =
                IdentityStage.set(clock, script.cases().stream().map(Case::resident));
        Journal journal = Journal.open(home.journal());
        return new Stage(
                settings, home, script, journal, clock, portal, trouble, civil, linked, filed, land, identity,
                terminal);
    }

    /** Whether the day was begun with a Portal that ran in an earlier process and so took its books along. */
    boolean portalForgot() {
        return journal.size() > 0 && !portal.own();
    }

    @Override
    public void close() {
        portal.close();
        civil.close();
        linked.close();
        filed.close();
        land.close();
        identity.close();
        journal.close();
    }
}
