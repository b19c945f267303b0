package vn.lienthong.mock.civilstatus;

import java.time.Instant;
import java.util.List;

/**
 * A request that broke the contract.
 *
 * @param number counted from 1
 * @param operation its name on the wire; {@code token}; a path that leads nowhere
 * @param reasons everything that was wrong, each with its place
 */
public record Judgement(long number, Instant at, String operation, List<String> reasons) {}
