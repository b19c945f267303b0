package vn.lienthong.mappings.table;

import java.util.Iterator;

/** All rows of a file, headings included, one after the other. Reading may end in a {@link TableTrouble} at any row. */
public interface SheetRows extends Iterator<SheetRow>, AutoCloseable {

    @Override
    void close();
}
