package vn.lienthong.mock.identity;

import java.util.Map;
import vn.lienthong.mock.line.LineFaultKind;

/**
 * Figures of the books.
 *
 * @param calls by door, whatever came of them
 * @param lookUps questions that were understood
 * @param notFound those of them that found nobody
 * @param requestIdsUsedTwice questions whose {@code MaYeuCau} was there before
 * @param brokenRequests requests that broke the contract
 * @param signIns codes that were exchanged for tokens
 * @param faults calls met by each fault
 */
public record IdentitySummary(
        Map<String, Long> calls,
        long lookUps,
        long notFound,
        long requestIdsUsedTwice,
        long brokenRequests,
        long signIns,
        Map<LineFaultKind, Long> faults) {}
