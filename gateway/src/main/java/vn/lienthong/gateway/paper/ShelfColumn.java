package vn.lienthong.gateway.paper;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** A column of the list for the archive room. */
record ShelfColumn(String title, Cell shown) {

    /** What stands in a line's cell. */
    interface Cell {
        String of(ShelfLine line, int number, Instant now);
    }

    static final List<ShelfColumn> ALL = List.of(
            new ShelfColumn("STT", (line, number, now) -> String.valueOf(number)),
            new ShelfColumn("Đơn vị giữ sổ", (line, number, now) -> line.task().unit()),
            new ShelfColumn(
                    "Nơi đăng ký trước đây", (line, number, now) -> line.task().unitThen()),
            new ShelfColumn("Loại bản sao", (line, number, now) -> line.task().register()),
            new ShelfColumn(
                    "Năm", (line, number, now) -> Objects.toString(line.task().year(), "")),
            new ShelfColumn("Quyển số", (line, number, now) -> line.wanted().book()),
            new ShelfColumn("Số", (line, number, now) -> line.wanted().number()),
            new ShelfColumn("Họ tên", (line, number, now) -> line.wanted().name()),
            new ShelfColumn(
                    "Ngày sinh", (line, number, now) -> day(line.wanted().born())),
            new ShelfColumn("Mã hồ sơ", (line, number, now) -> line.task().dossier()),
            new ShelfColumn(
                    "Người nhận",
                    (line, number, now) -> Objects.toString(line.task().claimedBy(), "")),
            new ShelfColumn("Chờ (ngày)", (line, number, now) -> days(line, now)),
            new ShelfColumn("Kết quả tra sổ", (line, number, now) -> ""));

    String cell(ShelfLine line, int number, Instant now) {
        return shown.of(line, number, now);
    }

    /** {@code 2003-05-12} as it is written here. */
    private static String day(String iso) {
        List<String> parts = new ArrayList<>(List.of(iso.split("-")));
        Collections.reverse(parts);
        return String.join("/", parts);
    }

    private static String days(ShelfLine line, Instant now) {
        return String.valueOf(Duration.between(line.task().createdAt(), now).toDays());
    }
}
