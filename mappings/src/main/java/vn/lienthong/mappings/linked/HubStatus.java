package vn.lienthong.mappings.linked;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lienthong.mappings.Words;

/** What is reported to the hub of a linked dossier. */
public enum HubStatus {
    /** The one-stop desk has it. */
    RECEIVED(1, "một cửa đã tiếp nhận", "received by the one-stop desk"),
    /** Papers are missing. */
    SUPPLEMENT_REQUESTED(2, "yêu cầu bổ sung", "supplement requested"),
    /** It is eligible. */
    ACCEPTED(3, "đủ điều kiện, đã thụ lý", "accepted"),
    /** The justice officer has it, or the registry. */
    FORWARDED(7, "đã chuyển công chức tư pháp", "forwarded to the justice officer"),
    /** It is registered. */
    RESULT(4, "đã có kết quả", "result available"),
    /** The citizen has the result. */
    RETURNED(5, "đã trả kết quả", "result returned"),
    REFUSED(6, "từ chối", "refused");

    private static final List<HubStatus> WAY_TO_RESULT = List.of(RECEIVED, ACCEPTED, FORWARDED, RESULT, RETURNED);

    private final int code;
    private final Words words;

    HubStatus(int code, String vi, String en) {
        this.code = code;
        this.words = new Words(vi, en);
    }

    /** @return the number on the wire */
    public int code() {
        return code;
    }

    public Words words() {
        return words;
    }

    public static Optional<HubStatus> of(int code) {
        return Stream.of(values()).filter(status -> status.code == code).findFirst();
    }

    /**
     * What must be reported for the hub to take this report: 1, 3 and 7 before 4, and 4 before 5. A refusal, or the request of a
     * supplement, needs the reception only.
     *
     * @param reported what was reported of the dossier before
     * @return what is missing, in the order in which it must go; this report is not in it. A {@link #RESULT} in it cannot be
     *     made up: without the entry there is none to report
     */
    public List<HubStatus> missingBefore(Set<HubStatus> reported) {
        int place = WAY_TO_RESULT.indexOf(this);
        var needed = place < 0 ? List.of(RECEIVED) : WAY_TO_RESULT.subList(0, place);
        return needed.stream().filter(status -> !reported.contains(status)).toList();
    }

    /** @return whether nothing may be reported after it but, after a result, that it was returned */
    public boolean isLast() {
        return this == RETURNED || this == REFUSED;
    }
}
