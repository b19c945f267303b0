package vn.lienthong.mock.npsp;

import java.time.Instant;
import java.util.List;

/**
 * A request that was refused because it breaks the contract.
 *
 * @param number from 1, without gaps
 * @param at when, by the Portal's clock
 * @param service the service called; {@code login}; or {@code adapter} when the call did not get as far as the Portal
 * @param reasons everything that was wrong, each with its place: {@code /data/0/HinhThuc: must be one of [0, 1], was "5"}
 */
public record Judgement(long number, Instant at, String service, List<String> reasons) {}
