package vn.lienthong.gateway.intake;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.gateway.engine.UsableSpace;
import vn.lienthong.gateway.engine.UsableSpace.Room;
import vn.lienthong.mappings.Words;

/**
 * Whether the doors take anything in. They close while the data directory's file store has less than its reserve left, so
 * that what was accepted can still be finished, and open again by themselves once a tenth more than the reserve is free; and
 * while a bar is down.
 */
public final class DoorGate {

    private static final Logger LOG = LoggerFactory.getLogger(DoorGate.class);
    private static final long LOOK_AGAIN_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long MEBIBYTE = 1024L * 1024;

    /**
     * How the doors stand.
     *
     * @param usable bytes free now
     * @param reserve bytes that must stay free
     */
    public record State(boolean open, long usable, long reserve) {}

    private final UsableSpace space;
    private final DoorSettings settings;
    private final Iterable<DoorBar> bars;
    private State state = new State(true, Long.MAX_VALUE, 0);
    private long lookedAt = System.nanoTime() - LOOK_AGAIN_NANOS;

    DoorGate(UsableSpace space, DoorSettings settings, Iterable<DoorBar> bars) {
        this.space = space;
        this.settings = settings;
        this.bars = bars;
    }

    /** Why nothing is taken in now; empty while the doors are open. */
    public Optional<Words> closed() {
        return StreamSupport.stream(bars.spliterator(), false)
                .flatMap(it -> it.closed().stream())
                .findFirst()
                .or(this::full);
    }

    private Optional<Words> full() {
        return state().open()
                ? Optional.empty()
                : Optional.of(
                        new Words(
                                "Ổ đĩa sắp đầy nên tạm ngừng tiếp nhận. Chưa nhận gì; gửi lại nguyên văn sau",
                                "The disk is nearly full, so nothing is taken in for the moment. Nothing was accepted; send the same again later"));
    }

    /** How the doors stand; looked at once a second at most. */
    public synchronized State state() {
        long now = System.nanoTime();
        if (now - lookedAt >= LOOK_AGAIN_NANOS) {
            lookedAt = now;
            look();
        }
        return state;
    }

    private void look() {
        Room room;
        try {
            room = space.now();
        } catch (IOException e) {
            LOG.warn("The free space of the data directory could not be read; the doors stay as they are", e);
            return;
        }
        long reserve = settings.reserveOf(room.total());
        long needed = state.open() ? reserve : reserve + reserve / 10;
        boolean open = room.usable() >= needed;
        if (open != state.open()) {
            LOG.warn(
                    "The doors {}: {} MiB are free where the data is, {} MiB must stay free",
                    open ? "open again" : "close",
                    room.usable() / MEBIBYTE,
                    reserve / MEBIBYTE);
        }
        state = new State(open, room.usable(), reserve);
    }
}
