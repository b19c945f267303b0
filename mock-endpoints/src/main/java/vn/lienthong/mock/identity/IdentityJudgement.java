package vn.lienthong.mock.identity;

import java.time.Instant;
import java.util.List;

/**
 * A request that broke the contract.
 *
 * @param number counted from 1
 * @param door {@code soap}, {@code facade}, {@code token}, {@code sign-in}; or a path
 * @param reasons everything that was wrong, each with its place
 */
public record IdentityJudgement(long number, Instant at, String door, List<String> reasons) {}
