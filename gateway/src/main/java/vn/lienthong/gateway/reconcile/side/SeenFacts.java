package vn.lienthong.gateway.reconcile.side;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the answer to a look-up shows of a dossier besides its status; what names a person is left out of it. */
public final class SeenFacts {

    private final LookUpSettings names;

    SeenFacts(LookUpSettings names) {
        this.names = names;
    }

    /**
     * @param texts of the answer, by its own names in capital letters
     * @return facts by the name of their field, in canonical text; one that cannot be read is left out
     */
    public SortedMap<String, String> of(Map<String, String> texts) {
        SortedMap<String, String> facts = new TreeMap<>();
        for (Fact fact : Fact.values()) {
            names.of(fact).stream()
                    .map(it -> texts.get(it.toUpperCase(Locale.ROOT)))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .flatMap(it -> FactText.canonical(fact, it))
                    .ifPresent(it -> facts.put(fact.field(), it));
        }
        return facts;
    }
}
