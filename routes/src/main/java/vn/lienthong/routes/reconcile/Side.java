package vn.lienthong.routes.reconcile;

import java.util.Iterator;

/**
 * One side of a comparison, as a stream in the order of {@link CodeOrder}; the same code may come several times in a row. To be
 * closed after use. Whoever reads one that is not in order throws {@link OutOfOrder}.
 */
public interface Side<T> extends Iterator<T>, AutoCloseable {

    @Override
    void close();

    /** A side that is in order already and holds nothing that needs closing. */
    static <T> Side<T> of(Iterable<T> ordered) {
        Iterator<T> rows = ordered.iterator();
        return new Side<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public T next() {
                return rows.next();
            }

            @Override
            public void close() {}
        };
    }
}
