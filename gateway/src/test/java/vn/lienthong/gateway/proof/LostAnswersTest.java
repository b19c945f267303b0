package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.mock.npsp.Fault;
import vn.lienthong.mock.npsp.FaultKind;

/** Sent, and the answer lost: the state that no other system of this kind has. */
class LostAnswersTest {

    private static final String WRITE = "DongBoHoSoMC";
    private static final String LOOK_UP = "TraCuuHoSo";

    @TempDir
    static Path data;

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.throughProxy(data, "lienthong.npsp.retries.breaker-window=10000");
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
    @FaultRow(1)
    void an_answer_lost_after_the_portal_committed_is_probed_and_not_resent() {
        SyntheticDossier dossier = stage.dossier();
        stage.faults().add(Fault.answerLost().onService(WRITE).onDossier(dossier.code()));

        String message = stage.gateway.accepted(dossier);

        assertThat(stage.until(message, "DELIVERED")).containsExactly("ACCEPTED", "CLAIMED", "ANSWER_LOST", "FOUND");
        assertThat(stage.tellings(dossier.code())).hasSize(1);
    }

    @Test
    @FaultRow(2)
    void what_the_portal_did_not_commit_goes_again_after_being_absent_twice() {
        SyntheticDossier dossier = stage.dossier();
        stage.faults()
                .add(Fault.resetBeforeCommit()
                        .onService(WRITE)
                        .onDossier(dossier.code())
                        .times(1));

        String message = stage.gateway.accepted(dossier);
        stage.untilHappened(message, "NOT_SEEN", 1);
        assertThat(stage.gateway.state(message)).isEqualTo("UNKNOWN");
        stage.quietTimePasses();
        stage.untilHappened(message, "NOT_SEEN", 2);
        assertThat(stage.gateway.state(message)).isEqualTo("UNKNOWN");
        stage.quietTimePasses();

        assertThat(stage.until(message, "DELIVERED")).contains("GOES_AGAIN");
        assertThat(stage.tellings(dossier.code())).hasSize(1);
    }

    @Test
    @FaultRow(3)
    void a_look_up_that_fails_is_never_an_absence() {
        SyntheticDossier dossier = stage.dossier();
        stage.faults().add(Fault.answerLost().onService(WRITE).onDossier(dossier.code()));
        stage.faults().add(Fault.serverError(500).onService(LOOK_UP).onDossier(dossier.code()));

        String message = stage.gateway.accepted(dossier);
        for (int looks = 1; looks <= 4; looks++) {
            stage.untilHappened(message, "PROBE_FAILED", looks);
            assertThat(stage.gateway.state(message)).isEqualTo("UNKNOWN");
            stage.clock.advance(Duration.ofMinutes(30));
        }
        stage.faults().clear();
        stage.clock.advance(Duration.ofMinutes(30));

        assertThat(stage.until(message, "DELIVERED")).doesNotContain("GOES_AGAIN", "NOT_SEEN");
        assertThat(stage.tellings(dossier.code())).hasSize(1);
    }

    @Test
    @FaultRow(4)
    void a_stale_copy_that_does_not_show_the_dossier_leads_to_no_second_create() {
        SyntheticDossier dossier = stage.dossier();
        stage.faults().add(Fault.answerLost().onService(WRITE).onDossier(dossier.code()));
        stage.faults()
                .add(Fault.staleLookup()
                        .onService(LOOK_UP)
                        .onDossier(dossier.code())
                        .times(2));

        String message = stage.gateway.accepted(dossier);
        stage.untilHappened(message, "NOT_SEEN", 1);
        stage.quietTimePasses();
        stage.untilHappened(message, "NOT_SEEN", 2);
        stage.quietTimePasses();

        assertThat(stage.until(message, "DELIVERED")).doesNotContain("GOES_AGAIN");
        assertThat(stage.tellings(dossier.code())).hasSize(1);
    }

