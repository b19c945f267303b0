package vn.lienthong.gateway.engine;

import java.sql.Connection;
import java.sql.SQLException;

/** A PostgreSQL that others run, at {@code lienthong.database.url}. */
record ExternalDatabase(JdbcAddress address) implements Database {

    /** @throws EngineRefusal when it cannot be reached, or could lose a commit */
    static ExternalDatabase checked(EngineSettings.DatabaseSettings settings) {
        JdbcAddress address = new JdbcAddress(settings.url(), settings.username(), settings.password());
        try (Connection connection = address.connect()) {
            Durability.of(connection).require(address.url());
            return new ExternalDatabase(address);
        } catch (SQLException e) {
            throw new EngineRefusal(
                    "The database " + address + " (lienthong.database.url) does not answer: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {}
}
