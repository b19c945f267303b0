package vn.lienthong.gateway.indicator;

import java.util.ArrayList;
import java.util.List;
import vn.lienthong.gateway.sheet.Printed;
import vn.lienthong.gateway.sheet.SheetLanguage;
import vn.lienthong.gateway.sheet.SheetTable;
import vn.lienthong.gateway.sheet.SheetTable.Cell;
import vn.lienthong.mappings.Words;

/** The indicators as a table in the language of its reader. */
public final class IndicatorTables {

    private final SheetLanguage in;

    public IndicatorTables(SheetLanguage language) {
        this.in = language;
    }

    public String title(IndicatorReport report) {
        return in.of("Chỉ số theo Quyết định 766/QĐ-TTg", "Indicators of Decision 766/QĐ-TTg");
    }

    /** @return which dossiers they are of, and what is not among them */
    public List<String> notes(IndicatorReport report) {
        List<String> notes = new ArrayList<>();
        notes.add(in.of("Hồ sơ tiếp nhận từ ", "Dossiers received from ")
                + in.day(report.from())
                + in.of(" đến ", " to ")
                + in.day(report.to())
                + (report.unit() == null ? "" : in.of(" · đơn vị ", " · unit ") + report.unit())
                + ": "
                + report.dossiers());
        notes.add(in.of("Theo hồ sơ như lúc ", "By the dossiers as of ") + in.time(report.asOf()));
        if (report.unreadable() > 0) {
            notes.add(report.unreadable()
                    + in.of(
                            " hồ sơ không tính được: khóa đã hủy trước khi lấy số liệu",
                            " dossiers are left out: their key was destroyed before the facts were taken"));
        }
        return notes;
    }

    /** @param sha256 of the report's JSON */
    Printed printed(IndicatorReport report, String sha256) {
        SheetTable figures = new SheetTable(
                in.of("Chỉ số", "Indicators"),
                List.of(
                        in.of("Chỉ số", "Indicator"),
                        in.of("Tử số", "Numerator"),
                        in.of("Mẫu số", "Denominator"),
                        in.of("Tỷ lệ %", "Share %"),
                        in.of("Không tính", "Not counted"),
                        in.of("Công thức", "Formula"),
                        in.of("Cổng tính khác", "What the Portal counts differently")),
                report.indicators().stream()
                        .map(it -> List.of(
                                text(it.title()),
                                new Cell.Number(it.numerator()),
                                new Cell.Number(it.denominator()),
                                it.percent() == null ? new Cell.Text("–") : new Cell.Tenths(it.percent(), in),
                                new Cell.Number(it.outside()),
                                text(it.formula()),
                                text(it.elsewhere())))
                        .toList());
        return new Printed(report.from() + "_" + report.to(), title(report), notes(report), sha256, List.of(figures));
    }

    private Cell text(Words words) {
        return new Cell.Text(in.of(words.vi(), words.en()));
    }
}
