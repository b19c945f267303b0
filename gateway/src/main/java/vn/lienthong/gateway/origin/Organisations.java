package vn.lienthong.gateway.origin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lienthong.mappings.dossier.OrganisationIdentifier;

/**
 * The organisations that one origin speaks for, with all that lies below them. Both orders of an identifier are one
 * organisation.
 *
 * @param written as configured; empty for any organisation
 */
public record Organisations(List<String> written) {

    private static final Pattern COMMUNE = Pattern.compile("\\d{5}");

    public Organisations {
        written = List.copyOf(written);
    }

    /** Whether the text names an organisation or a commune. */
    static boolean isOne(String text) {
        return COMMUNE.matcher(text).matches()
                || OrganisationIdentifier.parse(text).isPresent();
    }

    /** Whether the origin may send for every organisation. */
    public boolean any() {
        return written.isEmpty();
    }

    /** Whether the organisation is one of them, or lies below one. */
    public boolean cover(OrganisationIdentifier asked) {
        return any()
                || written.stream()
                        .map(OrganisationIdentifier::parse)
                        .flatMap(Optional::stream)
                        .anyMatch(it -> isAtOrBelow(asked, it));
    }

    /** The same for a unit, which may be named by an organisation identifier or by a commune's five digits. */
    public boolean coverUnit(String unitCode) {
        return any()
                || written.contains(unitCode)
                || OrganisationIdentifier.parse(unitCode).filter(this::cover).isPresent();
    }

    private static boolean isAtOrBelow(OrganisationIdentifier one, OrganisationIdentifier other) {
        List<Integer> above = other.levels();
        return one.province().equals(other.province())
                && one.levels().size() >= above.size()
                && one.levels().subList(0, above.size()).equals(above);
    }
}
