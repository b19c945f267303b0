package vn.lienthong.checker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings together what the log, the ledger and the books say, dossier by dossier. */
final class Dossiers {

    private record Key(String lane, String code) {}

    private final Map<Key, List<Submission>> submissions;
    private final Map<Key, List<Receipt>> receipts;
    private final Map<Key, List<Telling>> tellings;
    private final Map<String, Journal> journals;
    private final Map<String, Receipt> byMessage;

    Dossiers(List<Submission> log, List<Receipt> ledger, List<Journal> books) {
        submissions = by(log, it -> new Key(it.lane(), it.code()));
        receipts = by(ledger, it -> new Key(it.lane(), it.code()));
        tellings =
                by(books.stream().flatMap(it -> it.tellings().stream()).toList(), it -> new Key(it.lane(), it.code()));
        journals = books.stream().collect(Collectors.toMap(Journal::lane, Function.identity(), Dossiers::both));
        byMessage = ledger.stream().collect(Collectors.toMap(Receipt::message, Function.identity()));
    }

    /** Of lanes whose books were read. */
    List<Dossier> all() {
        Set<Key> keys = new LinkedHashSet<>(receipts.keySet());
        keys.addAll(submissions.keySet());
        keys.addAll(tellings.keySet());
        return keys.stream()
                .filter(it -> journals.containsKey(it.lane()))
                .map(this::dossier)
                .toList();
    }

    private Dossier dossier(Key key) {
        return new Dossier(
                key.lane(),
                key.code(),
                expected(key),
                receipts.getOrDefault(key, List.of()),
                tellings.getOrDefault(key, List.of()));
    }

    /** By the sender's own numbers and the log; what the log does not have, by the ledger, in its order. */
    private List<Expected> expected(Key key) {
        Map<String, Expected> byId = new LinkedHashMap<>();
        Comparator<Submission> order = Comparator.comparingLong(it -> it.version() == null ? 0 : it.version());
        submissions.getOrDefault(key, List.of()).stream()
                .filter(it -> !it.refused())
                .sorted(order)
                .forEach(it -> byId.putIfAbsent(
                        it.message() == null ? "line " + it.line() : it.message(),
                        new Expected(it.kind(), shows(key, it.shows()), receipt(it))));
        receipts.getOrDefault(key, List.of()).stream()
                .sorted(Comparator.comparingLong(it -> it.version() == null ? 0 : it.version()))
                .forEach(it -> byId.putIfAbsent(
                        it.message(), new Expected(it.kind(), shows(key, it.shows()), Optional.of(it))));
        return new ArrayList<>(byId.values());
    }

    private Optional<Receipt> receipt(Submission submission) {
        return Optional.ofNullable(submission.message()).map(byMessage::get);
    }

    private String shows(Key key, String shown) {
        Journal journal = journals.get(key.lane());
        return journal != null && journal.shows() ? shown : "";
    }

    /** Two systems at the end of one lane, as two land systems are. */
    private static Journal both(Journal one, Journal other) {
        List<Telling> all = new ArrayList<>(one.tellings());
        all.addAll(other.tellings());
        return new Journal(one.lane(), one.shows() && other.shows(), all);
    }

    private static <T> Map<Key, List<T>> by(List<T> all, Function<T, Key> key) {
        Map<Key, List<T>> by = new HashMap<>();
        all.forEach(it ->
                by.computeIfAbsent(key.apply(it), none -> new ArrayList<>()).add(it));
        return by;
    }
}
