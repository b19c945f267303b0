package vn.lienthong.routes.ledger;

import java.util.UUID;
import vn.lienthong.routes.message.Outcome;

/** How the claim of one message ended. */
public sealed interface Ending {

    UUID id();

    /** The fencing token of the claim. */
    long token();

    /** The call was made, or found impossible, and gave this. */
    record Settled(UUID id, long token, Outcome outcome) implements Ending {}

    /**
     * The call certainly did not carry this message out, and says nothing about it: it goes again.
     *
     * @param alone whether it is to go by itself from now on
     * @param reason words for a person
     */
    record Released(UUID id, long token, boolean alone, String reason) implements Ending {}
}
