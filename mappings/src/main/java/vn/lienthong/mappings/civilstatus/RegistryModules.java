package vn.lienthong.mappings.civilstatus;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The registry's business codes ({@code module}), by type.
 *
 * @param single of a dossier that is not linked. Every type has one
 * @param linked of a linked dossier; a type without one uses the other
 * @param codeInPlaceOfLinked types whose unlinked dossiers carry the module's code as {@code maHoSoLT}; the others carry their
 *     own code. Each was seen in one source
 */
public record RegistryModules(
        Map<CivilType, String> single, Map<CivilType, String> linked, Set<CivilType> codeInPlaceOfLinked) {

    public RegistryModules {
        single = Map.copyOf(single);
        linked = Map.copyOf(linked);
        codeInPlaceOfLinked = Set.copyOf(codeInPlaceOfLinked);
        for (var type : CivilType.values()) {
            if (!single.containsKey(type)) {
                throw new IllegalArgumentException("no module for " + type);
            }
        }
    }

    /** Codes of the register layouts. */
    public static RegistryModules first() {
        return new RegistryModules(usual("KH"), Map.of(), Set.of());
    }

    /** The same, with the codes of linked dossiers, and marriages by the linked way. */
    public static RegistryModules second() {
        return new RegistryModules(
                usual("LTKH"), Map.of(CivilType.BIRTH, "LTKS", CivilType.DEATH, "LTKT"), Set.of(CivilType.EXTRACT));
    }

    /** @return the code of a dossier */
    public String of(CivilType type, boolean isLinked) {
        return isLinked ? linked.getOrDefault(type, single.getOrDefault(type, "")) : single.getOrDefault(type, "");
    }

    /** @return the type whose code it is, here or in another version of the contract; empty when it is none */
    public Optional<CivilType> type(String module) {
        return Stream.of(single, linked, first().single, second().single, second().linked)
                .flatMap(codes -> codes.entrySet().stream())
                .filter(code -> code.getValue().equalsIgnoreCase(module))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<CivilType, String> usual(String marriage) {
        return Map.of(
                CivilType.BIRTH, "KS",
                CivilType.DEATH, "KT",
                CivilType.MARRIAGE, marriage,
                CivilType.MARITAL_STATUS, "HN",
                CivilType.RECOGNITION, "CMC",
                CivilType.EXTRACT, "BS");
    }
}
