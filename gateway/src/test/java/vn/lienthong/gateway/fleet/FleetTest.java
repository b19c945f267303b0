package vn.lienthong.gateway.fleet;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two gateways on one database and one broker. */
class FleetTest {

    @TempDir
    static Path home;

    private static Fleet fleet;

    @BeforeAll
    static void start() {
        fleet = Fleet.start(home, 2);
    }

    @AfterAll
    static void close() {
        fleet.close();
    }

    @Test
    void both_share_the_work() {
        fleet.desk().take(20);
        fleet.deliverAll(4);
        fleet.allIsWell();
    }
}
