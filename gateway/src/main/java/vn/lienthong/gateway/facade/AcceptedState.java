package vn.lienthong.gateway.facade;

import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.State;

/**
 * The newest state of a dossier that an origin sent.
 *
 * @param mark its status code at the Portal
 * @param state what the gateway has done about it
 * @param cause why it needs a person, where it does
 * @param reason in the words of whoever refused it; may be empty
 * @param heldProgress how many progress rows of the dossier need a person
 */
record AcceptedState(String mark, State state, @Nullable Cause cause, String reason, int heldProgress) {}
