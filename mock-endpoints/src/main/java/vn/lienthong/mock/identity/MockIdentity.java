package vn.lienthong.mock.identity;

import java.net.URI;
import java.util.Map;
import vn.lienthong.mock.lgsp.Lgsp;
import vn.lienthong.mock.line.FaultyLine;
import vn.lienthong.mock.line.LineFault;
import vn.lienthong.mock.line.LineFaults;
import vn.lienthong.mock.wire.AdminListener;
import vn.lienthong.mock.wire.AdminRoutes;
import vn.lienthong.mock.wire.Pause;
import vn.lienthong.mock.wire.WireListener;

/** The citizen service 037, directly and as a façade of a service bus, and an issuer of VNeID sign-ins, for developers and tests. */
public final class MockIdentity implements AutoCloseable {
    private static final int THREADS = 30;

    private final Pause pause = new Pause();
    private final LineFaults faults;
    private final Lgsp lgsp;
    private final Population people;
    private final IdentityBooks books;
    private final Issuer issuer;
    private final WireListener wire;
    private final AdminListener admin;

    private MockIdentity(IdentityOptions options) {
        this.faults = new LineFaults(options.clock());
        this.lgsp = new Lgsp(options.clock(), options.lgsp());
        this.people = new Population(options.people());
        this.books = new IdentityBooks(options.clock(), faults);
        this.issuer = new Issuer(options.clock(), people, () -> baseUrl() + IssuerDesk.ROOT);
        FaultyLine line = new FaultyLine(faults, pause, lgsp::tokenExpired, lgsp::throttled);
        IdentityDesk desk =
                new IdentityDesk(options, lgsp, line, books, people, new IssuerDesk(issuer, books), () -> baseUrl()
                        .toString());
        this.wire = WireListener.open(options.bindAddress(), options.port(), THREADS, desk::answer);
        faults.shuts(wire);
        this.admin = openAdmin(options);
    }

    /**
     * Starts it; it listens when this returns.
     *
     * @throws RuntimeException when a port is taken; the message names it
     */
    public static MockIdentity start(IdentityOptions options) {
        return new MockIdentity(options);
    }

    /** {@code http://localhost:PORT}: below it {@code /token} and the façade. */
    public final URI baseUrl() {
        return URI.create("http://localhost:" + wire.port());
    }

    /** The service itself, by SOAP; this address is part of the digest. */
    public URI serviceUrl() {
        return URI.create(baseUrl() + IdentityDesk.SOAP_PATH);
    }

    /** {@code http://localhost:ADMINPORT}: below it {@code /mock/identity/…}. */
    public URI adminUrl() {
        return URI.create("http://localhost:" + admin.port());
    }

    public Population people() {
        return people;
    }

    public Issuer issuer() {
        return issuer;
    }

    /** How the line fails. */
    public LineFaults faults() {
        return faults;
    }

    public IdentityBooks books() {
        return books;
    }

    /** Ends every token of the service bus now. @return how many were given out and not yet dropped */
    public int expireTokens() {
        return lgsp.expireTokens();
    }

    @Override
    public void close() {
        pause.close();
        wire.close();
        admin.close();
    }

    /** What is wrong with tokens. */
    record Flawed(TokenFlaw flaw) {}

    private AdminListener openAdmin(IdentityOptions options) {
        AdminRoutes routes = new AdminRoutes("/mock/identity/")
                .get("books", books::summary)
                .get("books/lookups", books::lookUps)
                .get("books/judgements", books::judgements)
                .delete("books", books::forget)
                .get("people", people::all)
                .post("people", Person.class, people::add)
                .deleteBelow("people/", people::remove)
                .get("faults", faults::list)
                .post("faults", LineFault.class, faults::add)
                .delete("faults", faults::clear)
                .deleteBelow("faults/", faults::remove)
                .post("issuer/flaw", Flawed.class, this::flawed)
                .act("issuer/rotate", this::rotated)
                .act("tokens/expire", () -> Map.of("expired", expireTokens()));
        try {
            return AdminListener.open(options.bindAddress(), options.adminPort(), routes::answer);
        } catch (RuntimeException failed) {
            wire.close();
            throw failed;
        }
    }

    private Object flawed(Flawed how) {
        issuer.flaw(how.flaw());
        return how;
    }

    private Object rotated() {
        issuer.rotateKey();
        return issuer.keys();
    }
}
