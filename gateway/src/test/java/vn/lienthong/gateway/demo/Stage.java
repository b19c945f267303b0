package vn.lienthong.gateway.demo;

/** Everything that is there before the gateway starts. */
record Stage(
        DemoSettings settings,
        DemoHome home,
        Script script,
        Journal journal,
        DayClock clock,
        PortalSide portal,
        Trouble trouble,
        Terminal terminal)
        implements AutoCloseable {

    static Stage set(DemoSettings settings, Terminal terminal) {
        DemoHome home = DemoHome.in(settings.data());
        DayClock clock = new DayClock(home, settings.seconds());
        Script script = new Script();
        PortalSide portal = PortalSide.open(settings, clock);
        Trouble trouble = new Trouble(
                portal.faults(), clock, script.cases(), home.mended().isPresent());
        return new Stage(settings, home, script, Journal.open(home.journal()), clock, portal, trouble, terminal);
    }

    /** Whether the day was begun with a Portal that ran in an earlier process and so took its books along. */
    boolean portalForgot() {
        return journal.size() > 0 && !portal.own();
    }

    @Override
    public void close() {
        portal.close();
        journal.close();
    }
}
