package vn.lienthong.mock.civilstatus;

import java.net.URI;
import vn.lienthong.mock.lgsp.Lgsp;
import vn.lienthong.mock.line.FaultyLine;
import vn.lienthong.mock.line.LineFaults;
import vn.lienthong.mock.line.RateMeter;
import vn.lienthong.mock.wire.AdminListener;
import vn.lienthong.mock.wire.Pause;
import vn.lienthong.mock.wire.WireListener;

/**
 * The civil-status registry behind a province's service bus, for developers and tests: it takes dossiers of both generations,
 * registers them in its own time, judges every request strictly by the contract, keeps books of what it was told, and fails, or
 * decides, as it is told to.
 *
 * <p>It listens on two ports: the wire side, which faults can close, and the admin side, which always answers.
 */
public final class MockRegistry implements AutoCloseable {
    private final Pause pause = new Pause();
    private final WireListener wire;
    private final AdminListener admin;
    private final LineFaults faults;
    private final Lgsp lgsp;
    private final Switches switches = new Switches();
    private final Records records = new Records();
    private final Catalogue catalogue = new Catalogue();
    private final Course course;
    private final RegistryBooks books;

    private MockRegistry(RegistryOptions options) {
        Tally tally = new Tally(options.clock());
        RateMeter rate = new RateMeter(options.rateClock(), options.callsPerSecond());
        this.faults = new LineFaults(options.clock());
        this.lgsp = new Lgsp(options.clock(), options.lgsp());
        this.course = new Course(options, switches, records);
        Registrations registrations = new Registrations(options, course);
        this.books = new RegistryBooks(registrations, tally, switches, faults, lgsp, rate);
        Clerk clerk = new Clerk(options, switches, tally, registrations, records, catalogue);
        FaultyLine line = new FaultyLine(faults, pause, lgsp::tokenExpired, lgsp::throttled);
        RegistryDesk desk = new RegistryDesk(options, lgsp, line, rate, tally, clerk);
        this.wire = WireListener.open(options.bindAddress(), options.port(), options.containerThreads(), desk::answer);
        faults.shuts(wire);
        this.admin = openAdmin(options);
    }

    /**
     * Starts a registry; it listens when this returns.
     *
     * @throws RuntimeException when a port is taken; the message names it
     */
    public static MockRegistry start(RegistryOptions options) {
        return new MockRegistry(options);
    }

    /** {@code http://localhost:PORT}: what comes before {@code /token} and {@code /hotich/1.0/…}. */
    public URI baseUrl() {
        return URI.create("http://localhost:" + wire.port());
    }

    /** {@code http://localhost:ADMINPORT}: below it {@code /mock/registry/…}. */
    public URI adminUrl() {
        return URI.create("http://localhost:" + admin.port());
    }

    /** How the line and the service bus fail. */
    public LineFaults faults() {
        return faults;
    }

    /** What the registry is made to decide. */
    public Switches switches() {
        return switches;
    }

    public Books books() {
        return books;
    }

    /** The old registers, in which the search looks. */
    public Records records() {
        return records;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Pace pace() {
        return course.pace();
    }

    /** Changes how long registrations take, of those under way too. */
    public void pace(Pace changed) {
        course.pace(changed);
    }

    /** Ends every token now. @return how many were given out and not yet dropped */
    public int expireTokens() {
        return lgsp.expireTokens();
    }

    /** Stops both sides; calls that wait are dropped and do not commit. */
    @Override
    public void close() {
        pause.close();
        wire.close();
        admin.close();
    }

    private AdminListener openAdmin(RegistryOptions options) {
        try {
            return AdminListener.open(options.bindAddress(), options.adminPort(), new RegistryAdminDesk(this)::answer);
        } catch (RuntimeException failed) {
            wire.close();
            throw failed;
        }
    }
}
