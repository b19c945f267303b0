package vn.lienthong.mock.province;

import java.net.URI;
import vn.lienthong.mock.wire.AdminListener;
import vn.lienthong.mock.wire.Pause;
import vn.lienthong.mock.wire.WireListener;

/**
 * A provincial system that is told what became of the dossiers it sent: it takes signed notices, judges them strictly, keeps
 * books, and fails in the ways that it is told to. It listens on two ports, one for notices and one for switches and books.
 */
public final class MockProvince implements AutoCloseable {
    private static final int THREADS = 20;

    private final Pause pause = new Pause();
    private final NoticeBook book;
    private final ProvinceFaults faults;
    private final WireListener wire;
    private final AdminListener admin;

    private MockProvince(ProvinceOptions options) {
        this.book = new NoticeBook(options.clock());
        this.faults = new ProvinceFaults(book);
        NoticeDoor door = new NoticeDoor(
                new Signature(options.clock(), options.oldest(), options.secret()),
                book,
                faults,
                pause,
                options.localCodes());
        this.wire = WireListener.open(options.bindAddress(), options.port(), THREADS, door::answer);
        this.admin = openAdmin(options);
    }

    /**
     * Starts a province; it listens when this returns.
     *
     * @throws RuntimeException when a port is taken; the message names it
     */
    public static MockProvince start(ProvinceOptions options) {
        return new MockProvince(options);
    }

    /** {@code http://localhost:PORT/notices}: where notices are sent. */
    public URI noticesUrl() {
        return URI.create("http://localhost:" + wire.port() + NoticeDoor.PATH);
    }

    /** {@code http://localhost:ADMINPORT}: below it {@code /mock/province/…}. */
    public URI adminUrl() {
        return URI.create("http://localhost:" + admin.port());
    }

    public Notices notices() {
        return book;
    }

    public ProvinceFaults faults() {
        return faults;
    }

    @Override
    public void close() {
        pause.close();
        wire.close();
        admin.close();
    }

    private AdminListener openAdmin(ProvinceOptions options) {
        try {
            return AdminListener.open(
                    options.bindAddress(), options.adminPort(), new ProvinceDesk(faults, book)::answer);
        } catch (RuntimeException failed) {
            wire.close();
            throw failed;
        }
    }
}
