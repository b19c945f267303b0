package vn.lienthong.gateway.api;

import java.util.concurrent.atomic.AtomicLong;
import vn.lienthong.gateway.engine.UsableSpace;

/** A file store of 100 GB, with as much room as the test says. */
public final class DiskThatFillsUp implements UsableSpace {

    public static final long GIGABYTE = 1_000_000_000L;

    private static final long TOTAL = 100 * GIGABYTE;

    private final AtomicLong usable = new AtomicLong(TOTAL);

    public void leave(long bytes) {
        usable.set(bytes);
    }

    @Override
    public Room now() {
        return new Room(usable.get(), TOTAL);
    }
}
