package vn.lienthong.mappings.linked;

import java.util.Set;

/**
 * What of the hub is known from one source only, or inferred.
 *
 * @param agency {@code coQuanXuLy} of reports: 5, one source
 * @param resultPaper {@code maGiayToKetQua} of a birth: {@code KQ.G15.000031}, one source
 * @param acknowledged what the hub says of an acknowledgement that it took
 * @param alreadyDone what the hub says of a report that comes after the end, and that counts as done. The meanings are from one
 *     source, the words are inferred
 */
public record HubDialect(int agency, String resultPaper, Set<String> acknowledged, Set<String> alreadyDone) {

    private static final int JUSTICE = 5;

    public HubDialect {
        acknowledged = Set.copyOf(acknowledged);
        alreadyDone = Set.copyOf(alreadyDone);
    }

    public static HubDialect standard() {
        return new HubDialect(
                JUSTICE,
                "KQ.G15.000031",
                Set.of("cập nhật thành công"),
                Set.of("đã từ chối", "đã có kết quả", "đã trả kết quả", "không tồn tại"));
    }
}
