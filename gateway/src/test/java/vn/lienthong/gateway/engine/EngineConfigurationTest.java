package vn.lienthong.gateway.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.ConnectionFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jms.core.JmsTemplate;

class EngineConfigurationTest {

    @TempDir
    Path path;

    @Test
    void the_engines_run_as_beans_and_stop_in_order() throws Exception {
        gateway().run(context -> {
            JdbcTemplate jdbc = new JdbcTemplate(context.getBean(DataSource.class));
            assertThat(jdbc.queryForObject("SHOW timezone", String.class)).isEqualTo("UTC");
            assertThat(jdbc.queryForObject("SHOW application_name", String.class))
                    .isEqualTo("lienthong-gateway");

            jdbc.execute("CREATE TABLE citizen (number text PRIMARY KEY)");
            jdbc.update("INSERT INTO citizen VALUES ('001099000001')");
            assertThatThrownBy(() -> jdbc.update("INSERT INTO citizen VALUES (?)", "001099000001"))
                    .hasMessageContaining("citizen_pkey")
                    .hasMessageNotContaining("001099000001");

            JmsTemplate sending =
                    new JmsTemplate(context.getBean(EngineConfiguration.SENDING, ConnectionFactory.class));
            sending.convertAndSend("lane.land", "hello");
            JmsTemplate consuming = new JmsTemplate(context.getBean(ConnectionFactory.class));
            consuming.setReceiveTimeout(5_000);
            assertThat(consuming.receiveAndConvert("lane.land")).isEqualTo("hello");

            assertThat(context.getBean(Node.class).incarnation()).isEqualTo(1);
            assertThat(health(context.getBean("ledgerHealthIndicator"))).isEqualTo(Status.UP);
            assertThat(health(context.getBean("brokerHealthIndicator"))).isEqualTo(Status.UP);
        });

        assertThat(path.resolve("postgres/postmaster.pid")).doesNotExist();
        DataDirectory.open(path).close();
    }

    @Test
    void a_transaction_whose_node_falls_silent_gives_its_locks_back() {
        gateway().withPropertyValues("lienthong.database.abandoned-after=1s").run(context -> {
            DataSource pool = context.getBean(DataSource.class);
            JdbcTemplate others = new JdbcTemplate(pool);
            others.execute("CREATE TABLE held (n int)");
            others.update("INSERT INTO held VALUES (1)");
            try (Connection silent = pool.getConnection()) {
                silent.setAutoCommit(false);
                try (Statement statement = silent.createStatement()) {
                    statement.executeUpdate("UPDATE held SET n = 2");

                    others.update("UPDATE held SET n = 3");

                    assertThatThrownBy(() -> statement.executeUpdate("UPDATE held SET n = 4"))
                            .isInstanceOf(SQLException.class);
                }
            }
            assertThat(others.queryForObject("SELECT n FROM held", Integer.class))
                    .isEqualTo(3);
        });
    }

    @Test
    void readiness_tells_which_engine_is_gone() {
        gateway().run(context -> {
            context.getBean(Broker.class).close();
            context.getBean(Database.class).close();

            assertThat(health(context.getBean("ledgerHealthIndicator"))).isEqualTo(Status.DOWN);
            assertThat(health(context.getBean("brokerHealthIndicator"))).isEqualTo(Status.DOWN);
        });
    }

    @Test
    void a_second_gateway_on_the_directory_does_not_start_and_says_why_without_a_stack_trace() throws Exception {
        try (DataDirectory held = DataDirectory.open(path)) {
            gateway().run(second -> {
                assertThat(second).getFailure().rootCause().isInstanceOf(EngineRefusal.class);
                assertThat(new EngineRefusalAnalyzer()
                                .analyze(second.getStartupFailure())
                                .getDescription())
                        .contains("already runs on the data directory " + held.path());
            });
        }
    }

    private ApplicationContextRunner gateway() {
        return new ApplicationContextRunner()
                .withUserConfiguration(EngineConfiguration.class)
                .withPropertyValues("lienthong.data-directory=" + path, "lienthong.database.pool-size=4");
    }

    private static Status health(Object indicator) {
        return ((HealthIndicator) indicator).health().getStatus();
    }
}
