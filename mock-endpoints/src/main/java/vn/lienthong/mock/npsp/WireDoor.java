package vn.lienthong.mock.npsp;

import org.jspecify.annotations.Nullable;
import vn.lienthong.mock.wire.WireListener;

/** The door of the wire side, once there is one. */
final class WireDoor implements FaultBoard.Door {
    private @Nullable WireListener wire;

    void leadsTo(WireListener listener) {
        wire = listener;
    }

    @Override
    public void shut() {
        if (wire != null) {
            wire.shut();
        }
    }

    @Override
    public void reopen() {
        if (wire != null) {
            wire.reopen();
        }
    }
}
