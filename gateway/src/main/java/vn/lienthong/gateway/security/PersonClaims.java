package vn.lienthong.gateway.security;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.security.Caller.Role;

/**
 * What the claims of a token say about a person.
 *
 * @param rolesClaim where the roles stand, dotted where it lies deeper: {@code realm_access.roles}
 * @param rolePrefix what goes before viewer, operator, approver, administrator in those roles
 * @param nameClaim which claim names the person
 * @param unitsClaim where the codes of the units stand to which the person is limited, likewise dotted; empty where nobody is
 */
public record PersonClaims(String rolesClaim, String rolePrefix, String nameClaim, String unitsClaim) {

    /** What follows the name of a person of an issuer, so that no account is meant. */
    public static final String BY_TOKEN = "@oauth2";

    private static final String WHOLE_PROVINCE = "*";
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,60}");
    private static final Set<Role> PEOPLE = EnumSet.complementOf(EnumSet.of(Role.ORIGIN));

    /** @return the person's name; empty where there is none, or none that timelines and audit could show */
    public Optional<String> name(Map<String, Object> claims) {
        return Optional.ofNullable(claims.get(nameClaim))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(it -> NAME.matcher(it).matches());
    }

    /** @return the highest role that is named; empty where none of ours is */
    public Optional<Role> role(Map<String, Object> claims) {
        Collection<?> given = at(rolesClaim, claims) instanceof Collection<?> several ? several : List.of();
        return PEOPLE.stream().filter(it -> given.contains(nameOf(it))).max(Role::compareTo);
    }

    /**
     * What a person of this role sees. Where a claim for units is set, whoever is no administrator sees what it names, and all of
     * the province by {@value #WHOLE_PROVINCE} alone.
     *
     * @return empty where the claim names no unit, so that nobody sees everything because something was forgotten
     */
    public Optional<Sight> sight(Role role, Map<String, Object> claims) {
        if (unitsClaim.isEmpty() || role == Role.ADMINISTRATOR) {
            return Optional.of(Sight.PROVINCE);
        }
        @Nullable Object found = at(unitsClaim, claims);
        Collection<?> given = found instanceof Collection<?> several
                ? several
                : found instanceof String one ? List.of(one) : List.of();
        if (given.contains(WHOLE_PROVINCE)) {
            return Optional.of(Sight.PROVINCE);
        }
        Set<String> units =
                given.stream().map(String::valueOf).filter(Sight::isUnit).collect(Collectors.toSet());
        return units.isEmpty() ? Optional.empty() : Optional.of(Sight.of(units));
    }

    private static @Nullable Object at(String path, Map<String, Object> claims) {
        @Nullable Object found = claims;
        for (String step : path.split("\\.")) {
            found = found instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return found;
    }

    private String nameOf(Role role) {
        return rolePrefix + role.name().toLowerCase(Locale.ROOT);
    }
}
