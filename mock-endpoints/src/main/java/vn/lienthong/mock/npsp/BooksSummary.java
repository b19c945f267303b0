package vn.lienthong.mock.npsp;

import java.util.Map;

/**
 * The Portal's books in figures. Everything counts from the start or the last {@link Books#forget()}.
 *
 * @param dossiers dossiers held
 * @param createsApplied creates that took effect
 * @param createsAppliedTwice of those, creates of a dossier that existed; 0 unless the option for duplicate creates is on
 * @param createsRefusedAsExisting dossiers in creates that were refused because they exist
 * @param updatesApplied updates that took effect, harmless repeats included
 * @param updatesRefusedAsMissing dossiers in updates that were refused because they do not exist
 * @param harmlessRepeats updates whose payload equals the one held
 * @param progressRowsApplied progress rows that took effect
 * @param progressRowsAppliedTwice of those, rows that equal an earlier one in dossier, time, status, handler and content
 * @param progressRowsRefusedAsMissing progress rows refused because their dossier does not exist
 * @param progressRowsRefusedInPart progress rows refused by a {@link FaultKind#PARTIAL_BATCH}
 * @param businessRefusals writes refused by a {@link FaultKind#BUSINESS_REFUSAL}
 * @param unknownProcedureRefusals calls refused because a procedure is not in the catalogue; see {@link Procedures#strict()}
 * @param callsAboveRate calls answered 429 because they came faster than {@link PortalOptions#callsPerSecond()} allows
 * @param malformedRequests requests refused because they break the contract; see {@link Books#judgements()}
 * @param logins sessions given
 * @param loginsRefused logins refused
 * @param sessionsRefused calls refused because the session is unknown or expired
 * @param tellings the sequence number of the last telling
 * @param tellingsForgotten tellings that were dropped to bound memory; 0 or the books are no longer complete
 * @param callsPerService calls that reached the Portal, by service, those of the login included
 * @param callsMetByFault calls to which a fault was applied, by kind; refused connections are not seen and not counted
 */
public record BooksSummary(
        long dossiers,
        long createsApplied,
        long createsAppliedTwice,
        long createsRefusedAsExisting,
        long updatesApplied,
        long updatesRefusedAsMissing,
        long harmlessRepeats,
        long progressRowsApplied,
        long progressRowsAppliedTwice,
        long progressRowsRefusedAsMissing,
        long progressRowsRefusedInPart,
        long businessRefusals,
        long unknownProcedureRefusals,
        long callsAboveRate,
        long malformedRequests,
        long logins,
        long loginsRefused,
        long sessionsRefused,
        long tellings,
        long tellingsForgotten,
        Map<String, Long> callsPerService,
        Map<FaultKind, Long> callsMetByFault) {}
