package vn.lienthong.gateway.reconcile.side;

import java.io.InputStream;
import java.util.Iterator;
import java.util.function.Consumer;
import vn.lienthong.gateway.reconcile.side.ListSettings.Columns;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.table.Table;
import vn.lienthong.mappings.table.TableLimits;
import vn.lienthong.mappings.table.TableTrouble;
import vn.lienthong.routes.reconcile.Party;
import vn.lienthong.routes.reconcile.Side;
import vn.lienthong.routes.reconcile.Standing;

/** Sides that come as lists, in whatever order: the province's own, and what the Portal exports. */
public final class ListSides {

    private static final long BYTES_OF_A_ROW = 1_024;

    private final ListSettings settings;
    private final Sorting sorting;
    private final NationalCodes codes;

    ListSides(ListSettings settings, Sorting sorting, NationalCodes codes) {
        this.settings = settings;
        this.sorting = sorting;
        this.codes = codes;
    }

    /**
     * Reads a csv, xlsx or JSON file to its end.
     *
     * @param party whose list it is: the province's or the national system's
     * @param bytes closed by the caller
     * @param findings takes what is wrong with rows, with its place and its remedy; a row without a readable code or status is left
     *     out, a fact that cannot be read is not compared
     * @return the rows in order
     * @throws TableTrouble where the file is none that can be read, lacks a column, or has too many bad rows
     */
    public Side<Standing> open(Party party, InputStream bytes, Consumer<Finding> findings) {
        Columns columns =
                switch (party) {
                    case PROVINCE -> settings.province();
                    case NATIONAL -> settings.national();
                    case LEDGER -> throw new IllegalArgumentException("the ledger is no list");
                };
        ListReading reading = new ListReading(columns);
        try (Table table = Table.open(bytes, limits(), reading.headings(), columns.sheets())) {
            return ordered(new ListRows(table, reading, settings.mostBadRows(), findings));
        }
    }

    /** Rows that come in any order, read to the end, under the codes by which the ledger knows them. */
    public Side<Standing> ordered(Iterator<Standing> rows) {
        return sorting.sorted(codes.of(rows));
    }

    private TableLimits limits() {
        TableLimits usual = TableLimits.USUAL;
        return new TableLimits(
                Math.max(usual.text(), settings.mostRows() * BYTES_OF_A_ROW),
                usual.packed(),
                usual.inflated(),
                usual.strings(),
                settings.mostRows(),
                usual.columns(),
                usual.cell());
    }
}
