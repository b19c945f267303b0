package vn.lienthong.checker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds the log, the ledger and the books against each other, message by message. */
final class Judge {

    private static final Set<String> STATES =
            Set.of("WAITING", "SENDING", "UNKNOWN", "PARKED", "MANUAL", "DELIVERED", "SUPERSEDED", "CANCELLED");

    private final List<Submission> log;
    private final List<Receipt> ledger;
    private final Set<String> own;
    private final Dossiers dossiers;
    private final Map<String, Receipt> byMessage;

    /** @param own lanes on which the gateway writes messages of its own accord, so that not all of theirs were handed in */
    Judge(List<Submission> log, List<Receipt> ledger, List<Journal> books, Set<String> own) {
        this.log = log;
        this.ledger = ledger;
        this.own = own;
        this.byMessage = ledger.stream().collect(Collectors.toMap(Receipt::message, Function.identity()));
        this.dossiers = new Dossiers(log, ledger.stream().map(this::asTold).toList(), books);
    }

    Verdict verdict() {
        List<Finding> findings = new ArrayList<>();
        answered(findings);
        acceptedOnce(findings);
        nobodys(findings);
        counted(findings);
        for (Dossier dossier : dossiers.all()) {
            findings.addAll(StateOrder.of(dossier));
            findings.addAll(EventCount.of(dossier));
        }
        return Verdict.of(ledger, findings);
    }

    /** The province is told of messages by their ids; its notices of a dossier's further way bear none, and are counted. */
    private Receipt asTold(Receipt it) {
        return it.lane().equals(Journals.PROVINCE) && !byMessage.containsKey(it.code())
                ? it.among(Journals.FURTHER_WAY)
                : it;
    }

    /** What was answered as accepted is in the ledger. */
    private void answered(List<Finding> findings) {
        Set<String> missed = new HashSet<>();
        for (Submission it : log) {
            String message = it.message();
            if (!it.accepted()) {
                continue;
            }
            if (message == null) {
                findings.add(Finding.of(Fate.LOST, it, "line " + it.line() + " was accepted without an id"));
            } else if (!byMessage.containsKey(message) && missed.add(message)) {
                findings.add(Finding.of(Fate.LOST, it, "accepted, line " + it.line() + ", and not in the ledger"));
            }
        }
    }

    /** One numbered state of one dossier is one message, however often it was handed in. */
    private void acceptedOnce(List<Finding> findings) {
        Map<String, String> first = new HashMap<>();
        for (Submission it : log) {
            String message = it.message();
            if (it.accepted() && message != null && it.kind() == Kind.STATE && it.version() != null) {
                String before = first.putIfAbsent(it.lane() + " " + it.code() + " " + it.version(), message);
                if (before != null && !before.equals(message)) {
                    findings.add(Finding.of(Fate.DUPLICATED, it, "one state became two messages, " + before + " too"));
                }
            }
        }
    }

    /** What is in the ledger was handed in: by its id, or by a call that got no answer. */
    private void nobodys(List<Finding> findings) {
        Set<String> known = log.stream()
                .filter(it -> it.message() != null)
                .map(Submission::message)
                .collect(Collectors.toCollection(HashSet::new));
        Map<String, Integer> unanswered = new HashMap<>();
        log.stream()
                .filter(it -> !it.accepted() && !it.refused())
                .forEach(it -> unanswered.merge(it.lane() + it.kind() + it.code(), 1, Integer::sum));
        for (Receipt it : ledger) {
            if (own.contains(it.lane()) || known.contains(it.message())) {
                continue;
            }
            String key = it.lane() + it.kind() + it.code();
            if (unanswered.merge(key, -1, Integer::sum) < 0) {
                findings.add(Finding.of(Fate.UNEXPECTED, it, "in the ledger, and nobody handed it in"));
            }
        }
    }

    /** The law, message by message: each is in one state, and that is the one that its timeline tells of. */
    private void counted(List<Finding> findings) {
        for (Receipt it : ledger) {
            if (it.state().isEmpty()) {
                findings.add(Finding.of(Fate.MISCOUNTED, it, "received, and there is no message"));
            } else if (!STATES.contains(it.state())) {
                findings.add(Finding.of(Fate.MISCOUNTED, it, "in no state of the law: " + it.state()));
            } else if (!it.state().equals(it.folded())) {
                findings.add(Finding.of(
                        Fate.MISCOUNTED, it, "it is " + it.state() + ", and its timeline says " + it.folded()));
            } else if (!it.whole()) {
                findings.add(Finding.of(Fate.MISCOUNTED, it, "its timeline has gaps"));
            }
        }
    }
}
