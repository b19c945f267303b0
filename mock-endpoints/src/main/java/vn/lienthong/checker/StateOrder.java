package vn.lienthong.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The states of one dossier: created once, never told an older one after a newer, and at the end told the newest that counts as
 * delivered. The newest may be told again, which does no harm.
 */
final class StateOrder {

    private final Dossier dossier;
    private final List<Expected> expected;
    private final List<Finding> findings = new ArrayList<>();
    private int last = -1;

    private StateOrder(Dossier dossier) {
        this.dossier = dossier;
        this.expected = dossier.expected(Kind.STATE);
    }

    static List<Finding> of(Dossier dossier) {
        StateOrder order = new StateOrder(dossier);
        List<Telling> told = dossier.told(Kind.STATE);
        told.forEach(order::next);
        order.atTheEnd(told);
        return order.findings;
    }

    private void next(Telling telling) {
        int newer = at(Math.max(last, 0), expected.size(), telling);
        if (newer >= 0) {
            last = newer;
            if (telling.again()) {
                findings.add(about(Fate.DUPLICATED, newer, telling, "took effect again at its system"));
            }
            return;
        }
        int older = at(0, last, telling);
        if (older < 0) {
            findings.add(Finding.of(
                    Fate.UNEXPECTED, telling, "the system was told " + words(telling) + ", and nobody handed it in"));
        } else if (expected.subList(older + 1, last + 1).stream().allMatch(Expected::givenUp)) {
            last = older;
        } else {
            String after = expected.get(last).shows();
            findings.add(about(
                    Fate.OVERTAKEN,
                    older,
                    telling,
                    "the system was told " + words(telling) + " after the newer " + after));
            last = older;
        }
    }

    private void atTheEnd(List<Telling> told) {
        for (int newest = expected.size() - 1; newest >= 0; newest--) {
            Expected it = expected.get(newest);
            if (it.delivered()) {
                owed(newest, it, told);
                return;
            }
        }
    }

    private void owed(int newest, Expected it, List<Telling> told) {
        Receipt receipt = it.receipt().orElseThrow();
        if (told.stream().noneMatch(telling -> telling.shows().equals(it.shows()))) {
            findings.add(Finding.of(Fate.LOST, receipt, "delivered by the ledger, and its system was never told"));
        } else if (last < newest && !expected.get(last).shows().equals(it.shows())) {
            findings.add(Finding.of(Fate.OVERTAKEN, receipt, "its system was told an older state last"));
        }
    }

    private int at(int from, int to, Telling telling) {
        for (int i = from; i < to; i++) {
            if (expected.get(i).shows().equals(telling.shows())) {
                return i;
            }
        }
        return -1;
    }

    private Finding about(Fate fate, int which, Telling telling, String why) {
        Optional<Receipt> receipt = expected.get(which).receipt();
        return receipt.map(it -> Finding.of(fate, it, why)).orElseGet(() -> Finding.of(fate, telling, why));
    }

    private String words(Telling telling) {
        return telling.shows().isEmpty() ? "dossier " + dossier.code() : "state " + telling.shows();
    }
}
