package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.intake.DoorGate;
import vn.lienthong.gateway.intake.UnattributedLetters;
import vn.lienthong.mappings.Words;

/** Shows whether the doors take anything in. */
@RestController
final class DoorDesk {

    /**
     * How the doors stand.
     *
     * @param open whether anything is taken in; what was accepted goes on either way
     * @param freeBytes what is free where the data is
     * @param reserveBytes what must stay free for the doors to be open
     * @param unattributed messages that came by the queue from nobody known; absent where nobody may send by it
     */
    @JsonInclude(Include.NON_NULL)
    record DoorsView(
            boolean open,
            Words meaning,
            long freeBytes,
            long reserveBytes,
            @Nullable Integer unattributed) {}

    private static final Words OPEN = new Words("Đang tiếp nhận", "Open");

    private final DoorGate gate;

    private final ObjectProvider<UnattributedLetters> letters;

    DoorDesk(DoorGate gate, ObjectProvider<UnattributedLetters> letters) {
        this.gate = gate;
        this.letters = letters;
    }

    @GetMapping("/api/v1/doors")
    DoorsView doors() {
        DoorGate.State state = gate.state();
        @Nullable UnattributedLetters queue = letters.getIfAvailable();
        return new DoorsView(
                state.open(),
                gate.closed().orElse(OPEN),
                state.usable(),
                state.reserve(),
                queue == null ? null : queue.count());
    }
}
