package vn.lienthong.checker;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The steps of one dossier: each once, none before an earlier one, and none that nobody handed in. */
final class EventCount {

    private final Dossier dossier;
    private final List<Finding> findings = new ArrayList<>();

    private EventCount(Dossier dossier) {
        this.dossier = dossier;
    }

    static List<Finding> of(Dossier dossier) {
        EventCount count = new EventCount(dossier);
        List<Telling> told = dossier.told(Kind.EVENT);
        told.stream()
                .filter(Telling::again)
                .forEach(it -> count.blame(Fate.DUPLICATED, it, "took effect again at its system"));
        List<Telling> once = told.stream().filter(it -> !it.again()).toList();
        Set<String> kinds = new LinkedHashSet<>();
        once.forEach(it -> kinds.add(it.shows()));
        dossier.expected(Kind.EVENT).forEach(it -> kinds.add(it.shows()));
        kinds.forEach(it -> count.count(
                it, once.stream().filter(telling -> telling.shows().equals(it)).toList()));
        count.order(once);
        return count.findings;
    }

    private void count(String shows, List<Telling> told) {
        List<Receipt> receipts = receipts(shows);
        List<Receipt> delivered = receipts.stream().filter(Receipt::delivered).toList();
        long perhaps =
                receipts.stream().filter(it -> !it.delivered() && it.tried()).count();
        for (int i = told.size(); i < delivered.size(); i++) {
            findings.add(
                    Finding.of(Fate.LOST, delivered.get(i), "delivered by the ledger, and its system was never told"));
        }
        for (long i = delivered.size() + perhaps; i < told.size(); i++) {
            Fate fate = receipts.isEmpty() ? Fate.UNEXPECTED : Fate.DUPLICATED;
            blame(
                    fate,
                    told.get((int) i),
                    "its system was told " + told.size() + " of these, and " + delivered.size() + " are delivered");
        }
    }

    /** What was told must be found in the order in which it was handed in. */
    private void order(List<Telling> told) {
        List<String> meant =
                dossier.expected(Kind.EVENT).stream().map(Expected::shows).toList();
        int last = -1;
        for (Telling telling : told) {
            int later = meant.subList(last + 1, meant.size()).indexOf(telling.shows());
            if (later >= 0) {
                last += 1 + later;
            } else if (meant.indexOf(telling.shows()) >= 0 && told.size() <= meant.size()) {
                blame(Fate.OVERTAKEN, telling, "its system was told " + telling.shows() + " after a later step");
            }
        }
    }

    private void blame(Fate fate, Telling telling, String why) {
        List<Receipt> receipts = receipts(telling.shows());
        findings.add(receipts.isEmpty() ? Finding.of(fate, telling, why) : Finding.of(fate, receipts.get(0), why));
    }

    private List<Receipt> receipts(String shows) {
        return dossier.expected(Kind.EVENT).stream()
                .filter(it -> it.shows().equals(shows))
                .flatMap(it -> it.receipt().stream())
                .toList();
    }
}
