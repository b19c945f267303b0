package vn.lienthong.gateway.demo.civil;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.lienthong.gateway.demo.kit.DayClock;

/** The civil-status dossiers of the day, the same at every start: of every kind, twenty of them such as cannot be entered. */
final class CivilCases {

    static final int PLACES = 8;
    static final int CAUSES = 7;
    static final int UNITS = 5;
    static final int CANNOT_BE_ENTERED = PLACES + CAUSES + UNITS;
    static final int GOOD = 70;
    static final int FOUND = 12;
    static final int ON_PAPER = 6;
    static final int COUNT = GOOD + CANNOT_BE_ENTERED + FOUND + ON_PAPER;

    private static final long SEED = 1982;
    private static final Instant FIRST = DayClock.at("07:15");
    private static final Duration ARRIVALS = Duration.ofHours(8);

    private record Share(Sort sort, Obstacle obstacle, int count) {}

    private static final List<Share> SHARES = List.of(
            new Share(Sort.BIRTH, Obstacle.NONE, 26),
            new Share(Sort.DEATH, Obstacle.NONE, 12),
            new Share(Sort.MARRIAGE, Obstacle.NONE, 12),
            new Share(Sort.MARITAL_STATUS, Obstacle.NONE, 14),
            new Share(Sort.RECOGNITION, Obstacle.NONE, 6),
            new Share(Sort.BIRTH, Obstacle.PLACE_UNKNOWN_TO_REGISTRY, PLACES),
            new Share(Sort.DEATH, Obstacle.CAUSE_TOO_LONG, CAUSES),
            new Share(Sort.MARITAL_STATUS, Obstacle.UNIT_UNKNOWN_TO_REGISTRY, UNITS),
            new Share(Sort.EXTRACT, Obstacle.NONE, FOUND),
            new Share(Sort.EXTRACT, Obstacle.ONLY_ON_PAPER, ON_PAPER));

    private CivilCases() {}

    /** In order of arrival. */
    static List<CivilCase> all() {
        Random random = new Random(SEED);
        List<Share> each = new ArrayList<>();
        SHARES.forEach(it -> each.addAll(Collections.nCopies(it.count(), it)));
        Collections.shuffle(each, random);
        long apart = ARRIVALS.toSeconds() / each.size();
        List<CivilCase> all = new ArrayList<>();
        for (int i = 0; i < each.size(); i++) {
            Share share = each.get(i);
            boolean unknown = share.obstacle() == Obstacle.UNIT_UNKNOWN_TO_REGISTRY;
            Commune commune = unknown ? Commune.DINH_HOA : Commune.known(random);
            Instant arrival = FIRST.plusSeconds(apart * i + random.nextInt((int) apart));
            all.add(new CivilCase(i + 1, share.sort(), share.obstacle(), commune, arrival));
        }
        return List.copyOf(all);
    }
}
