package vn.lienthong.mappings.npsp;

/**
 * The session that the Portal gave at login; it travels in the body of every later call. A secret: it shows itself masked.
 *
 * @param value as the Portal gave it
 */
public record Session(String value) {

    public Session {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a session without a value");
        }
    }

    @Override
    public String toString() {
        return "Session[***]";
    }
}
