package vn.lienthong.checker;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What became of every message, by lane; each is counted once, by the first thing that was found about it.
 *
 * @param fates how many messages of each lane are what
 * @param states how many messages of each lane are in which state, by the ledger's rows
 */
record Verdict(Map<String, Map<Fate, Long>> fates, Map<String, Map<String, Long>> states, List<Finding> findings) {

    static Verdict of(List<Receipt> ledger, List<Finding> findings) {
        Map<String, Map<Fate, Long>> fates = new TreeMap<>();
        Map<String, Map<String, Long>> states = new TreeMap<>();
        Set<String> blamed = new HashSet<>();
        for (Finding it : findings) {
            if (it.message().isEmpty() || blamed.add(it.message())) {
                count(fates, it.lane(), it.fate());
            }
        }
        for (Receipt it : ledger) {
            String state = it.state().isEmpty() ? "NONE" : it.state();
            states.computeIfAbsent(it.lane(), lane -> new TreeMap<>()).merge(state, 1L, Long::sum);
            if (!blamed.contains(it.message())) {
                count(fates, it.lane(), Fate.OK);
            }
        }
        return new Verdict(fates, states, List.copyOf(findings));
    }

    boolean good() {
        return findings.isEmpty();
    }

    private static void count(Map<String, Map<Fate, Long>> fates, String lane, Fate fate) {
        fates.computeIfAbsent(lane, none -> new EnumMap<>(Fate.class)).merge(fate, 1L, Long::sum);
    }
}
