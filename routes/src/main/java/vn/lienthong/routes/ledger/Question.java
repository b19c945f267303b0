package vn.lienthong.routes.ledger;

import java.util.UUID;
import vn.lienthong.routes.message.Lane;

/**
 * A message whose answer is lost, to be asked about.
 *
 * @param token the claim it is asked about
 * @param trial whether this one look-up decides if a paused lane reopens
 */
public record Question(UUID id, Lane lane, String subject, long token, boolean trial) {}
