package vn.lienthong.gateway.paper;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import vn.lienthong.gateway.content.TableText;

/** The list as RFC 4180, with the mark by which table programs know UTF-8, and without cells that they would compute. */
final class ShelfCsv {

    private ShelfCsv() {}

    static byte[] of(List<ShelfLine> lines, Instant now) {
        StringBuilder text = new StringBuilder(TableText.MARK);
        text.append(
                TableText.line(ShelfColumn.ALL.stream().map(ShelfColumn::title).toList()));
        int n = 1;
        for (ShelfLine line : lines) {
            int number = n++;
            text.append(TableText.line(ShelfColumn.ALL.stream()
                    .map(it -> it.cell(line, number, now))
                    .toList()));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
