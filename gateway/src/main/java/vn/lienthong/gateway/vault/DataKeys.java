package vn.lienthong.gateway.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.engine.EngineRefusal;

/** The data keys in the table {@code data_key}. Of those that make a month's key at the same time, one wins. */
final class DataKeys {

    /** How long a key that another node destroys may still be used here. */
    static final int SECONDS_REMEMBERED = 30;

    private static final Duration CLOCKS_DIFFER = Duration.ofHours(1);
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** @param wrapped null once it is destroyed */
    private record Row(int id, YearMonth month, String master, byte @Nullable [] wrapped) {}

    private record Remembered(DataKey key, long at) {
        boolean fresh() {
            return System.nanoTime() - at
                    < Duration.ofSeconds(SECONDS_REMEMBERED).toNanos();
        }
    }

    private final JdbcClient sql;
    private final TransactionTemplate apart;
    private final MasterKeys masters;
    private final Clock clock;
    private final Map<Integer, Remembered> byId = new ConcurrentHashMap<>();
    private final Map<YearMonth, Integer> byMonth = new ConcurrentHashMap<>();

    DataKeys(JdbcClient sql, PlatformTransactionManager transactions, MasterKeys masters, Clock clock) {
        this.sql = sql;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.masters = masters;
        this.clock = clock;
    }

    /**
     * Checks at the start that every key opens, wraps those anew that another master key wrapped, and makes this month's.
     *
     * @throws EngineRefusal when a key was wrapped by a master key that is not known here
     */
    void takeOver() {
        apart.executeWithoutResult(status ->
                rows("WHERE wrapped IS NOT NULL ORDER BY month FOR UPDATE").forEach(this::wrapAnew));
        refuseForeign(ofMonth(thisMonth()).orElseGet(() -> made(thisMonth())));
    }

    DataKey ofThisMonth() {
        YearMonth month = thisMonth();
        @Nullable Integer id = byMonth.get(month);
        return id == null ? firstOf(month) : withId(id);
    }

    /** @throws KeyDestroyed where it was destroyed */
    DataKey withId(int id) {
        @Nullable Remembered known = byId.get(id);
        return known != null && known.fresh() ? known.key() : open(find(id));
    }

    /** @return what is to be said of bytes of which only the key's id is left */
    RuntimeException destroyed(int id) {
        Row row = find(id);
        return row.wrapped() == null
                ? new KeyDestroyed(row.month())
                : new NotSealed("it was cut down, though the key of " + row.month() + " is there");
    }

    void forget(YearMonth month) {
        byMonth.remove(month);
        byId.values().removeIf(it -> it.key().month().equals(month));
    }

    YearMonth thisMonth() {
        return YearMonth.from(clock.instant().atZone(VIETNAM));
    }

    /** Whether no node writes under it any more, even if clocks differ. */
    boolean isOver(YearMonth month) {
        return month.isBefore(
                YearMonth.from(clock.instant().minus(CLOCKS_DIFFER).atZone(VIETNAM)));
    }

    private synchronized DataKey firstOf(YearMonth month) {
        DataKey key = open(ofMonth(month).orElseGet(() -> made(month)));
        byMonth.put(month, key.id());
        return key;
    }

    /** Apart from the caller's transaction: others may have sealed with it by the time that one is rolled back. */
    private Row made(YearMonth month) {
        MasterKey master = masters.current();
        byte[] wrapped = master.wrap(Gcm.key(Gcm.randomKey()), month);
        apart.executeWithoutResult(status -> sql.sql("""
                        INSERT INTO data_key (month, master, wrapped, created_at)
                        VALUES (:month, :master, :wrapped, :now) ON CONFLICT (month) DO NOTHING
                        """)
                .param("month", month.toString())
                .param("master", master.name())
                .param("wrapped", wrapped)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update());
        return ofMonth(month).orElseThrow(() -> new IllegalStateException("the key of " + month + " was not written"));
    }

    private DataKey open(Row row) {
        byte[] wrapped = row.wrapped();
        if (wrapped == null) {
            byId.remove(row.id());
            throw new KeyDestroyed(row.month());
        }
        MasterKey master = masters.named(row.master()).orElseThrow(() -> foreign(row));
        DataKey key = new DataKey(row.id(), row.month(), master.unwrap(wrapped, row.month()));
        byId.put(row.id(), new Remembered(key, System.nanoTime()));
        return key;
    }

    private void wrapAnew(Row row) {
        DataKey key = open(row);
        MasterKey master = masters.current();
        if (!row.master().equals(master.name())) {
            sql.sql("UPDATE data_key SET master = :master, wrapped = :wrapped WHERE id = :id")
                    .param("master", master.name())
                    .param("wrapped", master.wrap(key.key(), row.month()))
                    .param("id", row.id())
                    .update();
        }
    }

    private void refuseForeign(Row row) {
        if (masters.named(row.master()).isEmpty()) {
            throw foreign(row);
        }
    }

    private EngineRefusal foreign(Row row) {
        return new EngineRefusal("The data key of " + row.month()
                + " is wrapped by the master key with the check value "
                + row.master() + ", and the one given by " + VaultSettings.KEY + " or " + VaultSettings.FILE + " has "
                + masters.current().name() + ". Give the right one; after a change of the master key, name the former"
                + " one in " + VaultSettings.PREVIOUS + ".");
    }

    private Row find(int id) {
        return rows("WHERE id = " + id).stream()
                .findFirst()
                .orElseThrow(() -> new NotSealed("there is no data key " + id));
    }

    private Optional<Row> ofMonth(YearMonth month) {
        return rows("WHERE month = '" + month + "'").stream().findFirst();
    }

    private List<Row> rows(String which) {
        return sql.sql("SELECT id, month, master, wrapped FROM data_key " + which)
                .query((row, n) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getInt("id"),
                YearMonth.parse(row.getString("month")),
                row.getString("master"),
                row.getBytes("wrapped"));
    }
}
