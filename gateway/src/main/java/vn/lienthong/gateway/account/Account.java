package vn.lienthong.gateway.account;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.Caller.Role;
import vn.lienthong.gateway.security.Sight;

/**
 * A person who may log in.
 *
 * @param name by which timelines and audit call the person: lower-case letters, digits, dots, dashes, underscores
 * @param mustChange whether the password is one that somebody else has seen
 * @param failedAttempts wrong passwords since the last right one
 * @param units the codes of the units whose dossiers the person may see and act on alone, in order; null for the whole province
 * @param lockedUntil until when no password is looked at, from addresses that are new for the person; null where none
 */
public record Account(
        String name,
        String displayName,
        Role role,
        @Nullable List<String> units,
        boolean mustChange,
        boolean disabled,
        int failedAttempts,
        @Nullable Instant lockedUntil,
        Instant createdAt) {

    public Account {
        units = units == null ? null : List.copyOf(units);
    }

    public Caller caller() {
        return new Caller(name, role, Sight.of(units == null ? null : Set.copyOf(units)));
    }
}
