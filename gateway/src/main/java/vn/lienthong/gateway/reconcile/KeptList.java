package vn.lienthong.gateway.reconcile;

import java.time.Instant;
import java.util.UUID;
import vn.lienthong.routes.reconcile.Party;

/**
 * A list that was handed in for comparisons.
 *
 * @param name what whoever handed it in calls it; not its content
 * @param rows how many rows can be compared
 * @param bad how many rows cannot
 */
public record KeptList(UUID id, Party party, String name, String who, Instant at, int rows, int bad) {}
