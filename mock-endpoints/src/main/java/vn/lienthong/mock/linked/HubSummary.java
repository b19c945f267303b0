package vn.lienthong.mock.linked;

import java.util.Map;
import vn.lienthong.mock.line.LineFaultKind;

/**
 * The hub's books in figures.
 *
 * @param dossiers that it holds
 * @param waiting of these, not acknowledged
 * @param acknowledgements that said something new
 * @param repeatedAcknowledgements of what was acknowledged already
 * @param reports that took effect
 * @param repeatedReports of a status that was there already
 * @param outOfOrder reports 3 or 7 that took effect before 1, or 7 before 3
 * @param resultsTooEarly results reported before 1, 3 and 7, and returns before the result: refused
 * @param reportsAfterTheEnd reports on what has its result, was returned or refused: refused
 * @param logins tokens given
 * @param loginsRefused wrong account
 * @param tokensRefused calls with a token that was not good
 * @param brokenRequests requests that broke the contract
 * @param callsPerOperation calls by operation, those that a fault met included
 * @param callsMetByFault calls to which a fault was applied, by kind
 */
public record HubSummary(
        long dossiers,
        long waiting,
        long acknowledgements,
        long repeatedAcknowledgements,
        long reports,
        long repeatedReports,
        long outOfOrder,
        long resultsTooEarly,
        long reportsAfterTheEnd,
        long logins,
        long loginsRefused,
        long tokensRefused,
        long brokenRequests,
        Map<String, Long> callsPerOperation,
        Map<LineFaultKind, Long> callsMetByFault) {}
