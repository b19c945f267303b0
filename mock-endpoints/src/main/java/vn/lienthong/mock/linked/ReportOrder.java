package vn.lienthong.mock.linked;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** In which order a province may report: 1, 3 and 7 before 4, nothing but 5 after 4, nothing after 5 or 6. */
final class ReportOrder {
    static final int SUPPLEMENT = 2;
    static final int RESULT = 4;
    static final int RETURNED = 5;
    static final int REFUSED = 6;

    private static final List<Integer> BEFORE_RESULT = List.of(1, 3, 7);

    private ReportOrder() {}

    /** Why the report is refused, in the hub's words; empty when it is not. */
    static Optional<String> against(Linked linked, Report report) {
        if (linked.reported(REFUSED)) {
            return Optional.of("Hồ sơ đã bị từ chối");
        }
        if (linked.reported(RETURNED)) {
            return Optional.of("Hồ sơ đã trả kết quả cho công dân");
        }
        if (linked.reported(RESULT) && report.trangThai() != RETURNED) {
            return Optional.of("Hồ sơ đã có kết quả");
        }
        if (report.trangThai() == RETURNED && !linked.reported(RESULT)) {
            return Optional.of("Hồ sơ chưa có kết quả");
        }
        List<Integer> missing = missing(linked);
        return report.trangThai() == RESULT && !missing.isEmpty()
                ? Optional.of("Hồ sơ chưa được cập nhật trạng thái " + missing)
                : Optional.empty();
    }

    /** As what a refusal counts. */
    static HubFigure figure(Linked linked, Report report) {
        boolean done = linked.reported(REFUSED) || linked.reported(RETURNED) || linked.reported(RESULT);
        if (done) {
            return HubFigure.REPORTS_AFTER_THE_END;
        }
        return report.trangThai() == RESULT || report.trangThai() == RETURNED
                ? HubFigure.RESULTS_TOO_EARLY
                : HubFigure.REPORTS_AFTER_THE_END;
    }

    /** Whether an accepted report comes before one that belongs before it. */
    static boolean outOfOrder(Linked linked, Report report) {
        return Stream.of(1, 3, 7)
                .takeWhile(earlier -> earlier != report.trangThai())
                .anyMatch(earlier -> BEFORE_RESULT.contains(report.trangThai()) && !linked.reported(earlier));
    }

    private static List<Integer> missing(Linked linked) {
        return BEFORE_RESULT.stream().filter(status -> !linked.reported(status)).toList();
    }
}
