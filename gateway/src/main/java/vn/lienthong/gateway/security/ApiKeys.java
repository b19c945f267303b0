package vn.lienthong.gateway.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.security.AccessSettings.Person;
import vn.lienthong.gateway.security.Caller.Role;

/** The keys of everybody who may use the gateway. */
final class ApiKeys implements KeyRing, ConfiguredNames {

    static final String ORIGINS = "lienthong.access.origins";
    static final String OPERATORS = "lienthong.access.operators";

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");

    private record Held(String setting, Caller caller, ApiKey key) {}

    private final List<Held> held = new ArrayList<>();

    /** @throws WrongAccessSetting where a name or key does not do, or two holders have one key */
    ApiKeys(AccessSettings settings) {
        settings.origins().forEach((name, origin) -> {
            Caller caller = named(ORIGINS, name, Role.ORIGIN);
            if (origin.apiKey() != null) {
                add(ORIGINS, caller, origin.apiKey());
            }
        });
        settings.operators().forEach((name, person) -> add(OPERATORS, person(name, person), person.apiKey()));
    }

    /** Who holds the key; every key is compared, so that the time taken tells nothing. */
    @Override
    public Optional<Holder> holderOf(String presented) {
        ApiKey key = ApiKey.of(presented);
        Optional<Caller> found = Optional.empty();
        for (Held one : held) {
            if (one.key().same(key)) {
                found = Optional.of(one.caller());
            }
        }
        return found.map(Holder::ofKey);
    }

    @Override
    public boolean include(String name) {
        return held.stream().anyMatch(it -> it.caller().name().equals(name));
    }

    boolean haveNoOrigin() {
        return held.stream().allMatch(it -> it.caller().isPerson());
    }

    private static Caller person(String name, Person person) {
        String setting = OPERATORS + "." + name;
        if (!person.role().isPerson()) {
            throw new WrongAccessSetting(setting + ".role is one of viewer, operator, approver, administrator");
        }
        Caller caller = named(OPERATORS, name, person.role());
        @Nullable List<String> units = person.units();
        if (units == null) {
            return caller;
        }
        if (units.isEmpty() || !units.stream().allMatch(Sight::isUnit)) {
            throw new WrongAccessSetting(setting
                    + ".units names at least one code of a unit as dossiers carry it, such as 14620; for the whole province leave"
                    + " it out");
        }
        if (person.role() == Role.ADMINISTRATOR) {
            throw new WrongAccessSetting(
                    setting + ".units: an administrator is limited to no units; give another role, or leave it out");
        }
        return new Caller(name, person.role(), Sight.of(Set.copyOf(units)));
    }

    private static Caller named(String group, String name, Role role) {
        if (!NAME.matcher(name).matches()) {
            throw new WrongAccessSetting(group + "." + name
                    + ": a name has 1 to 40 lower-case letters, digits, dots, dashes and underscores");
        }
        return new Caller(name, role);
    }

    private void add(String group, Caller caller, @Nullable ApiKey key) {
        String setting = group + "." + caller.name() + ".api-key";
        if (key == null || !key.fit()) {
            throw new WrongAccessSetting(
                    setting + " must have at least " + ApiKey.SHORTEST + " visible ASCII characters and no blanks");
        }
        held.stream().filter(it -> it.key().same(key)).findFirst().ifPresent(other -> {
            throw new WrongAccessSetting(
                    setting + " is the same key as " + other.setting() + "; give each holder a key of its own");
        });
        held.add(new Held(setting, caller, key));
    }
}
