package vn.lienthong.gateway.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.alert.Told.Counts;
import vn.lienthong.mappings.Words;

/** The sentences of an alert. */
final class AlertWords {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private AlertWords() {}

    static Words system(@Nullable String lane) {
        if (lane == null) {
            return new Words("Liên Thông", "Liên Thông");
        }
        return switch (lane) {
            case "NPSP" -> new Words("Cổng DVCQG", "National Portal");
            case "CIVIL_STATUS" -> new Words("Hệ thống hộ tịch", "Civil registry");
            case "LINKED" -> new Words("Liên thông khai sinh, khai tử", "Linked procedures");
            case "LAND" -> new Words("Hệ thống đất đai", "Land system");
            case "IDENTITY" -> new Words("CSDL dân cư", "Population database");
            case "PROVINCE" -> new Words("Hệ thống của tỉnh", "Provincial systems");
            default -> new Words(lane, lane);
        };
    }

    static Words text(What what, @Nullable String lane, Instant since, @Nullable Instant until, Counts now) {
        Words system = system(lane);
        return switch (what) {
            case BEGAN ->
                new Words(
                        "%s không phản hồi từ %s; %d thông điệp đang chờ, cũ nhất %d phút. Trục tự gửi lại khi hệ thống phản hồi."
                                .formatted(
                                        system.vi(),
                                        TIME.format(since),
                                        now.waiting(),
                                        now.oldestWaitingSeconds() / 60),
                        "%s does not answer since %s; %d messages wait, the oldest for %d minutes. They are sent by themselves once it answers."
                                .formatted(
                                        system.en(),
                                        TIME.format(since),
                                        now.waiting(),
                                        now.oldestWaitingSeconds() / 60));
            case ENDED ->
                new Words(
                        "%s đã phản hồi lại lúc %s sau %d phút. Trong thời gian đó: nhận %d, đã đến nơi %d, chờ người xử lý %d; đang chờ gửi %d."
                                .formatted(
                                        system.vi(),
                                        TIME.format(end(since, until)),
                                        minutes(since, until),
                                        now.received(),
                                        now.delivered(),
                                        now.parked(),
                                        now.waiting()),
                        "%s answers again since %s, after %d minutes. Meanwhile: received %d, delivered %d, parked %d; waiting now %d."
                                .formatted(
                                        system.en(),
                                        TIME.format(end(since, until)),
                                        minutes(since, until),
                                        now.received(),
                                        now.delivered(),
                                        now.parked(),
                                        now.waiting()));
            case EXPIRES ->
                new Words(
                        "Chứng thư của tỉnh dùng với %s hết hạn lúc %s. Hãy thay tệp chứng thư trước lúc đó; không phải khởi động lại. Quá hạn, làn được giữ, không mất gì."
                                .formatted(system.vi(), TIME.format(end(since, until))),
                        "Our own certificate for %s expires at %s. Exchange its files before; no restart is needed. After that the lane is held, and nothing is lost."
                                .formatted(system.en(), TIME.format(end(since, until))));
            case TRIAL -> new Words("Đây là cảnh báo thử, không có sự cố nào.", "This is a trial; nothing is wrong.");
            case UNSIGNED -> throw new IllegalArgumentException("said by unsigned()");
        };
    }

    static Words unsigned(long days, LocalDate oldest, long units) {
        return new Words(
                "%d ngày chưa ký phiếu, cũ nhất là ngày %s; %d đơn vị tự ký còn chậm. Người duyệt ký ở mục Báo cáo, lần lượt từng ngày."
                        .formatted(days, DAY.format(oldest), units),
                "%d days are not signed, the oldest of them %s; %d units that sign for themselves are behind. An approver signs them at Reports, one after the other."
                        .formatted(days, DAY.format(oldest), units));
    }

    static String subject(Told told) {
        if (told.own() != null) {
            return "[Liên Thông] " + OwnWords.subject(told.what(), told.own());
        }
        return "[Liên Thông] "
                + switch (told.what()) {
                    case BEGAN ->
                        told.system().vi() + " không phản hồi / "
                                + told.system().en() + " does not answer";
                    case ENDED ->
                        told.system().vi() + " đã phản hồi lại / "
                                + told.system().en() + " answers again";
                    case EXPIRES ->
                        "Chứng thư sắp hết hạn: " + told.system().vi() + " / Certificate expires: "
                                + told.system().en();
                    case UNSIGNED -> "Phiếu ngày chưa ký / Days not signed";
                    case TRIAL -> "Cảnh báo thử / Trial";
                };
    }

    private static Instant end(Instant since, @Nullable Instant until) {
        return until == null ? since : until;
    }

    private static long minutes(Instant since, @Nullable Instant until) {
        return Duration.between(since, end(since, until)).toMinutes();
    }
}
