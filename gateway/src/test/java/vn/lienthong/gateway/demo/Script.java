package vn.lienthong.gateway.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.lienthong.gateway.demo.kit.DayClock;

/** What the province tells the gateway on that day, and in which order: the same at every start. */
final class Script {

    private static final long SEED = 17;
    private static final int ROWS_PERCENT = 55;
    private static final int REPEATED_EVERY = 23;
    private static final int FIRST_CORRECTION = 100_000;
    private static final Instant LAST_CHANGE = DayClock.at("16:30");
    private static final Duration LATE = Duration.ofMinutes(12);

    private final List<Case> cases = Cases.all();
    private final List<Step> steps;
    private final List<Step> corrections = new ArrayList<>();
    private final Random random = new Random(SEED);
    private int number;

    Script() {
        List<Step> all = new ArrayList<>();
        cases.forEach(it -> all.addAll(life(it)));
        oneComesLate(all);
        List<Step> repeats = all.stream()
                .filter(it -> it.number() % REPEATED_EVERY == 0)
                .map(it -> it.repeated(++number, it.at().plus(LATE)))
                .toList();
        all.addAll(repeats);
        steps = all.stream()
                .sorted(Comparator.comparing(Step::at).thenComparing(Step::number))
                .toList();
        cases.stream().filter(it -> it.snag() == Snag.WRONG_NUMBER).forEach(it -> corrections.add(correction(it)));
    }

    List<Case> cases() {
        return cases;
    }

    /** In order of time. */
    List<Step> steps() {
        return steps;
    }

    /** What the communes send once they have mended the applicants' numbers. */
    List<Step> corrections() {
        return List.copyOf(corrections);
    }

    /** @return the newest state among the accepted ones, by dossier code */
    Map<String, Step> newest(Predicate<Step> accepted) {
        return said(accepted).stream()
                .filter(Step::isState)
                .collect(Collectors.toMap(
                        it -> it.dossier().code(),
                        it -> it,
                        (one, other) -> one.version() > other.version() ? one : other));
    }

    /** @return what was accepted, the repeats apart, in the order in which it was told */
    List<Step> said(Predicate<Step> accepted) {
        List<Step> all = new ArrayList<>(steps);
        all.addAll(corrections);
        return all.stream().filter(it -> !it.isRepeat()).filter(accepted).toList();
    }

    private List<Step> life(Case dossier) {
        List<Step> life = new ArrayList<>();
        Instant at = dossier.arrival();
        for (int i = 0; i < dossier.life().states().size() && at.isBefore(LAST_CHANGE); i++) {
            Status status = dossier.state(i);
            if (i > 0 && dossier.snag() == Snag.NONE && random.nextInt(100) < ROWS_PERCENT) {
                life.add(row(dossier, status, at.minusSeconds(120)));
            }
            life.add(state(dossier, status, i + 1L, at, dossier.personalNumber()));
            at = at.plus(Duration.ofMinutes(15L + random.nextInt(45)));
        }
        return life;
    }

    private Step state(Case dossier, Status status, long version, Instant at, String personalNumber) {
        int mine = ++number;
        String body = Paper.state(dossier, status, version, at, personalNumber);
        return new Step(mine, mine, at, dossier, status, version, body);
    }

    private Step row(Case dossier, Status status, Instant at) {
        int mine = ++number;
        return new Step(mine, mine, at, dossier, status, 0, Paper.row(status, at));
    }

    private Step correction(Case dossier) {
        int mine = FIRST_CORRECTION + dossier.number();
        String body = Paper.state(dossier, dossier.state(0), 2, dossier.arrival(), dossier.rightNumber());
        return new Step(mine, mine, DayClock.OPENING, dossier, dossier.state(0), 2, body);
    }

    /** One state is told only after the one that follows it. */
    private static void oneComesLate(List<Step> all) {
        Optional<Step> last = all.stream().filter(it -> it.version() == 4).findFirst();
        last.ifPresent(newer -> all.replaceAll(it -> it.dossier().equals(newer.dossier()) && it.version() == 3
                ? it.moved(newer.at().plus(LATE))
                : it));
    }
}
