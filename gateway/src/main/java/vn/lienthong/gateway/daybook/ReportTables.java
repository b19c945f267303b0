package vn.lienthong.gateway.daybook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.gateway.daybook.Report.Named;
import vn.lienthong.gateway.sheet.Printed;
import vn.lienthong.gateway.sheet.SheetLanguage;
import vn.lienthong.gateway.sheet.SheetTable;
import vn.lienthong.gateway.sheet.SheetTable.Cell;

/** A report as tables in the language of its reader. */
public final class ReportTables {

    private final SheetLanguage in;

    public ReportTables(SheetLanguage language) {
        this.in = language;
    }

    public Printed printed(Report report) {
        List<SheetTable> tables = new ArrayList<>(List.of(synchronised(report), dossiers(report)));
        tables.add(balances(in.of("Thông điệp theo hệ thống", "Messages by system"), report.systems(), false));
        if (report.unit() == null) {
            tables.add(balances(in.of("Thông điệp theo đơn vị", "Messages by unit"), report.units(), true));
        }
        tables.add(balances(in.of("Thông điệp theo kênh", "Messages by channel"), report.channels(), false));
        if (!report.days().isEmpty()) {
            tables.add(days(report));
        }
        tables.add(corrections(report));
        String name = report.isDay() ? report.from().toString() : report.from() + "_" + report.to();
        return new Printed(name, title(report), notes(report), report.sha256(), tables);
    }

    private String title(Report report) {
        String days = report.isDay()
                ? in.of("Báo cáo ngày ", "Report of ") + in.day(report.from())
                : in.of("Báo cáo từ ", "Report from ")
                        + in.day(report.from())
                        + in.of(" đến ", " to ")
                        + in.day(report.to());
        return report.unit() == null ? days : days + in.of(" · đơn vị ", " · unit ") + report.unit();
    }

    private List<String> notes(Report report) {
        List<String> notes = new ArrayList<>();
        notes.add(sentence(report));
        notes.add(
                report.complete()
                        ? in.of("Đã khóa sổ: số liệu không đổi nữa", "Written: the figures do not change any more")
                        : in.of("CHƯA KHÓA SỔ: số liệu còn thay đổi", "NOT WRITTEN YET: the figures may change"));
        SignedSheet signed = report.signed();
        if (signed != null) {
            String second = signed.secondedBy().isEmpty()
                    ? ""
                    : in.of(", người thứ hai: ", ", seconded by ") + signed.secondedBy();
            notes.add(in.of("Người ký: ", "Signed by ") + signed.signedBy() + second + in.of(", lúc ", ", at ")
                    + in.time(signed.signedAt()) + " · " + signed.remark());
            notes.add(in.of("Phiếu số ", "Sheet number ") + signed.number() + " · " + signed.hash());
        }
        return notes;
    }

    /** 544, trong đó 173 trực tiếp (31,8 %), 371 trực tuyến (68,2 %). */
    private String sentence(Report report) {
        String parts = report.synchronised().channels().stream()
                .filter(it -> it.count() > 0)
                .map(it -> it.count() + " " + in.name(it.channel()) + " ("
                        + share(it).text() + " %)")
                .collect(Collectors.joining(", "));
        return in.of("Đã đồng bộ ", "Synchronised ")
                + report.synchronised().total()
                + in.of(" hồ sơ", " dossiers")
                + (parts.isEmpty() ? "" : in.of(", trong đó ", ", of which ") + parts);
    }

    private Cell share(Report.Share share) {
        return new Cell.Tenths(share.percent(), in);
    }

    private SheetTable synchronised(Report report) {
        return new SheetTable(
                in.of("Hồ sơ đã đồng bộ theo kênh", "Dossiers synchronised, by channel"),
                List.of(in.of("Kênh", "Channel"), in.of("Hồ sơ", "Dossiers"), in.of("Tỷ lệ %", "Share %")),
                report.synchronised().channels().stream()
                        .map(it -> List.<Cell>of(
                                new Cell.Text(in.name(it.channel())), new Cell.Number(it.count()), share(it)))
                        .toList());
    }

    private SheetTable dossiers(Report report) {
        return new SheetTable(
                in.of("Hồ sơ một cửa", "Dossiers of the Portal"),
                heads(List.of()),
                List.of(figures(report.dossiers()).toList()));
    }

    private SheetTable balances(String title, List<Named> all, boolean named) {
        List<String> before =
                named ? List.of(in.of("Mã đơn vị", "Unit"), in.of("Tên", "Name")) : List.of(in.of("Mục", "Item"));
        return new SheetTable(
                title,
                heads(before),
                all.stream()
                        .map(it -> Stream.concat(
                                        named
                                                ? Stream.of(
                                                        new Cell.Text(it.code().isEmpty() ? in.name("") : it.code()),
                                                        new Cell.Text(it.name()))
                                                : Stream.of(new Cell.Text(in.name(it.code()))),
                                        figures(it.messages()))
                                .toList())
                        .toList());
    }

    private SheetTable days(Report report) {
        return new SheetTable(
                in.of("Từng ngày, mọi hệ thống", "Day by day, all systems"),
                heads(List.of(in.of("Ngày", "Day"), in.of("Hồ sơ đồng bộ", "Dossiers synchronised"))),
                report.days().stream()
                        .map(it -> Stream.concat(
                                        Stream.of(new Cell.Text(in.day(it.date())), new Cell.Number(it.synchronised())),
                                        figures(it.messages()))
                                .toList())
                        .toList());
    }

    private SheetTable corrections(Report report) {
        return new SheetTable(
                in.of("Đính chính của các ngày trước", "Corrections of earlier days"),
                List.of(
                        in.of("Ngày ghi", "Written on"),
                        in.of("Đính chính ngày", "Corrects"),
                        in.of("Mục", "Item"),
                        in.of("Mã đơn vị", "Unit"),
                        in.of("Kênh", "Channel"),
                        in.of("Trước là", "Was"),
                        in.of("Nay là", "Is now"),
                        in.of("Số lượng", "Count")),
                report.corrections().stream()
                        .map(it -> List.<Cell>of(
                                new Cell.Text(in.day(it.date())),
                                new Cell.Text(in.day(it.corrects())),
                                new Cell.Text(in.name(it.part())),
                                new Cell.Text(it.unit()),
                                new Cell.Text(in.name(it.channel())),
                                new Cell.Text(in.name(it.was())),
                                new Cell.Text(in.name(it.became())),
                                new Cell.Number(it.count())))
                        .toList());
    }

    private List<String> heads(List<String> before) {
        return Stream.concat(
                        before.stream(),
                        Stream.of(
                                in.of("Đầu kỳ", "Opening"),
                                in.of("Nhận", "Received"),
                                in.of("Đã xong", "Closed"),
                                in.of("trong đó đến nơi", "of which delivered"),
                                in.of("rút, thay thế", "withdrawn"),
                                in.of("mở lại", "reopened"),
                                in.of("Cuối kỳ", "Closing")))
                .toList();
    }

    private static Stream<Cell> figures(Balance it) {
        return Stream.of(
                        it.opening(),
                        it.received(),
                        it.closed(),
                        it.delivered(),
                        it.withdrawn(),
                        it.reopened(),
                        it.closing())
                .map(Cell.Number::new);
    }
}
