package vn.lienthong.gateway.demo;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import vn.lienthong.gateway.demo.kit.Province;
import vn.lienthong.mock.npsp.BackOffice;
import vn.lienthong.mock.npsp.Books;

/** Plants one difference of each kind, on the side where it would come from. */
final class Planting {

    private static final int TELLINGS_AT_ONCE = 10;
    private static final int MOST_ROUNDS = 30;
    private static final int NIGHT = 200_000;
    private static final String NEVER_TOLD = "8";
    private static final String OF_NOBODY = "H42.99-250701-9999";
    private static final String NEVER_HANDED_IN = "H42.30-250701-9998";

    private final Stage stage;
    private final Province province;
    private final Books books;
    private final BackOffice office;
    private final SortedMap<String, SortedSet<String>> all = new TreeMap<>();
    private ProvinceList list;

    Planting(Stage stage, Province province, ProvinceList list) {
        this.stage = stage;
        this.province = province;
        this.books = stage.portal().books();
        this.office = stage.portal().office();
        this.list = list;
    }

    Planted all() {
        SortedMap<String, String> before = rollBack();
        Iterator<Step> whole = stage.script().newest(stage.journal()::has).values().stream()
                .filter(it -> it.dossier().snag() == Snag.NONE)
                .filter(it -> !before.containsKey(it.code()))
                .filter(it -> it.status() == Status.PROCESSING)
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .iterator();
        String keyed = whole.next().code();
        office.key(keyed, NEVER_TOLD);
        Planted.add(all, "AHEAD", keyed);
        office.key(OF_NOBODY, "2");
        Planted.add(all, "UNKNOWN_TO_PROVINCE", OF_NOBODY);
        String twice = whole.next().code();
        office.twice(twice);
        Planted.add(all, "DUPLICATED", twice);
        String changed = whole.next().code();
        list = list.with(changed, list.status(changed), list.procedure(changed) + "9");
        Planted.add(all, "DIFFERS", changed);
        String ready = whole.next().code();
        list = list.with(ready, "10", list.procedure(ready)).with(NEVER_HANDED_IN, "2", list.procedure(ready));
        Planted.add(all, "NOT_HANDED_IN", ready);
        Planted.add(all, "NOT_HANDED_IN", NEVER_HANDED_IN);
        inFlight(before);
        return new Planted(all, list, before, books);
    }

    /** The Portal is put back to an earlier time, until it has lost a dossier and shows another in an earlier state. */
    private SortedMap<String, String> rollBack() {
        SortedMap<String, String> whole = Planted.shown(books);
        long last =
                books.tellings().stream().mapToLong(it -> it.sequence()).max().orElse(0);
        for (int i = 1; i <= MOST_ROUNDS && !(all.containsKey("MISSING") && all.containsKey("BEHIND")); i++) {
            office.rollBack(last - (long) i * TELLINGS_AT_ONCE);
            all.clear();
            SortedMap<String, String> left = Planted.shown(books);
            whole.forEach((code, status) -> {
                if (!left.containsKey(code)) {
                    Planted.add(all, "MISSING", code);
                } else if (!status.equals(left.get(code))) {
                    Planted.add(all, "BEHIND", code);
                }
            });
        }
        whole.keySet().removeIf(code -> all.values().stream().noneMatch(it -> it.contains(code)));
        return whole;
    }

    /** A state that waits for a person: its applicant is not who the number says. */
    private void inFlight(SortedMap<String, String> lost) {
        Step newest = stage.script().newest(stage.journal()::has).values().stream()
                .filter(it -> it.dossier().snag() == Snag.NONE)
                .filter(it -> !lost.containsKey(it.code()))
                .filter(it -> it.dossier().procedure() == Case.CHECKED)
                .filter(it -> it.status() != Status.PROCESSING)
                .min((one, other) -> one.code().compareTo(other.code()))
                .orElseThrow();
        Case dossier = newest.dossier();
        long version = newest.version() + 1;
        Instant now = stage.clock().instant();
        String body = Paper.state(dossier, newest.status(), version, now, dossier.wrongNumber());
        province.begin(List.of(new Step(NIGHT, NIGHT, now, dossier, newest.status(), version, body)));
        Planted.add(all, "IN_FLIGHT", dossier.code());
    }
}
