package vn.lienthong.gateway.vault;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where sealed bytes may be: every column of bytes but the keys' own. What is sealed is known by what it begins with, and is longer
 * than {@value #SHORTER} bytes, which no hash is; what is as long as its beginning was cut down after its key was destroyed.
 */
public final class SealedColumns {

    /** Sealed values have more bytes than so many. */
    public static final int SHORTER = 32;

    private static final String BYTES = """
            SELECT c.table_name, c.column_name FROM information_schema.columns c
            JOIN information_schema.tables t USING (table_schema, table_name)
            WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' AND c.data_type = 'bytea'
              AND c.table_name <> 'data_key'
            ORDER BY 1, 2
            """;

    private SealedColumns() {}

    /** @return the columns by their tables */
    public static SortedMap<String, List<String>> of(JdbcClient sql) {
        SortedMap<String, List<String>> found = new TreeMap<>();
        sql.sql(BYTES).query(row -> {
            found.merge(row.getString(1), List.of(row.getString(2)), SealedColumns::with);
        });
        return found;
    }

    private static List<String> with(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
