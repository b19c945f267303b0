package vn.lienthong.gateway.origin;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The provincial systems of this gateway, as configured. */
public final class Origins {

    private final Map<String, Origin> byId;

    Origins(Map<String, Origin> byId) {
        this.byId = Map.copyOf(byId);
    }

    /** All of them. */
    public Collection<Origin> all() {
        return byId.values();
    }

    /** The origin of that id. */
    public Optional<Origin> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The origin whose façade account has this name; whether the password is right is the asker's to find out. */
    public Optional<Origin> ofFacadeAccount(String username) {
        return first(it -> it.facade() != null && it.facade().username().equals(username));
    }

    /** The origin that the broker knows by this user. */
    public Optional<Origin> ofJmsUser(String user) {
        return first(it -> user.equals(it.jmsUser()));
    }

    private Optional<Origin> first(Predicate<Origin> which) {
        return byId.values().stream().filter(which).findFirst();
    }
}
