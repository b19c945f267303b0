package vn.lienthong.gateway.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.trouble.OwnTrouble.Kind;
import vn.lienthong.mappings.Words;

/** The sentences of an alert about trouble of the gateway itself. */
final class OwnWords {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private OwnWords() {}

    static Words name(Kind kind) {
        return switch (kind) {
            case SCANNER -> new Words("Máy quét vi-rút", "Virus scanner");
            case RESTORE -> new Words("Cơ sở dữ liệu được khôi phục", "Restored database");
        };
    }

    static Words text(What what, Kind kind, Instant since, @Nullable Instant until) {
        return what == What.ENDED ? over(kind, since, until == null ? since : until) : begun(kind, TIME.format(since));
    }

    static String subject(What what, Kind kind) {
        Words said =
                switch (kind) {
                    case SCANNER ->
                        what == What.ENDED
                                ? new Words("Máy quét vi-rút đã trả lời lại", "The virus scanner answers again")
                                : new Words("Máy quét vi-rút không trả lời", "The virus scanner does not answer");
                    case RESTORE ->
                        what == What.ENDED
                                ? new Words("Đã xong việc sau khôi phục", "Work after the restore is over")
                                : new Words("Cơ sở dữ liệu cũ hơn lần chạy trước", "The database is older than before");
                };
        return said.vi() + " / " + said.en();
    }

    private static Words begun(Kind kind, String at) {
        return switch (kind) {
            case SCANNER ->
                new Words(
                        "Máy quét vi-rút của tỉnh không kiểm tra được tệp từ %s. Chưa nhận tệp nào; hệ thống gửi được yêu cầu gửi lại sau, hồ sơ không kèm tệp vẫn được nhận."
                                .formatted(at),
                        "The province's virus scanner gives no verdicts since %s. No file is taken; senders are asked to send again later, and dossiers without files are taken as ever."
                                .formatted(at));
            case RESTORE ->
                new Words(
                        "Cơ sở dữ liệu cũ hơn lần chạy trước, thấy lúc %s. Chưa gửi, chưa nhận gì cho đến khi người quản trị quyết định; sau đó mở từng kênh (lienthong restore)."
                                .formatted(at),
                        "The database is older than what was seen of it, noticed at %s. Nothing is sent or taken in until an administrator decides; then the lanes are released one by one (lienthong restore)."
                                .formatted(at));
        };
    }

    private static Words over(Kind kind, Instant since, Instant until) {
        String at = TIME.format(until);
        long minutes = Duration.between(since, until).toMinutes();
        return switch (kind) {
            case SCANNER ->
                new Words(
                        "Máy quét vi-rút đã kiểm tra được tệp từ %s, sau %d phút. Tệp được nhận lại."
                                .formatted(at, minutes),
                        "The virus scanner gives verdicts again since %s, after %d minutes. Files are taken again."
                                .formatted(at, minutes));
            case RESTORE ->
                new Words(
                        "Việc sau khôi phục cơ sở dữ liệu đã xong lúc %s, sau %d phút: mọi kênh đã được mở. Nếu là bản khôi phục, những gì hệ thống của tỉnh đã gửi trong khoảng bị mất phải được gửi lại."
                                .formatted(at, minutes),
                        "The work after the restore is over since %s, after %d minutes: all lanes are released. Where it was an older copy, what the province's systems sent in the lost time must be sent again."
                                .formatted(at, minutes));
        };
    }
}
