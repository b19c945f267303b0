package vn.lienthong.gateway.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lienthong.gateway.security.AccessSettings.Holder;
import vn.lienthong.gateway.security.Caller.Role;

/** The keys of everybody who may use the gateway. */
final class ApiKeys {

    static final String ORIGINS = "lienthong.access.origins";
    static final String OPERATORS = "lienthong.access.operators";

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");

    private record Held(String setting, Caller caller, ApiKey key) {}

    private final List<Held> held = new ArrayList<>();

    /** @throws WrongAccessSetting where a name or key does not do, or two holders have one key */
    ApiKeys(AccessSettings settings) {
        take(ORIGINS, Role.ORIGIN, settings.origins());
        take(OPERATORS, Role.OPERATOR, settings.operators());
    }

    /** Who holds the key; every key is compared, so that the time taken tells nothing. */
    Optional<Caller> holderOf(ApiKey presented) {
        Optional<Caller> found = Optional.empty();
        for (Held one : held) {
            if (one.key().same(presented)) {
                found = Optional.of(one.caller());
            }
        }
        return found;
    }

    boolean nobodyIs(Role role) {
        return held.stream().noneMatch(it -> it.caller().role() == role);
    }

    private void take(String group, Role role, Map<String, Holder> holders) {
        holders.forEach((name, holder) -> add(group, new Caller(name, role), holder));
    }

    private void add(String group, Caller caller, Holder holder) {
        String setting = group + "." + caller.name() + ".api-key";
        if (!NAME.matcher(caller.name()).matches()) {
            throw new WrongAccessSetting(group + "." + caller.name()
                    + ": a name has 1 to 40 lower-case letters, digits, dots, dashes and underscores");
        }
        ApiKey key = holder.apiKey();
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
