package vn.lienthong.gateway.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.engine.DataDirectory;
import vn.lienthong.gateway.engine.EngineRefusal;
import vn.lienthong.gateway.engine.EngineSettings;
import vn.lienthong.gateway.engine.EngineSettings.BrokerSettings;
import vn.lienthong.gateway.engine.EngineSettings.DatabaseSettings;
import vn.lienthong.gateway.report.FreshDatabase;

/** Where the master key comes from. */
@ExtendWith(OutputCaptureExtension.class)
class MasterKeyConfigurationTest {

    private static final String KEY = MasterKey.random();

    @TempDir
    Path data;

    private final JdbcClient sql = JdbcClient.create(FreshDatabase.create());
    private DataDirectory directory;

    @BeforeEach
    void open() {
        directory = DataDirectory.open(data);
    }

    @AfterEach
    void close() throws Exception {
        directory.close();
    }

    @Test
    void the_first_start_on_an_embedded_database_makes_it_for_its_user_alone_and_says_to_keep_a_copy(CapturedOutput log)
            throws Exception {
        MasterKeys made = keys("", "", "");
        Path file = directory.path().resolve("master.key");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(keys("", "", "").current().name()).isEqualTo(made.current().name());
        assertThat(log)
                .contains("The master key was made in " + file, "Keep a copy of this file, apart from the data")
                .doesNotContain(Files.readString(file));
    }

    @Test
    void a_lost_one_is_not_replaced_by_another() {
        sql.sql("INSERT INTO data_key (month, master, wrapped, created_at) VALUES ('2025-07', 'x', '\\x00', now())")
                .update();

        assertThatThrownBy(() -> keys("", "", ""))
                .isInstanceOf(EngineRefusal.class)
                .hasMessageContaining("master.key is missing")
                .hasMessageContaining("Put the copy of the file back");
        assertThat(directory.path().resolve("master.key")).doesNotExist();
    }

    @Test
    void an_external_database_requires_one_that_the_nodes_share() {
        assertThatThrownBy(() -> keys("jdbc:postgresql://db/lienthong", "", ""))
                .isInstanceOf(EngineRefusal.class)
                .hasMessageContaining("all nodes share")
                .hasMessageContaining("lienthong.vault.master-key");
        assertThat(keys("jdbc:postgresql://db/lienthong", KEY, "").current().name())
                .hasSize(16);
    }

    @Test
    void it_may_come_from_a_file() throws Exception {
        Path file = Files.writeString(data.resolve("mounted"), KEY + "\n");

        assertThat(keys("jdbc:postgresql://db/lienthong", "", file.toString())
                        .current()
                        .name())
                .isEqualTo(keys("", KEY, "").current().name());
        assertThatThrownBy(() -> keys("", "", "/nowhere/at/all"))
                .isInstanceOf(EngineRefusal.class)
                .hasMessageContaining("/nowhere/at/all cannot be read");
    }

    @Test
    void what_is_no_key_stops_the_start_and_is_not_repeated() {
        for (String wrong : List.of("short", "c2hvcnQ=", KEY + "AAAA")) {
            assertThatThrownBy(() -> keys("", wrong, ""))
                    .isInstanceOf(EngineRefusal.class)
                    .hasMessageContaining("lienthong.vault.master-key does not hold a master key")
                    .hasMessageContaining("openssl rand -base64 32")
                    .hasMessageNotContaining(wrong);
        }
        assertThatThrownBy(() -> keys("", KEY, "/some/file")).hasMessageContaining("set one");
    }

    private MasterKeys keys(String database, String key, String file) {
        EngineSettings engines = new EngineSettings(
                null,
                data.toString(),
                new DatabaseSettings(database, database.isEmpty() ? "" : "lienthong", "", 4, Duration.ofSeconds(90)),
                new BrokerSettings("", "", "", ""));
        return new MasterKeyConfiguration()
                .masterKeys(new VaultSettings(key, file, List.of()), engines, directory, sql);
    }
}
