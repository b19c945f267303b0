package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.jms.ConnectionFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jms.core.JmsTemplate;
import vn.lienthong.gateway.proof.RunningGateway.Answer;
import vn.lienthong.mock.npsp.Fault;
import vn.lienthong.mock.npsp.Telling;

/** Doubles and disorder, from the province and from our own broker. */
class OrderAndDoublesTest {

    private static final String REFUSED_PROCEDURE = "1.009999";

    @TempDir
    static Path data;

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.direct(data);
    }

    @AfterEach
    void heal() {
        stage.faults().clear();
        stage.lawHolds();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    @FaultRow(7)
    void copies_of_the_work_on_the_queue_lead_to_no_second_call() {
        SyntheticDossier dossier = stage.dossier();
        String message = stage.gateway.accepted(dossier);
        stage.until(message, "DELIVERED");

        JmsTemplate jms = new JmsTemplate(stage.gateway.bean(ConnectionFactory.class));
        for (int copy = 0; copy < 5; copy++) {
            jms.convertAndSend("lane.npsp", message);
        }
        await().atMost(Stage.PATIENCE)
                .untilAsserted(() -> assertThat(waitingOn(jms, "lane.npsp")).isZero());
        stage.until(stage.gateway.accepted(stage.dossier()), "DELIVERED");

        assertThat(stage.tellings(dossier.code())).hasSize(1);
        assertThat(stage.gateway.timeline(message)).containsExactly("ACCEPTED", "CLAIMED", "DELIVERED");
    }

    @Test
    @FaultRow(8)
    void the_same_dossier_sent_again_is_the_same_message() {
        SyntheticDossier dossier = stage.dossier();
        Answer first = stage.gateway.submit(dossier);
        Answer second = stage.gateway.submit(dossier);

        assertThat(second.status()).isEqualTo(202);
        assertThat(second.at("/id")).isEqualTo(first.at("/id"));
        assertThat(stage.gateway
                        .operator("/api/v1/dossiers/" + dossier.code())
                        .body()
                        .at("/lanes/0/messages"))
                .hasSize(1);
        stage.until(first.at("/id"), "DELIVERED");
        assertThat(stage.tellings(dossier.code())).hasSize(1);
    }

    @Test
    @FaultRow(8)
    void other_content_under_the_same_version_is_a_conflict_that_shows_both_hashes() {
        SyntheticDossier dossier = stage.dossier();
        String first = stage.gateway.accepted(dossier);

        Answer conflict = stage.gateway.submit(dossier.summary("Khác"));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.at("/id")).isEqualTo(first);
        assertThat(conflict.at("/storedHash")).hasSize(64).isNotEqualTo(conflict.at("/sentHash"));
        assertThat(conflict.at("/sentHash")).hasSize(64);
    }

    @Test
    @FaultRow(9)
    void a_state_that_comes_late_by_its_version_is_never_sent_over_the_newer() {
        SyntheticDossier dossier = stage.dossier();
        String newer = stage.gateway.accepted(dossier.version(3).status("FINISHED"));
        stage.until(newer, "DELIVERED");

        String late = stage.gateway.accepted(dossier.version(2).status("PROCESSING"));

        stage.until(late, "SUPERSEDED");
        assertThat(stage.gateway.message(late).at("/supersededBy").asText()).isEqualTo(newer);
        assertThat(stage.tellings(dossier.code())).extracting(Telling::status).containsExactly("9");
    }

    @Test
    @FaultRow(10)
    void progress_waits_behind_a_parked_create_while_other_dossiers_pass() {
        stage.faults()
                .add(Fault.businessRefusal("MaTTHC", List.of(REFUSED_PROCEDURE), "-1", "Thủ tục chưa được công bố"));
        SyntheticDossier refused = stage.dossier().procedure(REFUSED_PROCEDURE, "Thủ tục thử");
        String create = stage.gateway.accepted(refused);
        String row = stage.gateway.acceptedProgress(refused.code(), stage.progress("Thẩm tra"));
        stage.until(create, "PARKED");

        stage.until(stage.gateway.accepted(stage.dossier()), "DELIVERED");
        assertThat(stage.gateway.state(row)).isEqualTo("WAITING");

        stage.faults().clear();
        stage.gateway.operate("/api/v1/messages/" + create + "/replay", "{}");
        stage.until(row, "DELIVERED");
        assertThat(stage.tellings(refused.code()))
                .extracting(it -> it.kind().name())
                .containsExactly("CREATE", "PROGRESS");
    }

    @Test
    void many_states_of_one_dossier_end_with_the_newest_at_the_portal() {
        SyntheticDossier dossier = stage.dossier();
        String last = "";
        for (int version = 1; version <= 20; version++) {
            last = stage.gateway.accepted(dossier.version(version).summary("Lần " + version));
        }

        stage.until(last, "DELIVERED");

        List<Telling> told = stage.tellings(dossier.code());
        assertThat(told.get(0).kind().name()).isEqualTo("CREATE");
        assertThat(stage.books()
                        .dossier(dossier.code())
                        .orElseThrow()
                        .payload()
                        .at("/TrichYeuHoSo")
                        .asText())
                .isEqualTo("Lần 20");
        assertThat(stage.books().summary().createsAppliedTwice()).isZero();
    }

    @Test
    @FaultRow(31)
    void a_clock_that_leaps_ahead_and_back_loses_nothing_and_tells_nothing_twice() {
        SyntheticDossier dossier = stage.dossier();
        stage.faults()
                .add(Fault.slow(Duration.ofMillis(600))
                        .onService("DongBoHoSoMC")
                        .onDossier(dossier.code())
                        .times(1));
        String first = stage.gateway.accepted(dossier);
        stage.untilHappened(first, "CLAIMED", 1);

        stage.clock.advance(Duration.ofHours(2));
        assertThat(stage.until(first, "DELIVERED")).containsExactly("ACCEPTED", "CLAIMED", "DELIVERED");
        stage.clock.advance(Duration.ofHours(-3));
        String second = stage.gateway.accepted(dossier.version(2).status("PROCESSING"));
        assertThat(stage.until(second, "DELIVERED")).containsExactly("ACCEPTED", "CLAIMED", "DELIVERED");
        stage.clock.advance(Duration.ofHours(1));

        assertThat(stage.tellings(dossier.code()))
                .extracting(it -> it.kind().name())
                .containsExactly("CREATE", "UPDATE");
    }

    private static int waitingOn(JmsTemplate jms, String queue) {
        Integer count = jms.browse(queue, (session, browser) -> java.util.Collections.list(browser.getEnumeration())
                .size());
        return count == null ? 0 : count;
    }
}
