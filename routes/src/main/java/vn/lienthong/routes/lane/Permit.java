package vn.lienthong.routes.lane;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import vn.lienthong.routes.ledger.Lanes;
import vn.lienthong.routes.message.Lane;

/**
 * Asked right before anything is written to a system: a call, a look-up, a login. A yes is good for {@link Lanes#PERMIT_AGE},
 * counted from before the ledger was asked; a no is never kept. So a lane costs at most four questions a second on each node,
 * however many calls it makes.
 */
public final class Permit {

    private final Lanes lanes;
    private final Lane lane;
    private final LongSupplier ticks;
    private final AtomicLong goodUntil;

    public Permit(Lanes lanes, Lane lane) {
        this(lanes, lane, System::nanoTime);
    }

    Permit(Lanes lanes, Lane lane, LongSupplier ticks) {
        this.lanes = lanes;
        this.lane = lane;
        this.ticks = ticks;
        this.goodUntil = new AtomicLong(ticks.getAsLong());
    }

    public Lane lane() {
        return lane;
    }

    /** @throws HeldBack where nothing may be written now, or the ledger cannot say */
    public void require() {
        long asked = ticks.getAsLong();
        if (goodUntil.get() - asked > 0) {
            return;
        }
        if (!mayWrite()) {
            throw new HeldBack(lane);
        }
        goodUntil.set(asked + Lanes.PERMIT_AGE.toNanos());
    }

    private boolean mayWrite() {
        try {
            return lanes.mayWrite(lane);
        } catch (RuntimeException failure) {
            throw new HeldBack(lane, failure);
        }
    }
}
