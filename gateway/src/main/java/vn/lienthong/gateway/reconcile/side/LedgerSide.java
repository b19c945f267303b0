package vn.lienthong.gateway.reconcile.side;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.reconcile.Account;
import vn.lienthong.routes.reconcile.Side;

/**
 * What the ledger knows of a lane's dossiers. A dossier belongs to the day, cut at midnight in Asia/Ho_Chi_Minh, on which its
 * first state was received; one that was filed at the Portal is known by the Portal's code.
 */
public final class LedgerSide {

    private static final String TASK = "reading accounts";
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final DataSource database;
    private final JdbcClient sql;

    LedgerSide(DataSource database) {
        this.database = database;
        this.sql = JdbcClient.create(database);
    }

    /**
     * All dossiers of the days, as they stood when this was called, in the order of their codes. Holds a connection and a
     * transaction until it is closed; a pause of {@code lienthong.database.abandoned-after} between two rows ends it with an
     * error. Where something slow is done with each, read a part, close, and go on after the last code.
     *
     * @param first the first day
     * @param last the last day, itself included
     * @param from only codes after this one; null for all
     */
    public Side<Account> open(Lane lane, LocalDate first, LocalDate last, @Nullable String from) {
        try {
            return new AccountCursor(
                    database.getConnection(),
                    it -> ofDays(it, lane, first, last, from),
                    midnight(first).toInstant());
        } catch (SQLException broken) {
            throw translated(broken);
        }
    }

    /** One dossier, as it stands now, by either of its codes; empty where the lane has no state of it. */
    public Optional<Account> of(Lane lane, String code) {
        List<AccountRow> rows = sql.sql(AccountSql.OF_ONE)
                .params(code, code, lane.name())
                .query((row, n) -> AccountRow.of(row))
                .list();
        return rows.isEmpty() ? Optional.empty() : AccountFold.of(rows, null);
    }

    /** The newest state of each of these dossiers, by code, for whoever wants to read its history; none where the lane has none. */
    public Map<String, UUID> messages(Lane lane, Collection<String> codes) {
        Map<String, UUID> messages = new HashMap<>();
        sql.sql(AccountSql.MESSAGES)
                .params(codes.toArray(String[]::new), lane.name())
                .query(row -> {
                    messages.put(row.getString("code"), row.getObject("id", UUID.class));
                });
        return messages;
    }

    static RuntimeException translated(SQLException broken) {
        DataAccessException known = new SQLStateSQLExceptionTranslator().translate(TASK, null, broken);
        return known == null ? new UncategorizedSQLException(TASK, null, broken) : known;
    }

    private static PreparedStatement ofDays(
            Connection connection, Lane lane, LocalDate first, LocalDate last, @Nullable String from)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(AccountSql.OF_DAYS);
        statement.setString(1, lane.name());
        statement.setObject(2, midnight(first));
        statement.setObject(3, midnight(last.plusDays(1)));
        statement.setString(4, lane.name());
        statement.setString(5, from == null ? "" : from);
        return statement;
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(ZONE).toOffsetDateTime();
    }
}
