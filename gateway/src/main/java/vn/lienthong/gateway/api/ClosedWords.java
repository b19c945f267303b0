package vn.lienthong.gateway.api;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.lever.Lever;
import vn.lienthong.mappings.Words;

/** Why a lane takes no traffic, in one sentence; times as a clock in Viet Nam shows them. */
final class ClosedWords {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter OTHER_DAY = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private ClosedWords() {}

    static Words of(Lever lever, String reason, Instant now) {
        String since = time(lever.begins(), now);
        String until = time(lever.ends(), now);
        return switch (lever.kind()) {
            case STOP ->
                new Words(
                        "DỪNG KHẨN CẤP bởi " + lever.who() + " từ " + since + ": " + reason,
                        "EMERGENCY STOP by " + lever.who() + " since " + since + ": " + reason);
            case HOLD ->
                new Words(
                        "Tạm giữ bởi " + lever.who() + " từ " + since + ": " + reason,
                        "Held by " + lever.who() + " since " + since + ": " + reason);
            case RESTORE ->
                new Words(
                        "Cơ sở dữ liệu vừa được khôi phục; giữ cho đến khi người quản trị cho đi: " + reason,
                        "The database was restored; held until an administrator releases it: " + reason);
            case WINDOW ->
                lever.begins().isAfter(now)
                        ? new Words(
                                "Sẽ bảo trì từ " + since + " đến " + until + ": " + reason,
                                "Maintenance planned from " + since + " to " + until + ": " + reason)
                        : new Words(
                                "Bảo trì đến " + until + ": " + reason, "Maintenance until " + until + ": " + reason);
        };
    }

    static Words pause(String reason, Instant since, Instant nextTrial, Instant now) {
        Words why = OwnNotes.of(reason);
        return new Words(
                "Tạm dừng từ " + time(since, now) + ", gọi thử lúc " + time(nextTrial, now) + ": " + why.vi(),
                "Paused since " + time(since, now) + ", next trial at " + time(nextTrial, now) + ": " + why.en());
    }

    static Words notBefore(Instant due, Instant now) {
        return new Words("Chưa đến giờ: " + time(due, now), "Not before " + time(due, now));
    }

    private static String time(@Nullable Instant instant, Instant now) {
        if (instant == null) {
            return "";
        }
        LocalDateTime local = LocalDateTime.ofInstant(instant, ZONE);
        boolean today =
                local.toLocalDate().equals(LocalDateTime.ofInstant(now, ZONE).toLocalDate());
        return (today ? TODAY : OTHER_DAY).format(local);
    }
}
