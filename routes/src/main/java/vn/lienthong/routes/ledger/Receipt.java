package vn.lienthong.routes.ledger;

import java.util.UUID;

/** What the ledger answers to a submission. */
public sealed interface Receipt {

    /** The message that stands for the submission. */
    UUID id();

    /** On record from now on, durably. */
    record Accepted(UUID id) implements Receipt {}

    /** Accepted before; nothing was written twice. */
    record Same(UUID id) implements Receipt {}

    /**
     * The origin used one reference or one version for two contents; nothing was overwritten.
     *
     * @param id the message accepted before
     * @param storedHash hash of its content
     * @param sentHash hash of the content sent now
     */
    record Conflict(UUID id, String storedHash, String sentHash) implements Receipt {}
}
