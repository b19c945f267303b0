package vn.lienthong.mock.npsp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dossiers and the order in which they were told. A call takes effect as a whole or not at all, and one after the other:
 * one lock guards everything.
 */
final class Registry {
    private final Clock clock;
    private final Tally tally;
    private final boolean duplicateCreates;
    private final boolean progressMovesStatus;
    private final Duration visibilityDelay;
    private final int tellingsKept;
    private final Map<String, Holding> holdings = new LinkedHashMap<>();
    private final Map<String, Holding> filed = new LinkedHashMap<>();
    private final Deque<Telling> tellings = new ArrayDeque<>();
    private final Takebacks takebacks = new Takebacks();
    private final Set<String> twice = new HashSet<>();
    private long sequence;
    private long forgotten;

    Registry(PortalOptions options, Tally tally) {
        this.clock = options.clock();
        this.tally = tally;
        this.duplicateCreates = options.duplicateCreates();
        this.progressMovesStatus = options.progressMovesStatus();
        this.visibilityDelay = options.visibilityDelay();
        this.tellingsKept = options.tellingsKept();
    }

    /** Holds a dossier that a citizen filed here: nobody told it, and whoever creates it is told that it exists. */
    synchronized void filed(Payload dossier) {
        filed.putIfAbsent(dossier.maHoSo(), new Holding(new History(clock, visibilityDelay), dossier));
    }

    /** @return the codes that exist already, and then nothing was applied; empty when all were created */
    synchronized List<String> create(List<Payload> dossiers) {
        List<String> existing = duplicateCreates ? List.of() : codes(dossiers, this::exists);
        tally.add(Figure.CREATES_REFUSED_AS_EXISTING, existing.size());
        if (existing.isEmpty()) {
            dossiers.forEach(this::createOne);
        }
        return existing;
    }

    /** @return the codes that do not exist, and then nothing was applied; empty when all were updated */
    synchronized List<String> update(List<Payload> dossiers) {
        List<String> missing = codes(dossiers, code -> !exists(code));
        tally.add(Figure.UPDATES_REFUSED_AS_MISSING, missing.size());
        if (missing.isEmpty()) {
            dossiers.forEach(this::updateOne);
        }
        return missing;
    }

    /** @return the codes that do not exist, and then nothing was applied; empty when all rows were added */
    synchronized List<String> progress(List<Payload> rows) {
        List<String> missing = codes(rows, code -> !exists(code));
        if (missing.isEmpty()) {
            rows.forEach(this::addRow);
        } else {
            tally.add(
                    Figure.PROGRESS_ROWS_REFUSED_AS_MISSING,
                    rows.stream().filter(row -> missing.contains(row.maHoSo())).count());
        }
        return missing;
    }

    synchronized Optional<Shown> shown(String maHoSo, boolean stale) {
        Instant seen = clock.instant().minus(visibilityDelay);
        return Optional.ofNullable(holdings.getOrDefault(maHoSo, filed.get(maHoSo)))
                .flatMap(holding -> holding.shown(seen, stale));
    }

    /** Staff key it in: another status of one that is there, or one that nobody told of. */
    synchronized void keyed(Payload dossier) {
        Holding holding = holdings.getOrDefault(dossier.maHoSo(), filed.get(dossier.maHoSo()));
        if (holding == null) {
            filed(dossier);
        } else {
            holding.shows(dossier.status());
        }
    }

    /** @return whether it is there, and from now on with this value in this field */
    synchronized boolean changed(String maHoSo, String field, String value) {
        Holding holding = holdings.getOrDefault(maHoSo, filed.get(maHoSo));
        if (holding != null) {
            holding.corrects(field, value);
        }
        return holding != null;
    }

    /** @return whether it is there, and from now on twice */
    synchronized boolean twice(String maHoSo) {
        return exists(maHoSo) && (twice.add(maHoSo) || twice.contains(maHoSo));
    }

    synchronized int times(String maHoSo) {
        return twice.contains(maHoSo) ? 2 : 1;
    }

    /** Everything as it is shown now, what is there twice twice. */
    synchronized List<Shown> shown() {
        return Stream.concat(holdings.entrySet().stream(), filed.entrySet().stream())
                .flatMap(it ->
                        Collections.nCopies(times(it.getKey()), it.getValue().now()).stream())
                .toList();
    }

