package vn.lienthong.gateway.vault;

import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.engine.EngineRefusal;

/** The one key of all keyed hashes, in the table {@code lookup_key}. It outlives the months, and a change of the master key. */
final class LookupKey {

    private static final String USE = "lookup-key";

    private record Row(String master, byte[] wrapped) {}

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final MasterKeys masters;

    LookupKey(JdbcClient sql, PlatformTransactionManager transactions, MasterKeys masters) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
        this.masters = masters;
    }

    /**
     * Makes the key at the first start; wraps it anew where another master key wrapped it.
     *
     * @throws EngineRefusal when it was wrapped by a master key that is not known here
     */
    KeyedHash hash() {
        return Objects.requireNonNull(transaction.execute(status -> {
            makeFirst();
            Row row = read();
            MasterKey wrapper = masters.named(row.master()).orElseThrow(() -> foreign(row));
            SecretKey key = wrapper.unwrap(row.wrapped(), USE);
            if (!row.master().equals(masters.current().name())) {
                write(key);
            }
            return new KeyedHash(key);
        }));
    }

    private void makeFirst() {
        MasterKey master = masters.current();
        sql.sql(
                        "INSERT INTO lookup_key (single, master, wrapped) VALUES (true, :master, :wrapped) ON CONFLICT DO NOTHING")
                .param("master", master.name())
                .param("wrapped", text(master.wrap(Gcm.key(Gcm.randomKey()), USE)))
                .update();
    }

    private Row read() {
        Optional<Row> row = sql.sql("SELECT master, wrapped FROM lookup_key FOR UPDATE")
                .query((it, n) ->
                        new Row(it.getString("master"), Base64.getDecoder().decode(it.getString("wrapped"))))
                .optional();
        return row.orElseThrow(() -> new IllegalStateException("the lookup key was not written"));
    }

    private void write(SecretKey key) {
        MasterKey master = masters.current();
        sql.sql("UPDATE lookup_key SET master = :master, wrapped = :wrapped")
                .param("master", master.name())
                .param("wrapped", text(master.wrap(key, USE)))
                .update();
    }

    private static String text(byte[] wrapped) {
        return Base64.getEncoder().encodeToString(wrapped);
    }

    private EngineRefusal foreign(Row row) {
        return new EngineRefusal("The lookup key is wrapped by the master key with the check value " + row.master()
                + ", and the one given has " + masters.current().name() + ". Give the right one; after a change of the"
                + " master key, name the former one in " + VaultSettings.PREVIOUS + ".");
    }
}
