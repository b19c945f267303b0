package vn.lienthong.mock.land;

import java.net.URI;
import java.util.Map;
import vn.lienthong.mock.line.FaultyLine;
import vn.lienthong.mock.line.LineFault;
import vn.lienthong.mock.line.LineFaults;
import vn.lienthong.mock.wire.AdminListener;
import vn.lienthong.mock.wire.AdminRoutes;
import vn.lienthong.mock.wire.Answer;
import vn.lienthong.mock.wire.Pause;
import vn.lienthong.mock.wire.WireListener;

/**
 * A land system, for developers and tests: it takes a one-stop desk's dossiers and steps, and calls the desk's endpoint by
 * {@link #calls}. Two of them are two systems.
 */
public final class MockLand implements AutoCloseable {
    private static final int THREADS = 50;

    private final LandOptions options;
    private final Pause pause = new Pause();
    private final LineFaults faults;
    private final LandRefusals refusals = new LandRefusals();
    private final LandFiles files = new LandFiles();
    private final LandTokens tokens;
    private final LandBooks books;
    private final WireListener wire;
    private final AdminListener admin;

    private MockLand(LandOptions options) {
        this.options = options;
        LandTally tally = new LandTally(options.clock());
        this.faults = new LineFaults(options.clock());
        this.tokens = new LandTokens(options.clock(), options.tokenLifetime());
        LandLedger ledger = new LandLedger(options.clock(), tally);
        this.books = new LandBooks(ledger, tally, faults);
        LandAnswers answers = new LandAnswers(options.clock());
        FaultyLine line =
                new FaultyLine(faults, pause, answers::unauthorised, () -> Answer.text(429, "Too Many Requests"));
        LandDesk desk = new LandDesk(options, tokens, line, tally, ledger, refusals, files);
        this.wire = WireListener.open(options.bindAddress(), options.port(), THREADS, desk::answer);
        faults.shuts(wire);
        this.admin = openAdmin();
    }

    /**
     * Starts a land system; it listens when this returns.
     *
     * @throws RuntimeException when a port is taken; the message names it
     */
    public static MockLand start(LandOptions options) {
        return new MockLand(options);
    }

    /** {@code http://localhost:PORT}: what comes before {@code /tiepnhan}, {@code /token} and the files. */
    public URI baseUrl() {
        return URI.create("http://localhost:" + wire.port());
    }

    /** {@code http://localhost:ADMINPORT}: below it {@code /mock/land/…}. */
    public URI adminUrl() {
        return URI.create("http://localhost:" + admin.port());
    }

    /**
     * How this system calls a desk.
     *
     * @param desk what comes before the operation's name: {@code http://localhost:8080/…/VBDLIS}
     */
    public LandCaller calls(URI desk) {
        return new LandCaller(options.system(), desk, options.secret());
    }

    /** How the line fails. */
    public LineFaults faults() {
        return faults;
    }

    public LandRefusals refusals() {
        return refusals;
    }

    public LandFiles files() {
        return files;
    }

    public LandBooks books() {
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

    private AdminListener openAdmin() {
        AdminRoutes routes = new AdminRoutes("/mock/land/")
                .get("books", books::summary)
                .get("books/dossiers", books::dossiers)
                .getBelow("books/dossiers/", books::dossier)
                .get("books/judgements", books::judgements)
                .delete("books", books::forget)
                .get("faults", faults::list)
                .post("faults", LineFault.class, faults::add)
                .delete("faults", faults::clear)
                .deleteBelow("faults/", faults::remove)
                .get("refusals", refusals::list)
                .post("refusals", LandRefusals.Refusal.class, refusals::add)
                .delete("refusals", refusals::clear)
                .deleteBelow("refusals/", refusals::remove)
                .post("calls", DemandedCall.class, demanded -> demanded.made(options))
                .act("tokens/expire", () -> Map.of("expired", expireTokens()));
        try {
            return AdminListener.open(options.bindAddress(), options.adminPort(), routes::answer);
        } catch (RuntimeException failed) {
            wire.close();
            throw failed;
        }
    }
}
