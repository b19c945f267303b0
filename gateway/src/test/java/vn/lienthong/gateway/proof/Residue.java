package vn.lienthong.gateway.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for words wherever the gateway keeps anything: every column of every table, every file of the broker. */
final class Residue {

    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private static final int SHA_256 = 32;

    private record Column(String table, String name) {
        @Override
        public String toString() {
            return table + "." + name;
        }
    }

    private final JdbcClient sql;
    private final List<String> words;

    Residue(JdbcClient sql, List<String> words) {
        this.sql = sql;
        this.words = words;
    }

    /** Where the words were found, as {@code table.column: word}. */
    List<String> inTheDatabase() {
        List<String> found = new ArrayList<>();
        for (Column column : columns("")) {
            for (byte[] value : values(column)) {
                words.stream().filter(it -> holds(value, it)).forEach(it -> found.add(column + ": " + it));
            }
        }
        return found;
    }

    List<String> inFilesBelow(Path directory) {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] content = Files.readAllBytes(file);
                words.stream().filter(it -> holds(content, it)).forEach(it -> found.add(file + ": " + it));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** What is sealed: all values of all byte columns, but SHA-256 hashes. */
    List<byte[]> sealed() {
        return columns("AND c.data_type = 'bytea' AND c.table_name <> 'data_key'").stream()
                .flatMap(it -> values(it).stream())
                .filter(it -> it.length != SHA_256)
                .toList();
    }

    private List<Column> columns(String more) {
        return sql.sql("""
                        SELECT c.table_name, c.column_name FROM information_schema.columns c
                        JOIN information_schema.tables t USING (table_schema, table_name)
                        WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE'
                        """ + more)
                .query((row, n) -> new Column(row.getString(1), row.getString(2)))
                .list();
    }

    private List<byte[]> values(Column column) {
        return sql.sql("SELECT \"%s\" FROM \"%s\" WHERE \"%s\" IS NOT NULL"
                        .formatted(column.name(), column.table(), column.name()))
                .query((row, n) -> row.getObject(1) instanceof byte[] bytes
                        ? bytes
                        : row.getString(1).getBytes(StandardCharsets.UTF_8))
                .list();
    }

    private static boolean holds(byte[] value, String word) {
        return ENCODINGS.stream().anyMatch(it -> {
            String text = new String(value, StandardCharsets.ISO_8859_1);
            return text.contains(new String(word.getBytes(it), StandardCharsets.ISO_8859_1));
        });
    }
}
