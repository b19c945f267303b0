package vn.lienthong.mappings.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.mappings.text.Canonical;

/**
 * The electronic identifier of an organisation, in either of the two orders that are alive side by side.
 *
 * <ul>
 *   <li>old (QCVN 102:2016), 13 characters: {@code 000.00.01.H42}, level 1 rightmost, level 4 leftmost;
 *   <li>new (Decision 20/2020): {@code H42.14.5}, level 1 first, at most five levels.
 * </ul>
 *
 * Two identifiers are equal when they name the same organisation, whichever order they are written in:
 * {@code 000.05.14.H42} equals {@code H42.14.5}. Levels are compared as numbers, and a level of zero at the end is no
 * level; both are inferred from the shape of the two orders.
 */
public final class OrganisationIdentifier {

    static final String GRAMMAR = "\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}|[A-Z]\\d{2}(?:\\.\\d{1,3}){0,4}";

    private static final Pattern WHOLE = Pattern.compile(GRAMMAR);

    private final String text;
    private final String province;
    private final List<Integer> levels;

    private OrganisationIdentifier(String text) {
        this.text = text;
        var parts = new ArrayList<>(List.of(text.split("\\.")));
        if (Character.isDigit(text.charAt(0))) {
            Collections.reverse(parts);
        }
        this.province = parts.get(0);
        var below = new ArrayList<>(
                parts.subList(1, parts.size()).stream().map(Integer::valueOf).toList());
        while (!below.isEmpty() && below.get(below.size() - 1) == 0) {
            below.remove(below.size() - 1);
        }
        this.levels = List.copyOf(below);
    }

    /** @return the identifier, its letter in upper case and its full-width digits as ASCII; empty when it has neither form */
    public static Optional<OrganisationIdentifier> parse(String text) {
        var code = Ascii.upperCase(Canonical.code(text));
        return WHOLE.matcher(code).matches() ? Optional.of(new OrganisationIdentifier(code)) : Optional.empty();
    }

    /** @return as it was written, in its own order */
    public String text() {
        return text;
    }

    /** @return level 1: the province ({@code H42}) or ministry ({@code G22}) */
    public String province() {
        return province;
    }

    /** @return the numbers of the levels below the first, from the second downwards; empty for the province itself */
    public List<Integer> levels() {
        return levels;
    }

    /** @return the one form that both orders share, {@code H42.14.5}, without leading zeros; for comparison, not for sending */
    public String common() {
        return Stream.concat(Stream.of(province), levels.stream().map(String::valueOf))
                .collect(Collectors.joining("."));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrganisationIdentifier that && common().equals(that.common());
    }

    @Override
    public int hashCode() {
        return common().hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
