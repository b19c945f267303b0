package vn.lienthong.mock.civilstatus;

import java.util.Map;
import vn.lienthong.mock.line.LineFaultKind;

/**
 * The registry's books in figures.
 *
 * @param registrations dossiers that it holds
 * @param byStatus of these, by status: 1, 2, 3, 4, 6
 * @param taken dossiers taken for the first time
 * @param supplemented dossiers taken again because it had asked for a supplement
 * @param registeredTwice dossiers registered once more although they were there (only when it accepts duplicates)
 * @param repeats the same dossier once more, answered "đã được tiếp nhận"
 * @param repeatsThatDiffer another content under a code that it has, answered likewise
 * @param cannotBeEntered dossiers refused with sentences about their data
 * @param brokenRequests requests that broke the contract
 * @param tokensGiven tokens that the service bus gave
 * @param credentialsRefused calls that it turned away for consumer, token or access keys
 * @param callsAboveRate calls that came faster than is allowed
 * @param busiestSecond the most calls that came within any second
 * @param callsPerOperation calls by operation, those that a fault met included
 * @param callsMetByFault calls to which a fault was applied, by kind
 * @param callsMetBySwitch calls that a switch met, by kind
 */
public record RegistrySummary(
        long registrations,
        Map<Integer, Long> byStatus,
        long taken,
        long supplemented,
        long registeredTwice,
        long repeats,
        long repeatsThatDiffer,
        long cannotBeEntered,
        long brokenRequests,
        long tokensGiven,
        long credentialsRefused,
        long callsAboveRate,
        long busiestSecond,
        Map<String, Long> callsPerOperation,
        Map<LineFaultKind, Long> callsMetByFault,
        Map<SwitchKind, Long> callsMetBySwitch) {}
