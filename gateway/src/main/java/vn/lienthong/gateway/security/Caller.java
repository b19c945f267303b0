package vn.lienthong.gateway.security;

/**
 * Who makes a call, as its key shows.
 *
 * @param name the origin's id or the operator's name, as configured
 * @param role what it may do
 */
public record Caller(String name, Role role) {

    /** What a caller may do. */
    public enum Role {
        /** A provincial system: submits, and sees its own messages. */
        ORIGIN,
        /** A person, or a program in a person's place: sees everything and acts on it, and submits nothing. */
        OPERATOR
    }

    @Override
    public String toString() {
        return (role == Role.ORIGIN ? "origin " : "operator ") + name;
    }
}
