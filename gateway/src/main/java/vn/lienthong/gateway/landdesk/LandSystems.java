package vn.lienthong.gateway.landdesk;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.land.LandSystemSettings.Land;
import vn.lienthong.gateway.origin.Secret;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.land.LandCall;
import vn.lienthong.mappings.land.LandCallType;
import vn.lienthong.mappings.land.LandIncoming;

/** The land systems that may call, and by what each is known. */
final class LandSystems {

    /**
     * A land system that has shown its secret.
     *
     * @param system which of two it is; null where there is one only
     */
    record Known(String name, @Nullable Land system, LandIncoming incoming) {

        Translation<LandCall> read(LandCallType type, byte[] body) {
            return incoming.read(type, body);
        }
    }

    private static final Secret NOBODYS = Secret.of("");

    private final Map<String, LandDeskSettings.Caller> systems;

    LandSystems(Map<String, LandDeskSettings.Caller> systems) {
        this.systems = Map.copyOf(systems);
    }

    /** Takes the same time whether there is such a system or not. */
    Optional<Known> known(String name, String presented) {
        LandDeskSettings.Caller caller = systems.get(name);
        Secret secret = caller == null || caller.secret() == null ? NOBODYS : caller.secret();
        return secret.is(presented) && caller != null && !presented.isEmpty()
                ? Optional.of(new Known(name, caller.system(), new LandIncoming(LandDeskSettings.dialect(caller))))
                : Optional.empty();
    }

    boolean include(String name) {
        return systems.containsKey(name);
    }
}
