package vn.lienthong.routes.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.lienthong.routes.message.State;

/** A small day, made of random numbers: few codes and few marks, so that the sides meet and miss each other often. */
final class SomeDay {

    private static final List<String> MARKS = List.of("2", "4", "9");
    private static final List<State> OPEN = List.of(State.WAITING, State.UNKNOWN, State.PARKED, State.MANUAL);

    final List<Standing> province;
    final Map<String, Account> ledger = new TreeMap<>();
    final List<Standing> national;

    SomeDay(List<Integer> province, List<Integer> ledger, List<Integer> national) {
        this.province = standings(province);
        ledger.forEach(it -> this.ledger.putIfAbsent(code(it), account(it)));
        this.national = standings(national);
    }

    Meetings meetings(String from) {
        return new Meetings(Side.of(province), Side.of(ledger.values()), Side.of(national), from);
    }

    Set<String> codes() {
        Set<String> codes = new TreeSet<>(ledger.keySet());
        province.forEach(it -> codes.add(it.code()));
        national.forEach(it -> codes.add(it.code()));
        return codes;
    }

    static Set<Party> parties(int bits) {
        EnumSet<Party> parties = EnumSet.noneOf(Party.class);
        for (Party party : Party.values()) {
            if ((bits & 1 << party.ordinal()) != 0) {
                parties.add(party);
            }
        }
        return parties;
    }

    private static List<Standing> standings(List<Integer> numbers) {
        List<Standing> standings = new ArrayList<>();
        numbers.forEach(it -> standings.add(new Standing(code(it), mark(it / 10), fields(it / 30))));
        standings.sort(Comparator.comparing(Standing::code));
        return standings;
    }

    private static Account account(int number) {
        Set<String> told = new HashSet<>();
        for (int i = 0; i < MARKS.size(); i++) {
            if ((number / 100 >> i & 1) != 0) {
                told.add(MARKS.get(i));
            }
        }
        String newest = number / 10 % 8 == 7 ? null : mark(number / 10);
        if (newest != null) {
            told.add(newest);
        }
        if (newest == null && told.isEmpty()) {
            return Account.filed(code(number));
        }
        Set<String> reported = new HashSet<>(told);
        reported.removeIf(it -> it.equals(newest) || number / 8000 % 3 > 0);
        int open = number / 1000 % 8;
        return new Account(
                code(number),
                newest,
                told,
                open < OPEN.size() ? OPEN.get(open) : null,
                fields(number / 8000),
                reported);
    }

    private static SortedMap<String, String> fields(int number) {
        if (number % 3 == 0) {
            return Collections.emptySortedMap();
        }
        SortedMap<String, String> fields = new TreeMap<>(Map.of("unit", "H21.0" + number / 3 % 2));
        if (number % 3 == 2) {
            fields.put("received", "2026070" + number / 6 % 2);
        }
        return fields;
    }

    private static String code(int number) {
        return "H21-" + number % 10;
    }

    private static String mark(int number) {
        return MARKS.get(number % MARKS.size());
    }
}
