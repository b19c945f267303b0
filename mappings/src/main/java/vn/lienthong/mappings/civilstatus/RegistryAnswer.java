package vn.lienthong.mappings.civilstatus;

/**
 * What the registry says to a question. It shows itself without what was given.
 *
 * @param <T> what was asked for
 */
public sealed interface RegistryAnswer<T> {

    /** @param value what the registry gave */
    record Given<T>(T value) implements RegistryAnswer<T> {

        @Override
        public String toString() {
            return "Given[***]";
        }
    }

    /**
     * Nothing was given.
     *
     * @param reply what came instead, {@link RegistryReply.NotThere} and {@link RegistryReply.NotFinished} among them
     */
    record NoAnswer<T>(RegistryReply reply) implements RegistryAnswer<T> {}
}