    @Test
    @FaultRow(6)
    void a_line_cut_in_the_middle_of_the_request_leaves_the_outcome_unknown() {
        SyntheticDossier first = stage.dossier();
        stage.until(stage.gateway.accepted(first), "DELIVERED");
        stage.line.cutNextRequest();

        SyntheticDossier dossier = stage.dossier();
        String message = stage.gateway.accepted(dossier);
        stage.untilHappened(message, "ANSWER_LOST", 1);
        stage.untilHappened(message, "NOT_SEEN", 1);
        stage.quietTimePasses();
        stage.untilHappened(message, "NOT_SEEN", 2);
        stage.quietTimePasses();

        stage.until(message, "DELIVERED");
        assertThat(stage.tellings(dossier.code())).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = FaultKind.class,
            names = {"EMPTY_ANSWER", "TRUNCATED_ANSWER"})
    @FaultRow(15)
    void an_empty_or_truncated_answer_is_no_answer(FaultKind kind) {
        SyntheticDossier dossier = stage.dossier();
        Fault fault = kind == FaultKind.EMPTY_ANSWER ? Fault.emptyAnswer() : Fault.truncatedAnswer();
        stage.faults().add(fault.onService(WRITE).onDossier(dossier.code()));

        String message = stage.gateway.accepted(dossier);

        assertThat(stage.until(message, "DELIVERED")).containsExactly("ACCEPTED", "CLAIMED", "ANSWER_LOST", "FOUND");
        assertThat(stage.tellings(dossier.code())).hasSize(1);
    }

    @Test
    void an_update_whose_answer_is_lost_is_proven_by_the_status_it_changed() {
        SyntheticDossier dossier = stage.dossier();
        stage.until(stage.gateway.accepted(dossier), "DELIVERED");
        stage.faults().add(Fault.answerLost().onService(WRITE).onDossier(dossier.code()));

        String update = stage.gateway.accepted(dossier.version(2).status("PROCESSING"));

        assertThat(stage.until(update, "DELIVERED")).containsExactly("ACCEPTED", "CLAIMED", "ANSWER_LOST", "FOUND");
        assertThat(stage.tellings(dossier.code())).hasSize(2);
    }

    @Test
    void an_update_that_cannot_be_proven_is_repeated_only_once_the_lost_call_is_over() {
        SyntheticDossier dossier = stage.dossier();
        stage.until(stage.gateway.accepted(dossier), "DELIVERED");
        stage.faults()
                .add(Fault.answerLost()
                        .onService(WRITE)
                        .onDossier(dossier.code())
                        .times(1));

        String update = stage.gateway.accepted(dossier.version(2).summary("Đăng ký khai sinh cho con thứ hai"));
        stage.untilHappened(update, "PROBE_EARLY", 1);
        assertThat(stage.gateway.state(update)).isEqualTo("UNKNOWN");
        stage.quietTimePasses();

        assertThat(stage.until(update, "DELIVERED")).contains("GOES_AGAIN");
        assertThat(stage.books().summary().createsAppliedTwice()).isZero();
    }

    @Test
    void progress_whose_answer_is_lost_is_parked_for_a_person_and_never_repeated_by_itself() {
        SyntheticDossier dossier = stage.dossier();
        stage.until(stage.gateway.accepted(dossier), "DELIVERED");
        stage.faults().add(Fault.answerLost().onService("CapNhatTienDoHoSoMC").onDossier(dossier.code()));

        String row = stage.gateway.acceptedProgress(dossier.code(), stage.progress("Thẩm tra"));
        stage.untilHappened(row, "PROBE_EARLY", 1);
        stage.quietTimePasses();

        List<String> timeline = stage.until(row, "PARKED");
        assertThat(timeline).doesNotContain("GOES_AGAIN");
        assertThat(stage.gateway.message(row).at("/cause/name").asText("")
                        + stage.gateway.message(row).at("/cause").asText(""))
                .contains("UNDETERMINABLE");
        assertThat(stage.books().summary().progressRowsAppliedTwice()).isZero();
    }
}
