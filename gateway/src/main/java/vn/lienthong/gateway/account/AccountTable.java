package vn.lienthong.gateway.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.security.Caller.Role;

/** The table {@code account}. */
@Component
final class AccountTable {

    private static final String SELECT = """
            SELECT name, display_name, role, units, password, must_change, disabled, failed_attempts, locked_until, created_at
            FROM account
            """;

    /** An account with the hash of its password. */
    record Stored(Account account, String password) {}

    private final JdbcClient sql;

    AccountTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Makes whoever asks for it wait until the transaction that has it ends; all nodes together. */
    void lock() {
        sql.sql("SELECT pg_advisory_xact_lock(hashtext('lienthong.account'))")
                .query((row, n) -> true)
                .single();
    }

    Optional<Stored> find(String name) {
        return sql.sql(SELECT + "WHERE name = :name")
                .param("name", name)
                .query((row, n) -> read(row))
                .optional();
    }

    List<Account> page(String after, int most) {
        return sql
                .sql(SELECT + "WHERE name > :after ORDER BY name LIMIT :most")
                .param("after", after)
                .param("most", most)
                .query((row, n) -> read(row))
                .list()
                .stream()
                .map(Stored::account)
                .toList();
    }

    boolean isEmpty() {
        return Objects.requireNonNull(sql.sql("SELECT NOT EXISTS (SELECT FROM account)")
                .query(Boolean.class)
                .single());
    }

    boolean hasOtherAdministrator(String than) {
        return Objects.requireNonNull(
                sql.sql("""
                        SELECT EXISTS (SELECT FROM account
                        WHERE role = 'ADMINISTRATOR' AND NOT disabled AND name <> :than)
                        """).param("than", than).query(Boolean.class).single());
    }

    void insert(Account account, String password) {
        sql.sql("""
                        INSERT INTO account (name, display_name, role, password, must_change, created_at)
                        VALUES (:name, :displayName, :role, :password, :mustChange, :now)
                        """)
                .param("name", account.name())
                .param("displayName", account.displayName())
                .param("role", account.role().name())
                .param("password", password)
                .param("mustChange", account.mustChange())
                .param("now", account.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void role(String name, Role role) {
        sql.sql("UPDATE account SET role = :role WHERE name = :name")
                .param("role", role.name())
                .param("name", name)
                .update();
    }

    void units(String name, @Nullable List<String> units) {
        sql.sql("UPDATE account SET units = to_jsonb(:units::text[]) WHERE name = :name")
                .param("units", units == null ? null : units.toArray(String[]::new))
                .param("name", name)
                .update();
    }

    void disabled(String name, boolean disabled) {
        sql.sql("UPDATE account SET disabled = :disabled WHERE name = :name")
                .param("disabled", disabled)
                .param("name", name)
                .update();
    }

    void password(String name, String hash, boolean mustChange) {
        sql.sql("""
                        UPDATE account SET password = :hash, must_change = :mustChange, failed_attempts = 0,
                        locked_until = NULL WHERE name = :name
                        """)
                .param("hash", hash)
                .param("mustChange", mustChange)
                .param("name", name)
                .update();
    }

    /** @return how many wrong passwords there have been in a row, this one included */
    int failed(String name) {
        return sql.sql(
                        "UPDATE account SET failed_attempts = failed_attempts + 1 WHERE name = :name RETURNING failed_attempts")
                .param("name", name)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void lockedUntil(String name, Instant until) {
        sql.sql("UPDATE account SET locked_until = :until WHERE name = :name")
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("name", name)
                .update();
    }

    void succeeded(String name) {
        sql.sql(
                        "UPDATE account SET failed_attempts = 0, locked_until = NULL WHERE name = :name AND failed_attempts > 0")
                .param("name", name)
                .update();
    }

    private static Stored read(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime locked = row.getObject("locked_until", OffsetDateTime.class);
        Account account = new Account(
                row.getString("name"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                UnitCodes.read(row.getString("units")),
                row.getBoolean("must_change"),
                row.getBoolean("disabled"),
                row.getInt("failed_attempts"),
                locked == null ? null : locked.toInstant(),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
        return new Stored(account, row.getString("password"));
    }
}
