package vn.lienthong.gateway.ledger;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Failures of the database itself, by what its driver or the pool says of them: no connection, lost or refused (class 08), no
 * resources left (53), shut down, killed or not up yet (57P), its disk (58). What a statement did wrong is none of them.
 */
final class Away {

    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");
    private static final int DEEPEST = 20;

    private Away() {}

    static boolean says(RuntimeException failure) {
        return Stream.<Throwable>iterate(failure, it -> it != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(it -> it instanceof SQLException sql && says(sql));
    }

    private static boolean says(SQLException failure) {
        String state = failure.getSQLState();
        return failure instanceof SQLTransientException
                || failure instanceof SQLRecoverableException
                || failure instanceof SQLNonTransientConnectionException
                || (state != null && state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
    }
}
