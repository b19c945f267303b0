package vn.lienthong.mappings.npsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.dossier.OrganisationIdentifier;
import vn.lienthong.mappings.text.Canonical;

/**
 * The names of units, from a CSV text with the header {@code code,name}. A unit that is written by its organisation identifier
 * is found in either order of it. Leading zeros of commune codes count.
 */
public final class UnitCatalogue implements Catalogue {

    private static final String NINH_BINH = "units-ninh-binh.csv";

    private final Map<String, String> nameByCode;

    UnitCatalogue(Map<String, String> nameByCode) {
        this.nameByCode = Map.copyOf(nameByCode);
    }

    /** @return the catalogue, or every defect of the text; a finding's pointer is {@code /<line>/<column>} */
    public static Translation<UnitCatalogue> parse(String csv) {
        return new UnitCsv().read(csv);
    }

    /**
     * @return a small catalogue for tries and tests: some communes of Ninh Bình as they are since 1 July 2025, and the province
     *     and its departments with invented identifiers. A province that goes to work brings its own
     */
    public static UnitCatalogue sample() {
        try (var csv = UnitCatalogue.class.getResourceAsStream(NINH_BINH)) {
            if (csv == null) {
                throw new IllegalStateException(NINH_BINH + " is not on the class path");
            }
            return parse(new String(csv.readAllBytes(), StandardCharsets.UTF_8)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<String> unitName(String unitCode) {
        return Optional.ofNullable(nameByCode.get(key(unitCode)));
    }

    /** @return how many units it knows */
    public int size() {
        return nameByCode.size();
    }

    static String key(String unitCode) {
        return OrganisationIdentifier.parse(unitCode)
                .map(OrganisationIdentifier::common)
                .orElseGet(() -> Canonical.code(unitCode));
    }
}
