package vn.lienthong.gateway.reconcile.side;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.reconcile.Account;
import vn.lienthong.routes.reconcile.Side;

/** Accounts by a cursor, in a transaction that only reads and sees the ledger as it was at its beginning. */
final class AccountCursor implements Side<Account> {

    private static final int ROWS_AT_ONCE = 500;

    /** Makes the statement. */
    interface Asking {
        PreparedStatement on(Connection connection) throws SQLException;
    }

    private final Connection connection;
    private final ResultSet rows;
    private final Instant since;

    private @Nullable AccountRow ahead;
    private @Nullable Account next;
    private boolean closed;

    /** Takes the connection over. */
    AccountCursor(Connection connection, Asking asking, Instant since) throws SQLException {
        this.connection = connection;
        this.since = since;
        try {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            PreparedStatement statement = asking.on(connection);
            statement.closeOnCompletion();
            statement.setFetchSize(ROWS_AT_ONCE);
            this.rows = statement.executeQuery();
            this.ahead = row();
        } catch (SQLException broken) {
            end();
            throw broken;
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null && ahead != null) {
            next = account().orElse(null);
        }
        return next != null;
    }

    @Override
    public Account next() {
        Account account = hasNext() ? next : null;
        if (account == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return account;
    }

    private Optional<Account> account() {
        List<AccountRow> dossier = new ArrayList<>(4);
        try {
            for (AccountRow row = ahead; row != null && isOf(dossier, row); row = ahead) {
                dossier.add(row);
                ahead = row();
            }
        } catch (SQLException broken) {
            throw LedgerSide.translated(broken);
        }
        return AccountFold.of(dossier, since);
    }

    private static boolean isOf(List<AccountRow> dossier, AccountRow row) {
        return dossier.isEmpty() || dossier.get(0).code().equals(row.code());
    }

    private @Nullable AccountRow row() throws SQLException {
        return rows.next() ? AccountRow.of(rows) : null;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            try {
                end();
            } catch (SQLException broken) {
                throw LedgerSide.translated(broken);
            }
        }
    }

    private void end() throws SQLException {
        try (connection) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
                connection.setReadOnly(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            }
        }
    }
}
