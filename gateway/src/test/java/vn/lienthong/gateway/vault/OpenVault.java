package vn.lienthong.gateway.vault;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A vault for tests, under a master key of their own. */
public final class OpenVault {

    private OpenVault() {}

    public static MasterKeys masterKeys() {
        return MasterKeys.of(MasterKey.random(), "the test's key", List.of());
    }

    public static Vault over(DataSource database, Clock clock) {
        return new MonthlyVault(keys(database, masterKeys(), clock));
    }

    static DataKeys keys(DataSource database, MasterKeys masters, Clock clock) {
        DataKeys keys = new DataKeys(JdbcClient.create(database), new JdbcTransactionManager(database), masters, clock);
        keys.takeOver();
        return keys;
    }
}
