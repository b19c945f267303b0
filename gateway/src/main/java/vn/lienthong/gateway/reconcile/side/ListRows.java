package vn.lienthong.gateway.reconcile.side;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.table.Table;
import vn.lienthong.mappings.table.TableTrouble;
import vn.lienthong.routes.reconcile.Standing;

/** The good rows of a list; the bad ones are findings, and too many of them are a list that cannot be used. */
final class ListRows implements Iterator<Standing> {

    private final Table table;
    private final ListReading reading;
    private final int mostBad;
    private final Consumer<Finding> findings;

    private int bad;
    private @Nullable Standing next;

    ListRows(Table table, ListReading reading, int mostBad, Consumer<Finding> findings) {
        this.table = table;
        this.reading = reading;
        this.mostBad = mostBad;
        this.findings = findings;
    }

    @Override
    public boolean hasNext() {
        while (next == null && table.hasNext()) {
            next = reading.read(table.next(), findings).orElse(null);
            if (next == null && ++bad > mostBad) {
                throw tooManyBad();
            }
        }
        return next != null;
    }

    @Override
    public Standing next() {
        Standing row = hasNext() ? next : null;
        if (row == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return row;
    }

    private TableTrouble tooManyBad() {
        return new TableTrouble(
                0,
                "bad-rows",
                new Words(
                        "Danh sách có quá " + mostBad + " dòng không đọc được mã hồ sơ hoặc trạng thái",
                        "More than " + mostBad + " rows of the list have no code or status that can be read"),
                new Words(
                        "Xem các dòng đã nêu, kiểm tra đúng cột mã hồ sơ và trạng thái, rồi gửi lại",
                        "Look at the rows that are named, see that these are the columns of code and status, and send"
                                + " it again"));
    }
}
