package vn.lienthong.gateway.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.sheet.DaySheet.Counts;
import vn.lienthong.gateway.sheet.SheetTable.Cell;

/** A sheet as tables: the same ones on the page, on paper and in files. */
public final class SheetTables {

    private final SheetLanguage in;

    public SheetTables(SheetLanguage language) {
        this.in = language;
    }

    public Printed printed(DaySheet sheet) {
        return new Printed(sheet.date().toString(), title(sheet), List.of(made(sheet)), sheet.sha256(), of(sheet));
    }

    public String title(DaySheet sheet) {
        @Nullable List<String> units = sheet.ofUnits();
        return in.of("Phiếu ngày ", "Day sheet ")
                + in.day(sheet.date())
                + (units == null ? "" : in.of(" · riêng đơn vị ", " · of the units ") + String.join(", ", units));
    }

    /** @return when it was made, and whether its figures add up */
    public String made(DaySheet sheet) {
        String law = sheet.lawHolds()
                ? in.of("khớp: mọi thông điệp đã nhận đều có chỗ", "every message received is accounted for")
                : in.of("KHÔNG KHỚP: có thông điệp chưa rõ ở đâu", "MESSAGES ARE NOT ACCOUNTED FOR");
        return in.of("Lập lúc ", "Made at ") + in.time(sheet.asOf()) + " · " + law;
    }

    public List<SheetTable> of(DaySheet sheet) {
        return List.of(dossiers(sheet), systems(sheet), units(sheet), channels(sheet), closures(sheet));
    }

    private SheetTable dossiers(DaySheet sheet) {
        var it = sheet.dossiers();
        return new SheetTable(
                in.of("Hồ sơ một cửa tiếp nhận trong ngày", "Dossiers received on the day"),
                List.of(
                        in.of("Tiếp nhận", "Received"),
                        in.of("Đã đồng bộ", "Synchronised"),
                        in.of("trực tiếp", "in person"),
                        in.of("trực tuyến", "online"),
                        in.of("bưu chính", "by post"),
                        in.of("không rõ kênh", "channel unknown"),
                        in.of("Đang chờ", "Waiting"),
                        in.of("Chờ người xử lý", "Parked"),
                        in.of("Đã rút", "Withdrawn")),
                List.of(Stream.of(
                                it.received(),
                                it.synchronised().total(),
                                it.synchronised().direct(),
                                it.synchronised().online(),
                                it.synchronised().post(),
                                it.synchronised().other(),
                                it.waiting(),
                                it.parked(),
                                it.withdrawn())
                        .map(SheetTables::number)
                        .toList()));
    }

    private SheetTable systems(DaySheet sheet) {
        return new SheetTable(
                in.of("Theo hệ thống", "By system"),
                heads(
                        List.of(in.of("Hệ thống", "System")),
                        List.of(
                                in.of("Xác nhận trong ngày", "Confirmed on the day"),
                                in.of("Phút không phản hồi", "Minutes without answer"),
                                in.of("Phút tạm giữ, bảo trì", "Minutes held"),
                                in.of("Chờ lâu nhất từ", "Oldest waiting since"))),
                sheet.systems().stream()
                        .map(it -> row(
                                List.of(text(in.name(it.lane()))),
                                it.messages(),
                                List.of(
                                        number(it.confirmed()),
                                        number(it.outageMinutes()),
                                        number(it.heldMinutes()),
                                        text(in.time(it.oldestWaiting())))))
                        .toList());
    }

    private SheetTable units(DaySheet sheet) {
        return new SheetTable(
                in.of("Theo đơn vị", "By unit"),
                heads(List.of(in.of("Mã đơn vị", "Unit"), in.of("Tên", "Name")), List.of()),
                sheet.units().stream()
                        .map(it -> row(
                                List.of(text(it.unit().isEmpty() ? in.name("") : it.unit()), text(it.name())),
                                it.messages(),
                                List.of()))
                        .toList());
    }

    private SheetTable channels(DaySheet sheet) {
        return new SheetTable(
                in.of("Theo kênh", "By channel"),
                heads(List.of(in.of("Kênh", "Channel")), List.of()),
                sheet.channels().stream()
                        .map(it -> row(List.of(text(in.name(it.channel()))), it.messages(), List.of()))
                        .toList());
    }

    private SheetTable closures(DaySheet sheet) {
        return new SheetTable(
                in.of("Hệ thống bị đóng", "When a system was closed"),
                List.of(
                        in.of("Hệ thống", "System"),
                        in.of("Vì sao", "Why"),
                        in.of("Từ", "From"),
                        in.of("Đến", "Until"),
                        in.of("Số phút trong ngày", "Minutes of the day")),
                sheet.closures().stream()
                        .map(it -> List.of(
                                text(in.name(it.lane())),
                                text(in.name(it.kind())),
                                text(in.time(it.since())),
                                text(it.until() == null ? in.of("chưa hết", "not over") : in.time(it.until())),
                                number(it.minutes())))
                        .toList());
    }

    private List<String> heads(List<String> before, List<String> after) {
        List<String> counts = List.of(
                in.of("Thông điệp nhận", "Messages received"),
                in.of("Đã đến nơi", "Delivered"),
                in.of("Đang chờ", "Waiting"),
                in.of("Chờ người xử lý", "Parked"),
                in.of("Đã rút, thay thế", "Withdrawn"));
        return Stream.of(before, counts, after).flatMap(List::stream).toList();
    }

    private static List<Cell> row(List<Cell> before, Counts it, List<Cell> after) {
        List<Cell> counts = Stream.of(it.received(), it.delivered(), it.waiting(), it.parked(), it.withdrawn())
                .map(SheetTables::number)
                .toList();
        return Stream.of(before, counts, after).flatMap(List::stream).toList();
    }

    private static Cell number(long value) {
        return new Cell.Number(value);
    }

    private static Cell text(String text) {
        return new Cell.Text(text);
    }
}
