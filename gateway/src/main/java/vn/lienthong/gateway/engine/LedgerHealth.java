package vn.lienthong.gateway.engine;

import java.sql.Connection;
import javax.sql.DataSource;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;

/** Up while a connection from the pool answers within 3 s. */
final class LedgerHealth extends AbstractHealthIndicator {

    private static final int ANSWER_SECONDS = 3;

    private final DataSource dataSource;

    LedgerHealth(DataSource dataSource) {
        super("the ledger's database could not be asked");
        this.dataSource = dataSource;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            builder.status(connection.isValid(ANSWER_SECONDS) ? "UP" : "DOWN");
        }
    }
}
