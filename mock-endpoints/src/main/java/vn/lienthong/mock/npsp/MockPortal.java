package vn.lienthong.mock.npsp;

import java.net.URI;
import vn.lienthong.mock.wire.AdminListener;
import vn.lienthong.mock.wire.Pause;
import vn.lienthong.mock.wire.WireListener;

/**
 * A National Public Service Portal for developers and tests: it takes dossiers and progress as the Portal does, judges
 * every request strictly by the contract, keeps books of what it was told, and fails in the ways that it is told to.
 *
 * <p>It listens on two ports: the wire side, which faults can close, and the admin side, which always answers.
 */
public final class MockPortal implements AutoCloseable {
    private final Pause pause;
    private final WireListener wire;
    private final AdminListener admin;
    private final FaultBoard faults;
    private final PortalBooks books;
    private final Catalogue catalogue;
    private final PortalFilings filings;
    private final PortalOffice office;

    private MockPortal(PortalOptions options) {
        Tally tally = new Tally();
        Sessions sessions = new Sessions(options.clock(), options.sessionLifetime());
        Registry registry = new Registry(options, tally);
        WireDoor door = new WireDoor();
        this.pause = new Pause();
        this.catalogue = new Catalogue(options.strictProcedures());
        this.books = new PortalBooks(registry, tally);
        this.filings = new PortalFilings(registry, options.clock());
        this.office = new PortalOffice(registry, options.clock());
        this.faults = new FaultBoard(options.clock(), tally, sessions, door);
        Clerk clerk = new Clerk(options, faults, sessions, registry, catalogue, tally);
        PortalDesk desk = new PortalDesk(options, faults, tally, pause, clerk);
        Adapter adapter = new Adapter(options, tally, desk::answer);
        this.wire =
                WireListener.open(options.bindAddress(), options.port(), options.containerThreads(), adapter::forward);
        door.leadsTo(wire);
        this.admin = openAdmin(options);
    }

    /**
     * Starts a Portal; it listens when this returns.
     *
     * @throws RuntimeException when a port is taken; the message names it
     */
    public static MockPortal start(PortalOptions options) {
        return new MockPortal(options);
    }

    /** {@code http://localhost:PORT}: what comes before {@code /XrdAdapter/…}. The same for the Portal's whole life. */
    public URI baseUrl() {
        return URI.create("http://localhost:" + wire.port());
    }

    /** {@code http://localhost:ADMINPORT}: for {@link PortalAdmin} and for {@code curl}. */
    public URI adminUrl() {
        return URI.create("http://localhost:" + admin.port());
    }

    public Faults faults() {
        return faults;
    }

    public Books books() {
        return books;
    }

    /** The catalogue, which may change while the Portal runs. */
    public Procedures procedures() {
        return catalogue;
    }

    /** The dossiers that citizens file here, and that are handed over to their province. */
    public Filings filings() {
        return filings;
    }

    /** What happens to the books without anybody telling the Portal anything. */
    public BackOffice office() {
        return office;
    }

    /** Stops both sides; calls that wait are dropped and do not commit. */
    @Override
    public void close() {
        pause.close();
        wire.close();
        admin.close();
    }

    private AdminListener openAdmin(PortalOptions options) {
        AdminDesk desk = new AdminDesk(faults, books, catalogue, filings, office, wire::listening);
        try {
            return AdminListener.open(options.bindAddress(), options.adminPort(), desk::answer);
        } catch (RuntimeException failed) {
            wire.close();
            throw failed;
        }
    }
}
