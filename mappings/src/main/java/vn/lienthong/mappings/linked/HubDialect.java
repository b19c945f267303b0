package vn.lienthong.mappings.linked;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What of the hub is known from one source only, or inferred.
 *
 * @param agency {@code coQuanXuLy} of reports: 5, one source
 * @param resultPaper {@code maGiayToKetQua} of results: {@code KQ.G15.000031}, one source
 * @param acknowledged what the hub says of an acknowledgement that it took
 * @param alreadyDone what the hub says of a report that comes after the end, and which end it means. The meanings are from one
 *     source, the words are inferred
 * @param legs numbers of the agencies in the hub's look-up. That of the registration is from one source, the others are inferred
 * @param legStates numbers of how far an agency is. Inferred
 */
public record HubDialect(
        int agency,
        String resultPaper,
        Set<String> acknowledged,
        Map<String, HubEnd> alreadyDone,
        Map<String, HubLeg> legs,
        Map<String, HubLeg.State> legStates) {

    private static final int JUSTICE = 5;

    public HubDialect {
        acknowledged = Set.copyOf(acknowledged);
        alreadyDone = Map.copyOf(alreadyDone);
        legs = Map.copyOf(legs);
        legStates = Map.copyOf(legStates);
    }

    public static HubDialect standard() {
        return new HubDialect(
                JUSTICE,
                "KQ.G15.000031",
                Set.of("cập nhật thành công"),
                Map.of(
                        "đã từ chối", HubEnd.REFUSED,
                        "đã bị từ chối", HubEnd.REFUSED,
                        "đã có kết quả", HubEnd.RESULT,
                        "đã trả kết quả", HubEnd.RETURNED,
                        "không tồn tại", HubEnd.UNKNOWN),
                Map.of("5", HubLeg.REGISTRATION, "6", HubLeg.RESIDENCE, "7", HubLeg.INSURANCE),
                Map.of(
                        "0", HubLeg.State.NOT_BEGUN,
                        "3", HubLeg.State.UNDER_WAY,
                        "4", HubLeg.State.DONE,
                        "6", HubLeg.State.REFUSED));
    }

    public HubDialect withResultPaper(String code) {
        return new HubDialect(agency, code, acknowledged, alreadyDone, legs, legStates);
    }

    /**
     * @param numbers of agencies that differ from the usual ones
     * @throws IllegalArgumentException when two agencies would have one number
     */
    public HubDialect withLegs(Map<HubLeg, String> numbers) {
        Map<HubLeg, String> all = new EnumMap<>(HubLeg.class);
        legs.forEach((number, leg) -> all.put(leg, number));
        all.putAll(numbers);
        Map<String, HubLeg> byNumber = new HashMap<>();
        all.forEach((leg, number) -> {
            if (byNumber.put(number, leg) != null) {
                throw new IllegalArgumentException("two agencies have the number " + number);
            }
        });
        return new HubDialect(agency, resultPaper, acknowledged, alreadyDone, byNumber, legStates);
    }
}
