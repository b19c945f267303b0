package vn.lienthong.mappings.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A conversion table, ready to be asked. Immutable. */
public final class Units {

    private final LocalDate from;
    private final int rows;
    private final Map<String, List<Conversion>> byOldCode = new HashMap<>();
    private final Map<String, List<Conversion>> byNewCode = new HashMap<>();
    private final AddressBook addresses;

    public Units(UnitTable table) {
        this.from = table.from();
        this.rows = table.rows().size();
        for (var row : table.rows()) {
            var old = row.before();
            if (old != null) {
                byOldCode.computeIfAbsent(old.code(), code -> new ArrayList<>()).add(row);
            }
            byNewCode
                    .computeIfAbsent(row.since().code(), code -> new ArrayList<>())
                    .add(row);
        }
        this.addresses = new AddressBook(this, byOldCode.values(), byNewCode.values());
    }

    /** @return the first day of the communes that the table calls new */
    public LocalDate from() {
        return from;
    }

    public int size() {
        return rows;
    }

    /** @return what the code is on this date */
    public CodeReading code(String code, LocalDate on) {
        boolean past = on.isBefore(from);
        return new CodeReading(code, on, past ? was(code) : is(code), past ? is(code) : was(code), isReused(code));
    }

    /** @return what became of the commune that had the code before */
    public Fate fate(String code) {
        var successors = byOldCode.getOrDefault(code, List.of()).stream()
                .map(row -> new Successor(row.since(), row.extent(), row.remark()))
                .distinct()
                .toList();
        return new Fate(code, was(code), successors, is(code).stream().findFirst());
    }

    /** @return the rows of what the commune that has the code today was made of; empty for an unknown code */
    public List<Conversion> madeOf(String code) {
        return List.copyOf(byNewCode.getOrDefault(code, List.of()));
    }

    /** @return what a dossier of this date means by the code; a retired code is read as that of before, whatever the date */
    public UnitOnDossier onDossier(String code, LocalDate on, Subject subject) {
        boolean old = !was(code).isEmpty() && (on.isBefore(from) || is(code).isEmpty());
        if (!old) {
            return new UnitOnDossier(code, on, Optional.empty(), one(is(code)), List.of());
        }
        var fate = fate(code);
        var now = fate.now(subject);
        return new UnitOnDossier(code, on, one(fate.was()), now, now.isPresent() ? List.of() : fate.successors());
    }

    /** @return what the address means */
    public Resolution address(AddressQuestion question) {
        return addresses.resolve(question);
    }

    /** @return what the address means, written as one line */
    public Resolution address(String text, Optional<LocalDate> on, Subject subject) {
        return AddressText.readings(text, on, subject).stream()
                .map(addresses::resolve)
                .reduce((first, next) -> first.isFound() ? first : next.isFound() ? next : first)
                .orElseThrow();
    }

    /** @return the rows of this very commune, not of another that the table has under the same code */
    Stream<Conversion> rowsOf(Commune commune) {
        return byOldCode.getOrDefault(commune.code(), List.of()).stream().filter(row -> commune.equals(row.before()));
    }

    private List<Commune> was(String code) {
        return byOldCode.getOrDefault(code, List.of()).stream()
                .flatMap(row -> Optional.ofNullable(row.before()).stream())
                .distinct()
                .toList();
    }

    private List<Commune> is(String code) {
        return madeOf(code).stream().map(Conversion::since).distinct().toList();
    }

    /** Not where the commune of before is, alone and whole, the commune of today. */
    private boolean isReused(String code) {
        var rows = madeOf(code);
        if (rows.isEmpty() || was(code).isEmpty()) {
            return false;
        }
        var only = rows.get(0);
        var before = only.before();
        return rows.size() > 1
                || before == null
                || !before.code().equals(code)
                || !only.extent().isWhole();
    }

    private static Optional<Commune> one(List<Commune> communes) {
        return communes.size() == 1 ? Optional.of(communes.get(0)) : Optional.empty();
    }
}
