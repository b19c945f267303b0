package vn.lienthong.mappings.table;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * The rows of data of a file, by the headings that are asked for. Blank rows are passed over. Opening and reading end in a
 * {@link TableTrouble} where the file is not what it should be.
 */
public interface Table extends Iterator<TableRow>, AutoCloseable {

    /** @return the headings of the file, as they stand there; those of a JSON file are the names of its first object */
    List<String> headings();

    @Override
    void close();

    /**
     * Opens a file; what it is shows in its bytes, not in its name.
     *
     * @param bytes read to the end by and by; the caller closes it
     * @param headings the columns that are wanted
     * @param sheets names of the sheet to be read, for a file of several, the one that is advised first; none: a file must have a single visible sheet
     */
    static Table open(InputStream bytes, TableLimits limits, List<Heading> headings, Set<String> sheets) {
        var file = new TableFile(bytes, limits);
        return file.isJson() ? new JsonTable(file, headings) : new HeadedTable(file.rows(sheets), limits, headings);
    }
}
