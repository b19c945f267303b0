package vn.lienthong.mappings.linked;

import java.util.Map;
import java.util.Set;

/**
 * What of the hub is known from one source only, or inferred.
 *
 * @param agency {@code coQuanXuLy} of reports: 5, one source
 * @param resultPaper {@code maGiayToKetQua} of results: {@code KQ.G15.000031}, one source
 * @param acknowledged what the hub says of an acknowledgement that it took
 * @param alreadyDone what the hub says of a report that comes after the end, and that counts as done. The meanings are from one
 *     source, the words are inferred
 * @param legs numbers of the agencies in the hub's look-up. That of the registration is from one source, the others are inferred
 * @param legStates numbers of how far an agency is. Inferred
 */
public record HubDialect(
        int agency,
        String resultPaper,
        Set<String> acknowledged,
        Set<String> alreadyDone,
        Map<String, HubLeg> legs,
        Map<String, HubLeg.State> legStates) {

    private static final int JUSTICE = 5;

    public HubDialect {
        acknowledged = Set.copyOf(acknowledged);
        alreadyDone = Set.copyOf(alreadyDone);
        legs = Map.copyOf(legs);
        legStates = Map.copyOf(legStates);
    }

    public static HubDialect standard() {
        return new HubDialect(
                JUSTICE,
                "KQ.G15.000031",
                Set.of("cập nhật thành công"),
                Set.of("đã từ chối", "đã bị từ chối", "đã có kết quả", "đã trả kết quả", "không tồn tại"),
                Map.of("5", HubLeg.REGISTRATION, "6", HubLeg.RESIDENCE, "7", HubLeg.INSURANCE),
                Map.of(
                        "0", HubLeg.State.NOT_BEGUN,
                        "3", HubLeg.State.UNDER_WAY,
                        "4", HubLeg.State.DONE,
                        "6", HubLeg.State.REFUSED));
    }
}
