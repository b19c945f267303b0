package vn.lienthong.gateway.demo.civil;

import java.util.List;
import vn.lienthong.gateway.demo.kit.DayClock;

/** What the province hands in on that day about civil status: the same at every start. */
final class CivilScript {

    private static final int FIRST_STEP = 200_000;
    private static final int FIRST_CORRECTION = 210_000;

    private final List<CivilCase> cases = CivilCases.all();

    List<CivilCase> cases() {
        return cases;
    }

    List<CivilCase> cases(Obstacle obstacle) {
        return cases.stream().filter(it -> it.obstacle() == obstacle).toList();
    }

    /** In order of time. */
    List<CivilStep> steps() {
        return cases.stream()
                .map(it -> new CivilStep(FIRST_STEP + it.number(), it.arrival(), it, 1))
                .toList();
    }

    /** What the communes send once they have shortened the causes of death. */
    List<CivilStep> corrections() {
        return cases(Obstacle.CAUSE_TOO_LONG).stream()
                .map(it -> new CivilStep(FIRST_CORRECTION + it.number(), DayClock.OPENING, it, 2))
                .toList();
    }
}
