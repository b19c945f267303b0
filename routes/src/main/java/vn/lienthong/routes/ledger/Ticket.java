package vn.lienthong.routes.ledger;

import java.util.UUID;

/**
 * A piece of work to be put on a lane's queue. A second copy is harmless, since the claim decides.
 *
 * @param generation the number of this publication, never given twice; with the id, the broker's duplicate id
 * @param probe whether the system is to be asked, not told
 */
public record Ticket(UUID id, long generation, boolean probe) {}
