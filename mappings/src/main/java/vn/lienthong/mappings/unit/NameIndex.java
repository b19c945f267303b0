package vn.lienthong.mappings.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Communes by name, as it is spoken and as it is typed without marks. */
final class NameIndex {

    private static final int MOST_NEAR = 10;

    private final Map<String, Set<Commune>> byName = new HashMap<>();
    private final Map<String, Set<Commune>> byBareName = new HashMap<>();

    void add(Commune commune) {
        put(byName, UnitKind.own(Spelling.key(commune.name())), commune);
        put(byBareName, bareOwn(commune.name()), commune);
    }

    /** @return the communes of this name; where it says what kind of commune, those of that kind */
    List<Commune> named(String name) {
        return List.copyOf(byName.getOrDefault(UnitKind.own(Spelling.key(name)), Set.of())).stream()
                .filter(commune -> isSameKind(name, commune.name()))
                .toList();
    }

    /** @return communes of the same name but for marks and kind */
    List<Commune> near(String name) {
        return byBareName.getOrDefault(bareOwn(name), Set.of()).stream()
                .limit(MOST_NEAR)
                .toList();
    }

    /** Those whose area has the name: of the kind that is said where there is one, of any otherwise. */
    static List<Commune> in(List<Commune> communes, String area, Function<Commune, List<Area>> areas) {
        var own = UnitKind.own(Spelling.key(area));
        if (own.isEmpty()) {
            return communes;
        }
        List<Commune> ofKind = new ArrayList<>();
        List<Commune> ofName = new ArrayList<>();
        for (var commune : communes) {
            for (var candidate : areas.apply(commune)) {
                if (UnitKind.own(Spelling.key(candidate.name())).equals(own)) {
                    ofName.add(commune);
                    if (isSameKind(area, candidate.name())) {
                        ofKind.add(commune);
                    }
                }
            }
        }
        return ofKind.isEmpty() ? ofName : ofKind;
    }

    private static boolean isSameKind(String asked, String name) {
        var kind = UnitKind.before(Spelling.key(asked));
        return kind.isEmpty() || kind.equals(UnitKind.before(Spelling.key(name)));
    }

    private static String bareOwn(String name) {
        return UnitKind.ownBare(Spelling.bare(name));
    }

    private static void put(Map<String, Set<Commune>> index, String key, Commune commune) {
        index.computeIfAbsent(key, it -> new LinkedHashSet<>()).add(commune);
    }
}
