package vn.lienthong.routes.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The same answers by another way: everything in memory, each dossier looked up, the cases written out. */
final class NaiveModel {

    private final SomeDay day;
    private final boolean provinceIn;
    private final boolean ledgerIn;
    private final boolean nationalIn;

    NaiveModel(SomeDay day, Set<Party> present) {
        this.day = day;
        this.provinceIn = present.contains(Party.PROVINCE);
        this.ledgerIn = present.contains(Party.LEDGER);
        this.nationalIn = present.contains(Party.NATIONAL);
    }

    List<Difference> differences() {
        return day.codes().stream().flatMap(this::of).toList();
    }

    private Stream<Difference> of(String code) {
        List<Standing> ps = provinceIn ? having(code, day.province) : List.of();
        List<Standing> ns = nationalIn ? having(code, day.national) : List.of();
        Account l = ledgerIn ? day.ledger.get(code) : null;
        String newest = l == null ? null : l.newest();
        List<Difference> found = new ArrayList<>();

        List<String> twice = new ArrayList<>();
        if (ps.size() > 1) {
            twice.add("province");
        }
        if (ns.size() > 1) {
            twice.add("national");
        }
        if (!twice.isEmpty()) {
            found.add(new Difference(code, Kind.DUPLICATED, twice, marks(ps), newest, marks(ns), null));
        }
        if (l != null && l.open() != null) {
            found.add(new Difference(code, Kind.IN_FLIGHT, List.of(), marks(ps), newest, marks(ns), l.open()));
            return found.stream();
        }
        if (l != null && l.filed()) {
            if (ps.size() == 1 && !ps.get(0).mark().equals("1")) {
                found.add(new Difference(code, Kind.NOT_HANDED_IN, List.of(), marks(ps), newest, marks(ns), null));
            }
            if (ns.size() == 1 && !ns.get(0).mark().equals("1")) {
                found.add(new Difference(code, Kind.AHEAD, List.of(), marks(ps), newest, marks(ns), null));
            }
            if (found.stream().allMatch(it -> it.kind() == Kind.DUPLICATED)) {
                found.add(new Difference(code, Kind.UNANSWERED, List.of(), marks(ps), newest, marks(ns), null));
            }
            return found.stream();
        }
        for (Kind kind : Kind.values()) {
            boolean said = Set.of(Kind.DUPLICATED, Kind.IN_FLIGHT, Kind.UNANSWERED, Kind.DIFFERS)
                    .contains(kind);
            if (!said && is(kind, ps, l, ns)) {
                found.add(new Difference(code, kind, List.of(), marks(ps), newest, marks(ns), null));
            }
        }
        found.sort((one, other) -> Integer.compare(rank(one.kind()), rank(other.kind())));
        List<String> names = names(ps, l, ns);
        if (!names.isEmpty()) {
            found.add(new Difference(
                    code, Kind.DIFFERS, names, marks(ps), newest, marks(ns), null, values(names, ps, l, ns)));
        }
        return found.stream();
    }

    private static List<FieldValues> values(List<String> names, List<Standing> ps, Account l, List<Standing> ns) {
        return names.stream()
                .filter(it -> !it.equals(Comparing.STATUS))
                .map(it -> new FieldValues(
                        it,
                        ps.size() == 1 ? ps.get(0).fields().get(it) : null,
                        l == null ? null : l.fields().get(it),
                        ns.size() == 1 ? ns.get(0).fields().get(it) : null))
                .toList();
    }

    private boolean is(Kind kind, List<Standing> ps, Account l, List<Standing> ns) {
        boolean provinceHas = ps.size() == 1;
        boolean provinceHasNot = provinceIn && ps.isEmpty();
        boolean nationalHas = ns.size() == 1;
        boolean nationalHasNot = nationalIn && ns.isEmpty();
        boolean unknownToLedger = ledgerIn && l == null;
        String shown = nationalHas ? ns.get(0).mark() : "";
        return switch (kind) {
            case UNKNOWN_TO_PROVINCE -> provinceHasNot && nationalHas;
            case NOT_HANDED_IN ->
                provinceHas
                        && (unknownToLedger
                                || (l != null
                                        && l.newest() != null
                                        && !l.told().contains(ps.get(0).mark())));
            case MISSING -> nationalHasNot && ((l != null && l.newest() != null) || (provinceHas && !unknownToLedger));
            case BEHIND ->
                nationalHas
                        && l != null
                        && l.newest() != null
                        && !shown.equals(l.newest())
                        && !l.reported().contains(shown)
                        && l.told().contains(shown);
            case AHEAD ->
                nationalHas && ledgerIn && (l != null ? !l.told().contains(shown) : !provinceIn || ps.size() > 1);
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private List<String> names(List<Standing> ps, Account l, List<Standing> ns) {
        Standing p = ps.size() == 1 ? ps.get(0) : null;
        Standing n = ns.size() == 1 ? ns.get(0) : null;
        Standing a = l == null || l.newest() == null ? null : new Standing(l.code(), l.newest(), l.fields());
        Set<String> names = new TreeSet<>();
        for (List<Standing> pair : pairs(p, a, n)) {
            Standing one = pair.get(0);
            Standing other = pair.get(1);
            if (one.mark().equals(other.mark())) {
                one.fields().keySet().stream()
                        .filter(other.fields()::containsKey)
                        .filter(it ->
                                !one.fields().get(it).equals(other.fields().get(it)))
                        .forEach(names::add);
            }
        }
        boolean toldBefore = p != null
                && a != null
                && !p.mark().equals(a.mark())
                && !l.reported().contains(p.mark())
                && l.told().contains(p.mark());
        boolean listsDiffer = p != null && n != null && a == null && !p.mark().equals(n.mark());
        if (toldBefore || (listsDiffer && (!ledgerIn || l != null))) {
            names.add("status");
        }
        return List.copyOf(names);
    }

    private static List<List<Standing>> pairs(Standing p, Standing a, Standing n) {
        List<Standing> there = Stream.of(p, a, n).filter(it -> it != null).toList();
        List<List<Standing>> pairs = new ArrayList<>();
        for (int i = 0; i < there.size(); i++) {
            for (int j = i + 1; j < there.size(); j++) {
                pairs.add(List.of(there.get(i), there.get(j)));
            }
        }
        return pairs;
    }

    private static int rank(Kind kind) {
        return List.of(Kind.UNKNOWN_TO_PROVINCE, Kind.NOT_HANDED_IN, Kind.MISSING, Kind.BEHIND, Kind.AHEAD)
                .indexOf(kind);
    }

    private static List<Standing> having(String code, List<Standing> side) {
        return side.stream().filter(it -> it.code().equals(code)).toList();
    }

    private static String marks(List<Standing> standings) {
        return standings.isEmpty()
                ? null
                : standings.stream().map(Standing::mark).sorted().distinct().collect(Collectors.joining(", "));
    }
}
