package vn.lienthong.gateway.security;

import java.util.Locale;

/**
 * Who makes a call, as its key, token or session shows.
 *
 * @param name the origin's id, or the person's name
 * @param role what it may do
 * @param sight whose messages it sees
 */
public record Caller(String name, Role role, Sight sight) {

    /** What a caller may do. People are ordered: each of their roles may do what the ones before it may. */
    public enum Role {
        /** A provincial system: submits, and sees its own messages. It is no person, and apart from the order. */
        ORIGIN,
        /** Sees everything but personal data, and changes nothing. */
        VIEWER,
        /** Acts on messages and lanes. */
        OPERATOR,
        /** Decides on what another person asked for. */
        APPROVER,
        /** Keeps accounts, keys and what is dangerous. */
        ADMINISTRATOR;

        public boolean isPerson() {
            return this != ORIGIN;
        }

        /** Whether a caller of this role may do what asks for the other. */
        public boolean includes(Role least) {
            return this == least || (isPerson() && least.isPerson() && compareTo(least) > 0);
        }
    }

    public Caller {
        if (sight.isLimited() && role == Role.ADMINISTRATOR) {
            throw new IllegalArgumentException("an administrator is limited to no units");
        }
    }

    /** A provincial system that sees its own, or a person who sees everything. */
    public Caller(String name, Role role) {
        this(name, role, role.isPerson() ? Sight.PROVINCE : Sight.ofOrigin(name));
    }

    Caller within(UnitReach reach) {
        return sight.isLimited() ? new Caller(name, role, sight.within(reach)) : this;
    }

    /** Whether a person calls, whose sight no origin bounds. */
    public boolean isPerson() {
        return role.isPerson();
    }

    @Override
    public String toString() {
        return role.name().toLowerCase(Locale.ROOT) + " " + name;
    }
}
