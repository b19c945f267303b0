package vn.lienthong.gateway.reconcile;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.reconcile.side.ListSides;
import vn.lienthong.gateway.scan.NotClean;
import vn.lienthong.gateway.scan.ScannedStream;
import vn.lienthong.gateway.scan.VirusScanner;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.table.TableTrouble;
import vn.lienthong.routes.reconcile.Party;
import vn.lienthong.routes.reconcile.Side;
import vn.lienthong.routes.reconcile.Standing;

/**
 * Lists that were handed in, row by row in the database, so that any node can go on comparing them. They hold codes, statuses and
 * facts that name nobody, and are thrown away after a while.
 */
final class KeptLists {

    private static final int AT_ONCE = 1_000;
    private static final Duration KEPT = Duration.ofDays(35);

    private final JdbcClient sql;
    private final NamedParameterJdbcTemplate batches;
    private final ListSides sides;
    private final VirusScanner scanner;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    KeptLists(JdbcClient sql, NamedParameterJdbcTemplate batches, ListSides sides, VirusScanner scanner, Clock clock) {
        this.sql = sql;
        this.batches = batches;
        this.sides = sides;
        this.scanner = scanner;
        this.clock = clock;
    }

    /**
     * Reads a file to its end and keeps its rows.
     *
     * @throws TableTrouble where it is none that can be read
     * @throws NotClean where the virus scanner does not find it clean
     */
    KeptList keep(Party party, String name, InputStream file, String who, Consumer<Finding> findings)
            throws IOException {
        UUID id = ids.generate();
        Instant now = clock.instant();
        throwAway(now.minus(KEPT));
        AtomicInteger bad = new AtomicInteger();
        Consumer<Finding> counted = it -> {
            bad.incrementAndGet();
            findings.accept(it);
        };
        sql.sql("INSERT INTO reconcile_list (id, party, name, who, at) VALUES (:id, :party, :name, :who, :at)")
                .param("id", id)
                .param("party", party.name())
                .param("name", name)
                .param("who", who)
                .param("at", SqlTime.of(now))
                .update();
        int rows;
        try (ScannedStream scanned = scanner.through(file, who);
                Side<Standing> side = read(party, scanned, counted)) {
            scanned.clean();
            rows = write(id, side);
        }
        sql.sql("UPDATE reconcile_list SET rows = :rows, bad = :bad, whole = true WHERE id = :id")
                .param("rows", rows)
                .param("bad", bad.get())
                .param("id", id)
                .update();
        return new KeptList(id, party, name, who, now, rows, bad.get());
    }

    Optional<KeptList> find(UUID id) {
        return sql.sql("SELECT * FROM reconcile_list WHERE id = :id AND whole")
                .param("id", id)
                .query((row, n) -> list(row))
                .optional();
    }

    /** Those of a side that can be compared with, the newest first. */
    List<KeptList> newest(Party party, int most) {
        return sql.sql(
                        "SELECT * FROM reconcile_list WHERE party = :party AND whole ORDER BY at DESC, id DESC LIMIT :most")
                .param("party", party.name())
                .param("most", most)
                .query((row, n) -> list(row))
                .list();
    }

    /** All rows of one code. */
    List<Standing> of(UUID list, String code) {
        return sql.sql("SELECT * FROM reconcile_list_row WHERE list = :list AND code = :code ORDER BY n")
                .param("list", list)
                .param("code", code)
                .query((row, n) -> standing(row))
                .list();
    }

    /** The rows after a place, in the order of their codes. */
    List<Row> after(UUID list, String code, int n, int most) {
        return sql.sql("""
                        SELECT * FROM reconcile_list_row WHERE list = :list AND (code, n) > (:code, :n)
                        ORDER BY code, n LIMIT :most
                        """)
                .param("list", list)
                .param("code", code)
                .param("n", n)
                .param("most", most)
                .query((row, number) -> new Row(standing(row), row.getInt("n")))
                .list();
    }

    /** @param n its place among the rows */
    record Row(Standing standing, int n) {}

    /** To its end: what comes in any order is sorted first. */
    private Side<Standing> read(Party party, ScannedStream scanned, Consumer<Finding> findings) {
        try {
            return sides.open(party, scanned, findings);
        } catch (TableTrouble trouble) {
            scanned.refuseInfected();
            throw trouble;
        }
    }

    private int write(UUID id, Side<Standing> side) {
        int n = 0;
        List<MapSqlParameterSource> rows = new ArrayList<>(AT_ONCE);
        while (side.hasNext()) {
            Standing it = side.next();
            rows.add(new MapSqlParameterSource("list", id)
                    .addValue("code", it.code())
                    .addValue("n", ++n)
                    .addValue("mark", it.mark())
                    .addValue("fields", written(it.fields())));
            if (rows.size() == AT_ONCE || !side.hasNext()) {
                batches.batchUpdate(
                        "INSERT INTO reconcile_list_row (list, code, n, mark, fields) VALUES (:list, :code, :n, :mark, :fields)",
                        rows.toArray(MapSqlParameterSource[]::new));
                rows.clear();
            }
        }
        return n;
    }

    private void throwAway(Instant before) {
        sql.sql("""
                        DELETE FROM reconcile_list l WHERE at < :before
                          AND NOT EXISTS (SELECT FROM reconciliation r WHERE l.id IN (r.province, r.national))
                        """).param("before", SqlTime.of(before)).update();
        sql.sql("""
                        DELETE FROM reconcile_list_row w USING reconcile_list l WHERE l.id = w.list AND l.at < :before
                        """).param("before", SqlTime.of(before)).update();
    }

    private static KeptList list(ResultSet row) throws SQLException {
        return new KeptList(
                row.getObject("id", UUID.class),
                Party.valueOf(row.getString("party")),
                row.getString("name"),
                row.getString("who"),
                SqlTime.required(row, "at"),
                row.getInt("rows"),
                row.getInt("bad"));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(row.getString("code"), row.getString("mark"), read(row.getString("fields")));
    }

    /** Facts hold neither tabs nor line ends. */
    private static @Nullable String written(SortedMap<String, String> fields) {
        if (fields.isEmpty()) {
            return null;
        }
        StringJoiner text = new StringJoiner("\n");
        fields.forEach((name, value) -> text.add(name + "\t" + value));
        return text.toString();
    }

    private static SortedMap<String, String> read(@Nullable String text) {
        if (text == null) {
            return Collections.emptySortedMap();
        }
        SortedMap<String, String> fields = new TreeMap<>();
        for (String line : text.split("\n")) {
            int tab = line.indexOf('\t');
            fields.put(line.substring(0, tab), line.substring(tab + 1));
        }
        return fields;
    }
}
