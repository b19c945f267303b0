package vn.lienthong.gateway.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.intake.DoorGate;
import vn.lienthong.gateway.intake.UnattributedLetters;
import vn.lienthong.gateway.scan.VirusScanner;
import vn.lienthong.mappings.Words;

/** Reads whether the doors take anything in. */
@Component
public final class DoorBoard {

    private static final Words OPEN = new Words("Đang tiếp nhận", "Open");

    private final DoorGate gate;
    private final VirusScanner scanner;
    private final ObjectProvider<UnattributedLetters> letters;

    DoorBoard(DoorGate gate, VirusScanner scanner, ObjectProvider<UnattributedLetters> letters) {
        this.gate = gate;
        this.scanner = scanner;
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
                scanner.state(),
                queue == null ? null : queue.count());
    }
}
