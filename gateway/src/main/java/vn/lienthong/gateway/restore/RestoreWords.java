package vn.lienthong.gateway.restore;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;

/** What is said of a database that was put back; times as a clock in Viet Nam shows them. */
final class RestoreWords {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy");

    private RestoreWords() {}

    static Words of(Restore restore) {
        String to = time(restore.restoredTo());
        return switch (restore.phase()) {
            case UNDECIDED ->
                new Words(
                        "CƠ SỞ DỮ LIỆU CŨ HƠN lần chạy trước: dữ liệu đến " + to + ", đã từng thấy đến "
                                + time(restore.seenUntil())
                                + ". Chưa gửi, chưa nhận gì cho đến khi người quản trị quyết định",
                        "THE DATABASE IS OLDER than what was seen of it: it is as of " + to + ", and was seen until "
                                + time(restore.seenUntil())
                                + ". Nothing is sent and nothing is taken in until an administrator decides");
            case LOOKING ->
                new Words(
                        "Cơ sở dữ liệu được khôi phục về " + to
                                + "; đang xem lại các thông điệp còn dở, chưa nhận gì mới",
                        "The database was restored to " + to
                                + "; what was open is being looked at, and nothing is taken in yet");
            case ASKING ->
                new Words(
                        "Cơ sở dữ liệu được khôi phục về " + to
                                + ": đang hỏi lại các hệ thống, các kênh được giữ cho đến khi được mở. Những gì các hệ"
                                + " thống của tỉnh đã gửi từ lúc đó phải được gửi lại nguyên văn",
                        "The database was restored to " + to
                                + ": the systems are being asked, and lanes are held until they are released. What the"
                                + " province's systems have sent since then must be sent again as it was");
            case DONE ->
                new Words(
                        "Đã xong; các kênh đã được mở. Những gì gửi từ " + to + " mà chưa gửi lại thì phải gửi lại",
                        "It is over and the lanes are released. What was sent since " + to
                                + " and not sent again yet must be");
        };
    }

    static String lever(@Nullable Instant to) {
        return "restored to " + (to == null ? "an unknown time" : to.toString());
    }

    static String note(Restore restore) {
        return "the database was restored to " + restore.restoredTo() + "; it may have been told since";
    }

    private static String time(@Nullable Instant instant) {
        return instant == null ? "?" : TIME.format(LocalDateTime.ofInstant(instant, ZONE));
    }
}
