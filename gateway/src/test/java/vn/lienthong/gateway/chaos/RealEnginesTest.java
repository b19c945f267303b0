package vn.lienthong.gateway.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.proof.FaultRow;
import vn.lienthong.mock.npsp.Fault;

/** The Apache distribution of the broker and a PostgreSQL server, each in its own process, fail while two gateways work. */
class RealEnginesTest {

    private static final int SOME = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    @Tag("proof")
    @FaultRow({33, 35, 36})
    void broker_killed_its_journal_lost_and_the_database_stopped_cost_time_and_no_message(
            @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path home) throws InterruptedException, SQLException {
        fail(home, 1);
    }

    @Test
    @Tag("proof")
    @FaultRow({33, 35, 36})
    void nor_do_they_however_often(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path home)
            throws InterruptedException, SQLException {
        fail(home, 8);
    }

    private static void fail(Path home, int rounds) throws InterruptedException, SQLException {
        try (Town town = Town.start(home, 2, Pace.WORST_HOUR);
                Townsfolk townsfolk =
                        new Townsfolk(1, town.gateways(), town.log(), 4, Duration.ofMillis(100), Integer.MAX_VALUE)) {
            Gateways gateways = town.gateways();
            try (LawWatch law = new LawWatch(gateways, Pace.WORST_HOUR.lawAsked())) {
                townsfolk.begin();
                for (int round = 0; round < rounds; round++) {
                    brokerKilled(town, townsfolk);
                    journalLost(town, townsfolk);
                    databaseStopped(town, gateways, townsfolk);
                    databaseCrashed(town, townsfolk);
                }
                townsfolk.handIn(SOME);
                assertThat(townsfolk.finish()).isTrue();
                assertThat(law.broken()).isEmpty();
            }
            assertThat(townsfolk.wrong()).isEmpty();
            System.out.println(new Evening(town, gateways, townsfolk, Pace.WORST_HOUR).comes());
            town.systems().understoodEverything();
        }
    }

    private static void brokerKilled(Town town, Townsfolk townsfolk) {
        townsfolk.handIn(SOME);
        town.broker().kill();
        townsfolk.handIn(SOME);
        town.broker().start();
    }

    /** With much on the broker, since the Portal takes its time. */
    private static void journalLost(Town town, Townsfolk townsfolk) throws SQLException {
        slow(town);
        await("messages on the broker").atMost(PATIENCE).until(() -> published(town) > 0);
        town.broker().kill();
        town.broker().loseJournal();
        assertThat(published(town)).as("messages that were on the broker").isPositive();
        town.broker().start();
        quick(town);
        townsfolk.handIn(SOME);
    }

    /** Nothing is accepted meanwhile, and whoever asks is told to come again. */
    private static void databaseStopped(Town town, Gateways gateways, Townsfolk townsfolk) {
        town.database().stop();
        int before = townsfolk.handedIn();
        for (int i = 0; i < gateways.count(); i++) {
            int gateway = i;
            await("told to come again")
                    .atMost(PATIENCE)
                    .until(() -> gateways.handIn(gateway, Life.one(), Duration.ofSeconds(20))
                                    .status()
                            == 503);
        }
        assertThat(townsfolk.handedIn() - before)
                .as("accepted by calls that were answered as it stopped")
                .isLessThanOrEqualTo(4);
        town.database().start();
        townsfolk.handIn(SOME);
    }

    /** While the Portal has taken calls that it has not answered yet. */
    private static void databaseCrashed(Town town, Townsfolk townsfolk) {
        slow(town);
        long told = town.systems().portal().books().summary().tellings();
        await("calls under way")
                .atMost(PATIENCE)
                .until(() -> town.systems().portal().books().summary().tellings() > told);
        town.database().stopNow();
        quick(town);
        town.database().start();
        townsfolk.handIn(SOME);
    }

    private static void slow(Town town) {
        town.systems().portal().faults().add(Fault.slow(Duration.ofMillis(800)));
    }

    private static void quick(Town town) {
        town.systems().portal().faults().clear();
    }

    private static int published(Town town) throws SQLException {
        try (Connection connection = town.database().connect();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(
                        "SELECT count(*) FROM message WHERE state = 'WAITING' AND published_at IS NOT NULL")) {
            count.next();
            return count.getInt(1);
        }
    }
}
