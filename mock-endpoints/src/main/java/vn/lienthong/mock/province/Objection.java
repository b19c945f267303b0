package vn.lienthong.mock.province;

import java.time.Instant;
import java.util.List;

/**
 * A request that was turned away for what it was, not because of a switch.
 *
 * @param at when, by the province's clock
 * @param status the HTTP status of the answer: 401 for its signature, 400 for its body, 404, 405
 * @param reasons everything that was wrong, each with its place
 */
public record Objection(Instant at, int status, List<String> reasons) {}
