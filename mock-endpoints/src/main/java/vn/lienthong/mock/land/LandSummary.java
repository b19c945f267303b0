package vn.lienthong.mock.land;

import java.util.Map;
import vn.lienthong.mock.line.LineFaultKind;

/**
 * A land system's books in figures.
 *
 * @param dossiers taken
 * @param repeatedDossiers that were there already: refused with "đã tồn tại"
 * @param steps taken: supplements, results handed over, results that are wrong
 * @param repeatedSteps of these, the same in every letter as one before
 * @param stepsOfNobody of dossiers that are not there: refused
 * @param refusedOnDemand see {@link LandRefusals}
 * @param logins tokens given
 * @param loginsRefused wrong account
 * @param tokensRefused calls with a token that was not good
 * @param brokenRequests requests that broke the contract
 * @param callsPerOperation calls by operation, those that a fault met included
 * @param callsMetByFault calls to which a fault was applied, by kind
 */
public record LandSummary(
        long dossiers,
        long repeatedDossiers,
        long steps,
        long repeatedSteps,
        long stepsOfNobody,
        long refusedOnDemand,
        long logins,
        long loginsRefused,
        long tokensRefused,
        long brokenRequests,
        Map<String, Long> callsPerOperation,
        Map<LineFaultKind, Long> callsMetByFault) {}
