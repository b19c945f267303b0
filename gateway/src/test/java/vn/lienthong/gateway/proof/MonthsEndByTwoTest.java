package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.engine.OwnPostgres;

/** Two gateways on one database come to the end of a month's terms at the same moment. */
class MonthsEndByTwoTest {

    @Test
    void what_is_over_is_sealed_destroyed_cut_and_cleared_once(@TempDir Path data) throws IOException {
        try (OwnPostgres database = OwnPostgres.startIn(data.resolve("database"))) {
            Path key = Files.writeString(
                    data.resolve("master.key"), Base64.getEncoder().encodeToString(new byte[32]));
            String[] common = Stream.concat(
                            database.settings().stream(), Stream.of("lienthong.vault.master-key-file=" + key))
                    .toArray(String[]::new);
            Path home = data.resolve("one");
            MonthsEnd july = new MonthsEnd(home, data.resolve("archives"), common);
            SettableClock clock = new SettableClock(Stage.MORNING);
            try (Stage one = Stage.at(clock, home, july.settings());
                    RunningGateway other = RunningGateway.start(
                            List.of(), data.resolve("other"), one.portal.baseUrl(), clock, july.settings())) {
                clock.advance(Duration.between(Stage.MORNING, july.now()));

                july.comesTo(one);
                assertThat(other.operator("/api/v1/archives").body())
                        .isEqualTo(one.gateway.operator("/api/v1/archives").body());
            }
        }
    }
}
