package vn.lienthong.checker;

import org.jspecify.annotations.Nullable;

/**
 * What the ledger says of one message.
 *
 * @param code the subject: a dossier's code; on the lane back to the province the message that is told of
 * @param shows what a system shows of it
 * @param version the sender's number; null where it has none
 * @param state as the message's row says; empty where it has no row
 * @param folded as the last line of its timeline says; empty where there is none
 * @param whole whether its timeline is numbered from 1 without gaps, to as many as the row says
 * @param tried whether it was claimed ever, so that its system may have been told
 */
record Receipt(
        String message,
        String lane,
        Kind kind,
        String code,
        String shows,
        @Nullable Long version,
        String state,
        String folded,
        boolean whole,
        boolean tried) {

    /** The same among others that are only counted. */
    Receipt among(String others) {
        return new Receipt(message, lane, Kind.EVENT, others, "", null, state, folded, whole, tried);
    }

    boolean delivered() {
        return state.equals("DELIVERED");
    }

    boolean cancelled() {
        return state.equals("CANCELLED");
    }
}
