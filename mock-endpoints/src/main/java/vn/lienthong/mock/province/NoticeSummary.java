package vn.lienthong.mock.province;

import java.util.Map;

/**
 * The books in figures, from the start or the last {@link Notices#forget()}.
 *
 * @param received requests to {@code /notices} that reached the province, whatever it answered
 * @param taken notices taken, each counted once
 * @param repeats notices that were there already
 * @param repeatsThatDiffer of those, such as said something else under the same identifier
 * @param outOfOrder notices taken whose number is not above the newest of their message
 * @param refusedSignatures requests without a right and recent signature
 * @param malformed requests with a right signature and a wrong body, or no notices at all
 * @param redirectsFollowed requests that came where a {@link ProvinceFaultKind#REDIRECT} pointed by default
 * @param messages messages about which there is a notice
 * @param takenByWhat notices taken, by what they say
 * @param callsMetByFault requests to which a fault was applied, by kind
 */
public record NoticeSummary(
        long received,
        long taken,
        long repeats,
        long repeatsThatDiffer,
        long outOfOrder,
        long refusedSignatures,
        long malformed,
        long redirectsFollowed,
        long messages,
        Map<What, Long> takenByWhat,
        Map<ProvinceFaultKind, Long> callsMetByFault) {}
