package vn.lienthong.gateway.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lienthong.mock.npsp.Telling;

/** What the mock Portal was told, and when: the only witness of how fast the gateway really was. */
record Journal(List<Telling> tellings) {

    private static final Duration SECOND = Duration.ofSeconds(1);

    Instant first() {
        return tellings.get(0).at();
    }

    /** When the last of those was told whose code begins so. */
    Instant last(String beginning) {
        return tellings.stream()
                .filter(it -> it.maHoSo().startsWith(beginning))
                .map(Telling::at)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    long until(Instant end) {
        return tellings.stream().filter(it -> !it.at().isAfter(end)).count();
    }

    /** When each dossier was told. */
    Map<String, Instant> byCode() {
        return tellings.stream().collect(Collectors.toMap(Telling::maHoSo, Telling::at, (one, other) -> one));
    }

    /** How many a Portal would have turned away that takes so many in any second, and no more. */
    int overshoot(int perSecond) {
        Deque<Instant> taken = new ArrayDeque<>();
        int over = 0;
        for (Telling telling : tellings) {
            while (!taken.isEmpty() && !taken.getFirst().plus(SECOND).isAfter(telling.at())) {
                taken.removeFirst();
            }
            if (taken.size() >= perSecond) {
                over++;
            } else {
                taken.addLast(telling.at());
            }
        }
        return over;
    }

    /** The most in any second. */
    int peak() {
        Deque<Instant> second = new ArrayDeque<>();
        int most = 0;
        for (Telling telling : tellings) {
            while (!second.isEmpty() && !second.getFirst().plus(SECOND).isAfter(telling.at())) {
                second.removeFirst();
            }
            second.addLast(telling.at());
            most = Math.max(most, second.size());
        }
        return most;
    }
}