    synchronized long rollBack(long to) {
        return takebacks.to(to);
    }

    synchronized Optional<DossierFile> file(String maHoSo) {
        return Optional.ofNullable(holdings.get(maHoSo)).map(Holding::file);
    }

    synchronized List<HeldDossier> held() {
        return holdings.values().stream().map(Holding::brief).toList();
    }

    synchronized List<Telling> tellings(long after, int limit) {
        long skipped = Math.max(0, after - forgotten);
        return tellings.stream().skip(skipped).limit(limit).toList();
    }

    synchronized BooksSummary summary() {
        return tally.summary(holdings.size(), sequence, forgotten);
    }

    synchronized void forget() {
        holdings.clear();
        filed.clear();
        tellings.clear();
        takebacks.forget();
        twice.clear();
        sequence = 0;
        forgotten = 0;
        tally.forget();
    }

    private void createOne(Payload dossier) {
        Holding holding = holdings.get(dossier.maHoSo());
        boolean again = holding != null;
        @Nullable Shown before = holding == null ? null : holding.now();
        if (holding == null) {
            holding = new Holding(new History(clock, visibilityDelay), dossier);
            holdings.put(dossier.maHoSo(), holding);
        } else {
            holding.replace(dossier);
            tally.add(Figure.CREATES_APPLIED_TWICE, 1);
        }
        tally.add(Figure.CREATES_APPLIED, 1);
        tell(holding, TellingKind.CREATE, dossier, again, before);
    }

    private void updateOne(Payload dossier) {
        Holding holding = holding(dossier);
        Shown before = holding.now();
        boolean same = holding.payload().sha256().equals(dossier.sha256());
        holding.replace(dossier);
        tally.add(Figure.UPDATES_APPLIED, 1);
        tally.add(Figure.HARMLESS_REPEATS, same ? 1 : 0);
        tell(holding, TellingKind.UPDATE, dossier, same, before);
    }

    private void addRow(Payload row) {
        Holding holding = holding(row);
        Shown before = holding.now();
        boolean again = holding.addProgress(row, progressMovesStatus);
        tally.add(Figure.PROGRESS_ROWS_APPLIED, 1);
        tally.add(Figure.PROGRESS_ROWS_APPLIED_TWICE, again ? 1 : 0);
        tell(holding, TellingKind.PROGRESS, row, again, before);
    }

    /** @param before what it was; null where it was not there */
    private void tell(Holding holding, TellingKind kind, Payload told, boolean repeat, @Nullable Shown before) {
        Telling telling =
                new Telling(++sequence, kind, told.maHoSo(), told.status(), told.sha256(), repeat, clock.instant());
        holding.told(telling);
        tellings.addLast(telling);
        if (tellings.size() > tellingsKept) {
            tellings.removeFirst();
            forgotten++;
        }
        takebacks.add(sequence, () -> takeBack(holding, telling, told, before));
    }

    private void takeBack(Holding holding, Telling telling, Payload told, @Nullable Shown before) {
        tellings.removeLast();
        sequence = telling.sequence() - 1;
        boolean first = holding.takenBack(telling.kind(), told, before);
        if (first) {
            holdings.remove(telling.maHoSo());
            twice.remove(telling.maHoSo());
        }
        if (first && before != null) {
            filed.put(telling.maHoSo(), holding);
        }
    }

    private boolean exists(String maHoSo) {
        return holdings.containsKey(maHoSo) || filed.containsKey(maHoSo);
    }

    /** A filed one is counted among the dossiers from the first time on that it is told of. */
    private Holding holding(Payload told) {
        Holding born = filed.remove(told.maHoSo());
        if (born != null) {
            holdings.put(told.maHoSo(), born);
        }
        Holding holding = holdings.get(told.maHoSo());
        if (holding == null) {
            throw new IllegalStateException("not held: " + told.maHoSo());
        }
        return holding;
    }

    private static List<String> codes(List<Payload> payloads, Predicate<String> wanted) {
        Set<String> seen = new HashSet<>();
        return payloads.stream()
                .map(Payload::maHoSo)
                .filter(wanted)
                .filter(seen::add)
                .toList();
    }
}
