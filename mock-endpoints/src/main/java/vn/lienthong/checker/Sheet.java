package vn.lienthong.checker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Map;

/** A verdict for people, and for machines. */
final class Sheet {

    private static final int SHOWN = 50;

    private Sheet() {}

    static String table(Verdict verdict) {
        StringBuilder text = new StringBuilder(String.format("%-13s", "lane"));
        for (Fate fate : Fate.values()) {
            text.append(String.format("%11s", fate.name().toLowerCase(java.util.Locale.ROOT)));
        }
        text.append('\n');
        verdict.fates().forEach((lane, counts) -> {
            text.append(String.format("%-13s", lane));
            for (Fate fate : Fate.values()) {
                text.append(String.format("%11d", counts.getOrDefault(fate, 0L)));
            }
            text.append('\n');
        });
        verdict.states().forEach((lane, states) -> text.append(law(lane, states)));
        verdict.findings().stream()
                .limit(SHOWN)
                .forEach(it -> text.append(String.format(
                        "%s %s %s %s %s: %s%n", it.fate(), it.lane(), it.kind(), it.code(), it.message(), it.why())));
        if (verdict.findings().size() > SHOWN) {
            text.append("… and ").append(verdict.findings().size() - SHOWN).append(" more\n");
        }
        return text.append(verdict.good() ? "ok\n" : "NOT OK\n").toString();
    }

    static String json(Verdict verdict) {
        ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        try {
            return json.writeValueAsString(Map.of(
                    "ok", verdict.good(),
                    "fates", verdict.fates(),
                    "states", verdict.states(),
                    "findings", verdict.findings()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a verdict is plain data", impossible);
        }
    }

    private static String law(String lane, Map<String, Long> states) {
        long all = states.values().stream().mapToLong(Long::longValue).sum();
        return lane + ": " + all + " received = " + states + "\n";
    }
}
