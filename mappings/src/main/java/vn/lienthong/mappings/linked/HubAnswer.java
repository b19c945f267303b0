package vn.lienthong.mappings.linked;

/**
 * What the hub says to a question. It shows itself without what was given.
 *
 * @param <T> what was asked for
 */
public sealed interface HubAnswer<T> {

    record Given<T>(T value) implements HubAnswer<T> {

        @Override
        public String toString() {
            return "Given[***]";
        }
    }

    /** @param reply what came instead */
    record NoAnswer<T>(HubReply reply) implements HubAnswer<T> {}
}
