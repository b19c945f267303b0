package vn.lienthong.mock.land;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every dossier at the land system, behind one lock. */
final class LandLedger {
    private final Clock clock;
    private final LandTally tally;
    private final Map<String, HeldLandDossier> held = new LinkedHashMap<>();

    LandLedger(Clock clock, LandTally tally) {
        this.clock = clock;
        this.tally = tally;
    }

    /** Takes a call that keeps the contract. @return why it is refused; empty when it is not */
    synchronized Optional<String> take(LandDoor door, String code, JsonNode body) {
        return door == LandDoor.RECEIVE ? receive(code, body) : step(door, code, body);
    }

    synchronized Optional<HeldLandDossier> held(String code) {
        return Optional.ofNullable(held.get(code));
    }

    synchronized List<HeldLandDossier> all() {
        return List.copyOf(held.values());
    }

    synchronized void forget() {
        held.clear();
    }

    private Optional<String> receive(String code, JsonNode body) {
        HeldLandDossier there = held.get(code);
        if (there != null) {
            tally.add(LandFigure.REPEATED_DOSSIERS);
            held.put(code, new HeldLandDossier(code, there.body(), there.steps(), there.repeats() + 1));
            return Optional.of("Số biên nhận " + code + " đã tồn tại");
        }
        tally.add(LandFigure.DOSSIERS);
        held.put(code, new HeldLandDossier(code, body, List.of(), 0));
        return Optional.empty();
    }

    private Optional<String> step(LandDoor door, String code, JsonNode body) {
        HeldLandDossier there = held.get(code);
        if (there == null) {
            tally.add(LandFigure.STEPS_OF_NOBODY);
            return Optional.of("Hồ sơ không tồn tại");
        }
        boolean again = there.steps(door.wireName()).stream()
                .anyMatch(step -> step.body().equals(body));
        tally.add(again ? LandFigure.REPEATED_STEPS : LandFigure.STEPS);
        List<LandStep> steps = new ArrayList<>(there.steps());
        steps.add(new LandStep(clock.instant(), door.wireName(), body));
        held.put(code, new HeldLandDossier(code, there.body(), List.copyOf(steps), there.repeats()));
        return Optional.empty();
    }
}
