package vn.lienthong.gateway.reconcile;

import java.util.UUID;
import vn.lienthong.mappings.Words;

/** What is answered to whoever wants a comparison. */
public sealed interface Began {

    record Begun(Run run) implements Began {}

    /** The lane has one that is not ended. */
    record Another(UUID run) implements Began {}

    /** It cannot be done so. */
    record CannotBe(Words why) implements Began {}
}
