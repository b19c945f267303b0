package vn.lienthong.mappings.unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Finds the unit that an address means. A district is of before; without one, a name of today goes before one of before. On a
 * date before the day of the table only names of before are understood, and of what came to be on the day it is said what it
 * was made of.
 */
final class AddressBook {

    private final Units units;
    private final NameIndex old = new NameIndex();
    private final NameIndex now = new NameIndex();

    AddressBook(Units units, Collection<List<Conversion>> byOldCode, Collection<List<Conversion>> byNewCode) {
        this.units = units;
        byOldCode.forEach(rows ->
                rows.stream().map(Conversion::before).filter(Objects::nonNull).forEach(old::add));
        byNewCode.forEach(rows -> rows.forEach(row -> now.add(row.since())));
    }

    Resolution resolve(AddressQuestion question) {
        boolean past = question.on().filter(on -> on.isBefore(units.from())).isPresent();
        var before = before(question);
        var since = since(question, before);
        boolean today = question.on().isPresent() && !past && !since.isEmpty();
        var was = today ? List.<Commune>of() : before;
        var is = Stream.concat(
                        past && !was.isEmpty() ? Stream.of() : since.stream().map(AddressBook::itself),
                        was.stream().flatMap(commune -> successors(commune, question.subject())))
                .toList();
        if (past && was.isEmpty()) {
            was = since.stream().flatMap(this::madeOf).distinct().toList();
        }
        var distinct = oneOfEach(is);
        var near = was.isEmpty() && distinct.isEmpty() ? near(question) : List.<Commune>of();
        var findings = AddressFindings.of(question, past, was, distinct, near);
        return new Resolution(question, was, distinct, near, findings);
    }

    private List<Commune> before(AddressQuestion question) {
        var named = old.named(question.commune());
        if (!question.district().isEmpty()) {
            named = NameIndex.in(
                    named,
                    question.district(),
                    commune -> commune.district() == null ? List.of() : List.of(commune.district()));
        }
        var inProvince = NameIndex.in(named, question.province(), commune -> List.of(commune.province()));
        return inProvince.isEmpty()
                ? NameIndex.in(named, question.province(), commune -> provincesNow(commune))
                : inProvince;
    }

    /** A district that somebody still writes behind a commune of today is one that the commune was made of. */
    private List<Commune> since(AddressQuestion question, List<Commune> before) {
        var named = NameIndex.in(
                now.named(question.commune()), question.province(), commune -> List.of(commune.province()));
        if (question.district().isEmpty()) {
            return named;
        }
        return before.isEmpty()
                ? NameIndex.in(named, question.district(), commune -> madeOf(commune)
                        .flatMap(it -> Stream.ofNullable(it.district()))
                        .distinct()
                        .toList())
                : List.of();
    }

    private Stream<Successor> successors(Commune commune, Subject subject) {
        var fate = units.fate(commune.code());
        var rows = units.rowsOf(commune)
                .map(row -> new Successor(row.since(), row.extent(), row.remark()))
                .toList();
        var own = new Fate(commune.code(), List.of(commune), rows, fate.carriesCodeNow());
        return own.now(subject)
                .map(one -> rows.stream().filter(it -> it.commune().equals(one)))
                .orElseGet(rows::stream);
    }

    private List<Area> provincesNow(Commune commune) {
        return units.rowsOf(commune).map(row -> row.since().province()).toList();
    }

    private Stream<Commune> madeOf(Commune commune) {
        return units.madeOf(commune.code()).stream().flatMap(row -> Stream.ofNullable(row.before()));
    }

    private List<Commune> near(AddressQuestion question) {
        return Stream.concat(old.near(question.commune()).stream(), now.near(question.commune()).stream())
                .distinct()
                .toList();
    }

    private static Successor itself(Commune commune) {
        return new Successor(commune, Extent.UNCHANGED, "");
    }

    /** Of several ways to one commune the first. */
    private static List<Successor> oneOfEach(List<Successor> successors) {
        List<Successor> each = new ArrayList<>();
        for (var candidate : successors) {
            if (each.stream().noneMatch(it -> it.commune().equals(candidate.commune()))) {
                each.add(candidate);
            }
        }
        return each;
    }
}
