package vn.lienthong.gateway.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.intake.DoorGate;
import vn.lienthong.gateway.intake.UnattributedLetters;
import vn.lienthong.mappings.Words;

/** Reads whether the doors take anything in. */
@Component
public final class DoorBoard {

    private static final Words OPEN = new Words("Đang tiếp nhận", "Open");

    private final DoorGate gate;
    private final ObjectProvider<UnattributedLetters> letters;

    DoorBoard(DoorGate gate, ObjectProvider<UnattributedLetters> letters) {
        this.gate = gate;
        this.letters = letters;
    }

    public DoorsView now() {
        DoorGate.State state = gate.state();
        Optional<Words> closed = gate.closed();
        @Nullable UnattributedLetters queue = letters.getIfAvailable();
        return new DoorsView(
                closed.isEmpty(),
                closed.orElse(OPEN),
                state.usable(),
                state.reserve(),
                queue == null ? null : queue.count());
    }
}
