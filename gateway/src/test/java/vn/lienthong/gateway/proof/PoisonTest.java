package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.ConnectionFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jms.core.JmsTemplate;
import vn.lienthong.mappings.npsp.Catalogue;
import vn.lienthong.routes.ledger.Lanes;
import vn.lienthong.routes.message.Lane;

/** A message that breaks the gateway's own code. */
class PoisonTest {

    private static final String POISONOUS_UNIT = "14359";
    private static final String UNIT_OF_THE_OUTAGE = "14362";
    private static final AtomicBoolean POISONOUS = new AtomicBoolean();
    private static final AtomicInteger LINES_TO_CUT = new AtomicInteger();

    /** A catalogue that fails over one unit, as a mapper with a bug would; over another, while it reads the database, that goes away. */
    static class CatalogueThatBreaks {
        @Bean
        @Primary
        Catalogue brokenCatalogue(DataSource database) {
            return unit -> {
                if (unit.equals(UNIT_OF_THE_OUTAGE) && LINES_TO_CUT.getAndUpdate(it -> Math.max(0, it - 1)) > 0) {
                    JdbcClient.create(database)
                            .sql("SELECT pg_terminate_backend(pg_backend_pid())")
                            .query(Boolean.class)
                            .single();
                }
                if (POISONOUS.get() && unit.equals(POISONOUS_UNIT)) {
                    throw new IllegalStateException("a bug in the mapping");
                }
                return Optional.of("Phường Nam Hoa Lư");
            };
        }
    }

    @TempDir
    static Path data;

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.with(CatalogueThatBreaks.class, data);
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    @FaultRow(40)
    void a_message_that_breaks_the_translation_is_parked_after_three_deliveries_and_its_neighbours_pass() {
        Lanes lanes = stage.gateway.bean(Lanes.class);
        lanes.pause(Lane.NPSP, "the test prepares", false);
        String poison = stage.gateway.accepted(stage.dossier().handledBy(POISONOUS_UNIT));
        String neighbour = stage.gateway.accepted(stage.dossier());
        POISONOUS.set(true);
        lanes.reopen(Lane.NPSP);

        for (int strikes = 1; strikes <= 2; strikes++) {
            stage.untilHappened(poison, "BROKE", strikes);
            stage.clock.advance(Duration.ofMinutes(20));
        }

        assertThat(stage.until(poison, "PARKED"))
                .containsExactly("ACCEPTED", "CLAIMED", "BROKE", "CLAIMED", "BROKE", "CLAIMED", "PARKED");
        assertThat(stage.gateway.message(poison).at("/cause/name").asText()).isEqualTo("POISON");
        stage.until(neighbour, "DELIVERED");
        stage.lawHolds();

        POISONOUS.set(false);
        stage.gateway.operate("/api/v1/messages/" + poison + "/replay", "{}");
        stage.until(poison, "DELIVERED");
    }

    @Test
    @FaultRow(35)
    void a_database_that_goes_away_in_the_middle_of_a_translation_is_no_fault_of_the_message() {
        Lanes lanes = stage.gateway.bean(Lanes.class);
        lanes.pause(Lane.NPSP, "the test prepares", false);
        String message = stage.gateway.accepted(stage.dossier().handledBy(UNIT_OF_THE_OUTAGE));
        LINES_TO_CUT.set(5);
        lanes.reopen(Lane.NPSP);

        for (int away = 1; away <= 5; away++) {
            stage.untilHappened(message, "UNAVAILABLE", away);
            stage.clock.advance(Duration.ofMinutes(20));
        }

        assertThat(stage.until(message, "DELIVERED")).doesNotContain("BROKE", "PARKED", "UNKNOWN");
        stage.lawHolds();
    }

    @Test
    @FaultRow(45)
    void what_is_no_id_of_ours_on_the_queue_holds_up_nobody() {
        JmsTemplate jms = new JmsTemplate(stage.gateway.bean(ConnectionFactory.class));
        jms.convertAndSend("lane.npsp", "{\"format\": 2}");
        jms.convertAndSend("lane.npsp", "0197b1e0-0000-7000-8000-000000000000");

        for (int i = 0; i < 5; i++) {
            assertThat(stage.until(stage.gateway.accepted(stage.dossier()), "DELIVERED"))
                    .containsExactly("ACCEPTED", "CLAIMED", "DELIVERED");
        }
        stage.lawHolds();
    }

    @Test
    @FaultRow(45)
    void what_only_a_newer_version_can_read_is_left_to_it_and_not_parked() {
        Lanes lanes = stage.gateway.bean(Lanes.class);
        JdbcClient sql = stage.gateway.bean(JdbcClient.class);
        lanes.pause(Lane.NPSP, "the test prepares", false);
        SyntheticDossier dossier = stage.dossier();
        String newer = stage.gateway.accepted(dossier);
        sql.sql("UPDATE message SET format = format + 1 WHERE id = :id::uuid")
                .param("id", newer)
                .update();
        String neighbour = stage.gateway.accepted(stage.dossier());
        new JmsTemplate(stage.gateway.bean(ConnectionFactory.class)).convertAndSend("lane.npsp", newer);
        lanes.reopen(Lane.NPSP);

        stage.until(neighbour, "DELIVERED");
        assertThat(stage.gateway.timeline(newer)).containsExactly("ACCEPTED");

        sql.sql("UPDATE message SET format = format - 1 WHERE id = :id::uuid")
                .param("id", newer)
                .update();
        assertThat(stage.until(newer, "DELIVERED")).containsExactly("ACCEPTED", "CLAIMED", "DELIVERED");
        stage.lawHolds();
    }
}
