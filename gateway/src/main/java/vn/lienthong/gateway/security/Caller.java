package vn.lienthong.gateway.security;

import java.util.Locale;

/**
 * Who makes a call, as its key, token or session shows.
 *
 * @param name the origin's id, or the person's name
 * @param role what it may do
 */
public record Caller(String name, Role role) {

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

    /** Whether a person calls, who may see the messages of every origin. */
    public boolean isPerson() {
        return role.isPerson();
    }

    @Override
    public String toString() {
        return role.name().toLowerCase(Locale.ROOT) + " " + name;
    }
}
