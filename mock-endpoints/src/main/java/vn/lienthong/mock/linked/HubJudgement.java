package vn.lienthong.mock.linked;

import java.time.Instant;
import java.util.List;

/**
 * A request that broke the contract.
 *
 * @param number counted from 1
 * @param operation {@code token}, {@code list}, {@code detail}, {@code acknowledge}, {@code report}, {@code lookup}; or a path
 * @param reasons everything that was wrong, each with its place
 */
public record HubJudgement(long number, Instant at, String operation, List<String> reasons) {}
