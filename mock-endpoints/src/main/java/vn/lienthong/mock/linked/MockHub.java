package vn.lienthong.mock.linked;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mock.line.FaultyLine;
import vn.lienthong.mock.line.LineFault;
import vn.lienthong.mock.line.LineFaults;
import vn.lienthong.mock.wire.AdminListener;
import vn.lienthong.mock.wire.AdminRoutes;
import vn.lienthong.mock.wire.Answer;
import vn.lienthong.mock.wire.Pause;
import vn.lienthong.mock.wire.WireListener;

/**
 * The hub of linked procedures with its three agencies, for developers and tests. Citizens hand dossiers in by {@link #add}; a province
 * takes them and reports on the justice leg; the police and the social insurance go on by themselves, by the clock.
 */
public final class MockHub implements AutoCloseable {
    private static final int THREADS = 50;

    private final Pause pause = new Pause();
    private final Clock clock;
    private final LineFaults faults;
    private final HubSwitches switches;
    private final HubTokens tokens;
    private final HubLedger ledger;
    private final HubBooks books;
    private final WireListener wire;
    private final AdminListener admin;

    private MockHub(HubOptions options) {
        this.clock = options.clock();
        HubTally tally = new HubTally(clock);
        HubAnswers answers = new HubAnswers(options.refusalsAsHttp());
        this.faults = new LineFaults(clock);
        this.switches = new HubSwitches(clock);
        this.tokens = new HubTokens(clock, options.tokenLifetime());
        this.ledger = new HubLedger(clock, new Agencies(options, switches), tally);
        this.books = new HubBooks(ledger, tally, faults);
        FaultyLine line = new FaultyLine(
                faults, pause, () -> answers.unauthorised("Unauthorized"), () -> Answer.text(429, "Too Many Requests"));
        HubDesk desk = new HubDesk(options, tokens, line, tally, ledger, answers);
        this.wire = WireListener.open(options.bindAddress(), options.port(), THREADS, desk::answer);
        faults.shuts(wire);
        this.admin = openAdmin(options);
    }

    /**
     * Starts a hub; it listens when this returns.
     *
     * @throws RuntimeException when a port is taken; the message names it
     */
    public static MockHub start(HubOptions options) {
        return new MockHub(options);
    }

    /** {@code http://localhost:PORT}: what comes before the paths. */
    public URI baseUrl() {
        return URI.create("http://localhost:" + wire.port());
    }

    /** {@code http://localhost:ADMINPORT}: below it {@code /mock/hub/…}. */
    public URI adminUrl() {
        return URI.create("http://localhost:" + admin.port());
    }

    /**
     * A citizen hands a dossier in.
     *
     * @throws IllegalArgumentException when its linked code is there already
     */
    public HeldDossier add(HubDossier dossier) {
        return ledger.add(dossier);
    }

    /** Invented dossiers, numbered on from those that are there. */
    public void hand(int births, int deaths) {
        hand(births, deaths, null);
    }

    /** How many invented dossiers are handed in. @param on when it happened; absent: the usual day */
    record Handed(int births, int deaths, @Nullable LocalDate on) {}

    /** How the line fails. */
    public LineFaults faults() {
        return faults;
    }

    /** What the agencies are made to do. */
    public HubSwitches switches() {
        return switches;
    }

    public HubBooks books() {
        return books;
    }

    /** Ends every token now. @return how many were given out and not yet dropped */
    public int expireTokens() {
        return tokens.expireAll();
    }

    @Override
    public void close() {
        pause.close();
        wire.close();
        admin.close();
    }

    private AdminListener openAdmin(HubOptions options) {
        AdminRoutes routes = new AdminRoutes("/mock/hub/")
                .get("books", books::summary)
                .get("books/dossiers", books::dossiers)
                .getBelow("books/dossiers/", books::dossier)
                .get("books/judgements", books::judgements)
                .delete("books", books::forget)
                .get("faults", faults::list)
                .post("faults", LineFault.class, faults::add)
                .delete("faults", faults::clear)
                .deleteBelow("faults/", faults::remove)
                .get("switches", switches::list)
                .post("switches", HubSwitch.class, switches::add)
                .delete("switches", switches::clear)
                .deleteBelow("switches/", switches::remove)
                .post("dossiers", Handed.class, this::handed)
                .act("tokens/expire", () -> Map.of("expired", expireTokens()));
        try {
            return AdminListener.open(options.bindAddress(), options.adminPort(), routes::answer);
        } catch (RuntimeException failed) {
            wire.close();
            throw failed;
        }
    }

    private Object handed(Handed how) {
        hand(how.births(), how.deaths(), how.on());
        return how;
    }

    private void hand(int births, int deaths, @Nullable LocalDate on) {
        int next = ledger.all().size() + 1;
        Instant now = clock.instant();
        for (int i = 0; i < births; i++) {
            add(on == null ? Citizens.birth(next + i, now) : Citizens.birth(next + i, now, on));
        }
        for (int i = 0; i < deaths; i++) {
            int number = next + births + i;
            add(on == null ? Citizens.death(number, now) : Citizens.death(number, now, on));
        }
    }
}
