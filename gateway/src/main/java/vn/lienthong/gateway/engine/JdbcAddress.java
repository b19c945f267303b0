package vn.lienthong.gateway.engine;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where a database is and who we are there. Its text form leaves the password out. */
record JdbcAddress(String url, String username, String password) {

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, username, password);
    }

    @Override
    public String toString() {
        return url + " as " + username;
    }
}
