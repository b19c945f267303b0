package vn.lienthong.gateway.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;

/** In which language a sheet is written. */
public enum SheetLanguage {
    VI,
    EN;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(Span.ZONE);
    private static final Map<String, Words> NAMES = Map.ofEntries(
            Map.entry("NPSP", new Words("Cổng DVCQG", "National Portal")),
            Map.entry("CIVIL_STATUS", new Words("Hệ thống hộ tịch", "Civil registry")),
            Map.entry("LINKED", new Words("Liên thông khai sinh, khai tử", "Linked procedures")),
            Map.entry("LAND", new Words("Hệ thống đất đai", "Land system")),
            Map.entry("IDENTITY", new Words("CSDL dân cư", "Population database")),
            Map.entry("DOSSIER", new Words("Hồ sơ một cửa", "Dossiers of the Portal")),
            Map.entry("OPEN", new Words("còn mở", "open")),
            Map.entry("DELIVERED", new Words("đã đến nơi", "delivered")),
            Map.entry("WITHDRAWN", new Words("đã rút, thay thế", "withdrawn")),
            Map.entry("DIRECT", new Words("trực tiếp", "in person")),
            Map.entry("ONLINE", new Words("trực tuyến", "online")),
            Map.entry("POST", new Words("bưu chính", "by post")),
            Map.entry("OUTAGE", new Words("không phản hồi", "no answer")),
            Map.entry("HOLD", new Words("người trực tạm giữ", "held by a person")),
            Map.entry("WINDOW", new Words("bảo trì", "maintenance")),
            Map.entry("STOP", new Words("dừng khẩn cấp", "emergency stop")),
            Map.entry("", new Words("không rõ", "not on record")));

    public String of(String vietnamese, String english) {
        return this == EN ? english : vietnamese;
    }

    /** @return what a lane, a channel or a kind of closure is called; one that is new stands as it is */
    public String name(String code) {
        Words words = NAMES.getOrDefault(code, new Words(code, code));
        return of(words.vi(), words.en());
    }

    public String day(LocalDate date) {
        return DAY.format(date);
    }

    public String time(@Nullable Instant time) {
        return time == null ? "" : TIME.format(time);
    }
}
