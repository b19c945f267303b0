package vn.lienthong.gateway.daybook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;

/** What was signed. */
final class SignedRows {

    private static final String COLUMNS =
            "SELECT unit, number, date, sha256, signed_by, seconded_by, remark, signed_at, previous, hash FROM signed_sheet ";

    private final JdbcClient jdbc;

    SignedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever has it signs for the unit; others wait until this transaction ends. */
    void lock(String unit) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('lienthong.signed'), hashtext(:unit))")
                .param("unit", unit)
                .query((row, n) -> true)
                .single();
    }

    Optional<SignedSheet> last(String unit) {
        return jdbc.sql(COLUMNS + "WHERE unit = :unit ORDER BY number DESC LIMIT 1")
                .param("unit", unit)
                .query((row, n) -> read(row))
                .optional();
    }

    Optional<SignedSheet> of(String unit, LocalDate date) {
        return jdbc.sql(COLUMNS + "WHERE unit = :unit AND date = :date")
                .param("unit", unit)
                .param("date", date)
                .query((row, n) -> read(row))
                .optional();
    }

    /** @return those of all units, newest days first, the province before its units */
    List<SignedSheet> between(LocalDate from, LocalDate to, int most) {
        return jdbc.sql(COLUMNS + "WHERE date BETWEEN :from AND :to ORDER BY date DESC, unit LIMIT :most")
                .param("from", from)
                .param("to", to)
                .param("most", most)
                .query((row, n) -> read(row))
                .list();
    }

    /** @return the next ones, chain after chain */
    List<SignedSheet> following(String unit, long number, int most) {
        return jdbc.sql(COLUMNS + "WHERE (unit, number) > (:unit, :number) ORDER BY unit, number LIMIT :most")
                .param("unit", unit)
                .param("number", number)
                .param("most", most)
                .query((row, n) -> read(row))
                .list();
    }

    byte[] content(String unit, long number) {
        return jdbc.sql("SELECT content FROM signed_sheet WHERE unit = :unit AND number = :number")
                .param("unit", unit)
                .param("number", number)
                .query((row, n) -> row.getBytes(1))
                .single();
    }

    void insert(SignedSheet it, byte[] content) {
        jdbc.sql("""
                        INSERT INTO signed_sheet (unit, number, date, content, sha256, signed_by, seconded_by, remark, signed_at,
                            previous, hash)
                        VALUES (:unit, :number, :date, :content, :sha256, :signedBy, :secondedBy, :remark, :signedAt,
                            :previous, :hash)
                        """)
                .param("unit", it.unit())
                .param("number", it.number())
                .param("date", it.date())
                .param("content", content)
                .param("sha256", it.sha256())
                .param("signedBy", it.signedBy())
                .param("secondedBy", it.secondedBy())
                .param("remark", it.remark())
                .param("signedAt", Objects.requireNonNull(SqlTime.of(it.signedAt())))
                .param("previous", it.previous())
                .param("hash", it.hash())
                .update();
    }

    private static SignedSheet read(ResultSet row) throws SQLException {
        return new SignedSheet(
                row.getString("unit"),
                row.getLong("number"),
                row.getObject("date", LocalDate.class),
                row.getString("sha256"),
                row.getString("signed_by"),
                row.getString("seconded_by"),
                row.getString("remark"),
                SqlTime.required(row, "signed_at"),
                row.getString("previous"),
                row.getString("hash"));
    }
}
