package vn.lienthong.mock.npsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.lienthong.mock.SettableClock;

/** The faults that let the Portal decide, and spoil or falsify what it answers. */
@Timeout(30)
class FaultsAfterCommitTest {
    private final SettableClock clock = new SettableClock();
    private final MockPortal portal =
            MockPortal.start(PortalOptions.onFreePorts().clock(clock));
    private final Caller caller = Caller.loggedIn(portal);

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void a_trickled_answer_comes_whole_but_late_and_its_call_is_in_the_books() {
        portal.faults().add(Fault.slowTrickle(Duration.ofMillis(10)).times(1));
        long started = System.nanoTime();

        JsonNode answer = caller.create(Synthetic.dossier());

        int bytes = answer.toString().getBytes(StandardCharsets.UTF_8).length;
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isGreaterThan(Duration.ofMillis(5L * bytes));
        assertThat(answer.get("error_code").textValue()).isEqualTo("0");
        assertThat(portal.books().summary().createsApplied()).isEqualTo(1);
    }

    @Test
    void an_answer_lost_after_commit_leaves_the_dossier_in_the_books() {
        portal.faults().add(Fault.answerLost().times(1));

        assertThatThrownBy(() -> caller.create(Synthetic.dossier())).hasRootCauseInstanceOf(IOException.class);

        assertThat(portal.books().dossier(Synthetic.CODE)).isPresent();
        assertThat(caller.lookup(Synthetic.CODE).get("result")).hasSize(1);
    }

    @Test
    void an_empty_answer_hides_a_commit() {
        portal.faults().add(Fault.emptyAnswer().times(1));

        HttpResponse<String> answer = caller.sync("False", Synthetic.dossier());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(portal.books().dossier(Synthetic.CODE)).isPresent();
    }

    @Test
    void a_truncated_answer_hides_a_commit_and_is_not_json() {
        portal.faults().add(Fault.truncatedAnswer().times(1));

        HttpResponse<String> answer = caller.sync("False", Synthetic.dossier());
        assertThat(answer.body()).startsWith("{\"error_code\":");
        assertThatThrownBy(() -> Caller.json(answer)).hasMessageContaining("not JSON");
        assertThat(portal.books().dossier(Synthetic.CODE)).isPresent();
    }

    @Test
    void a_server_error_may_hide_a_commit() {
        portal.faults().add(Fault.serverError(504).committed(true).times(1));

        assertThat(caller.sync("False", Synthetic.dossier()).statusCode()).isEqualTo(504);
        assertThat(portal.books().dossier(Synthetic.CODE)).isPresent();
    }

    @Test
    void faults_after_the_commit_pass_by_what_was_refused() {
        portal.faults().add(Fault.answerLost().times(1));

        assertThat(caller.update(Synthetic.dossier()).get("error_code").textValue())
                .isEqualTo("-1");
        assertThat(portal.faults().list()).hasSize(1);
    }

    @Test
    void a_slow_portal_has_committed_before_it_answers() throws InterruptedException {
        portal.faults().add(Fault.slow(Duration.ofMinutes(5)));
        Thread waiting = inBackground(() -> caller.create(Synthetic.dossier()));

        while (portal.books().summary().dossiers() == 0) {
            Thread.onSpinWait();
        }
        assertThat(waiting.isAlive()).isTrue();
        portal.close();
        waiting.join();
    }

    @Test
    void a_slow_portal_that_waits_first_commits_nothing_when_it_is_closed_meanwhile() throws InterruptedException {
        portal.faults().add(Fault.slowBeforeCommit(Duration.ofMinutes(5)));
        Thread waiting = inBackground(() -> caller.create(Synthetic.dossier()));

        while (portal.books().summary().callsMetByFault().isEmpty()) {
            Thread.onSpinWait();
        }
        portal.close();
        waiting.join();
        assertThat(portal.books().summary().dossiers()).isZero();
    }

    @Test
    void a_slow_portal_answers_in_the_end() {
        portal.faults().add(Fault.slow(Duration.ofMillis(80)).times(1));
        portal.faults().add(Fault.slowBeforeCommit(Duration.ofMillis(80)).times(1));
        long start = System.nanoTime();

        assertThat(caller.create(Synthetic.dossier()).get("error_code").textValue())
                .isEqualTo("0");
        assertThat(caller.update(Synthetic.dossier()).get("error_code").textValue())
                .isEqualTo("0");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(160));
    }

    @Test
    void a_stale_lookup_does_not_see_the_last_change() {
        caller.create(Synthetic.dossier());
        portal.faults().add(Fault.staleLookup().onDossier(Synthetic.CODE).times(1));
        assertThat(caller.lookup(Synthetic.CODE).get("result")).isEmpty();
        assertThat(caller.lookup(Synthetic.CODE).get("result")).hasSize(1);

        caller.update(Synthetic.dossier().put("TrangThaiHoSo", "4"));
        portal.faults().add(Fault.staleLookup().lasting(Duration.ofSeconds(30)));
        assertThat(status()).isEqualTo("2");
        clock.advance(Duration.ofSeconds(30));
        assertThat(status()).isEqualTo("4");
    }

    @Test
    void a_business_refusal_meets_the_rows_it_names_until_it_is_removed() {
        ActiveFault refusal =
                portal.faults().add(Fault.businessRefusal("MaTTHC", List.of("1.009999"), "-7", "Thủ tục đã bị bãi bỏ"));

        JsonNode refused = caller.create(Synthetic.dossier().put("MaTTHC", "1.009999"));
        assertThat(refused.get("error_code").textValue()).isEqualTo("-7");
        assertThat(refused.get("message").textValue()).isEqualTo("Thủ tục đã bị bãi bỏ");
        assertThat(caller.create(Synthetic.dossier(Synthetic.OTHER_CODE))
                        .get("error_code")
                        .textValue())
                .isEqualTo("0");
        assertThat(portal.books().summary().businessRefusals()).isEqualTo(1);

        portal.faults().remove(refusal.id());
        assertThat(caller.create(Synthetic.dossier().put("MaTTHC", "1.009999"))
                        .get("error_code")
                        .textValue())
                .isEqualTo("0");
    }

    @Test
    void a_business_refusal_without_a_field_meets_every_write_and_no_lookup() {
        caller.create(Synthetic.dossier());
        portal.faults().add(Fault.businessRefusal("-9", "Hệ thống bận"));

        assertThat(caller.progress(Synthetic.progress(Synthetic.CODE, "4"))
                        .get("error_code")
                        .textValue())
                .isEqualTo("-9");
        assertThat(status()).isEqualTo("2");
    }

    @Test
    void a_wrong_code_in_the_answer_names_another_dossier() {
        portal.faults().add(Fault.wrongCodeInAnswer().times(2));

        assertThat(caller.create(Synthetic.dossier()).at("/result/0/MAHOSO").textValue())
                .isNotEqualTo(Synthetic.CODE);
        assertThat(caller.lookup(Synthetic.CODE).at("/result/0/MAHOSO").textValue())
                .isNotEqualTo(Synthetic.CODE);
        assertThat(portal.books().dossier(Synthetic.CODE)).isPresent();
    }

    @Test
    void a_fault_can_be_narrowed_to_a_service_and_a_dossier() {
        portal.faults().add(Fault.serverError(500).onService("DongBoHoSoMC").onDossier(Synthetic.OTHER_CODE));

        assertThat(caller.create(Synthetic.dossier()).get("error_code").textValue())
                .isEqualTo("0");
        assertThat(caller.lookup(Synthetic.OTHER_CODE).get("error_code").textValue())
                .isEqualTo("0");
        assertThat(caller.sync("False", Synthetic.dossier(Synthetic.OTHER_CODE)).statusCode())
                .isEqualTo(500);
        assertThat(portal.books().summary().callsMetByFault()).containsOnly(Map.entry(FaultKind.SERVER_ERROR, 1L));
    }

    private String status() {
        return caller.lookup(Synthetic.CODE).at("/result/0/TRANGTHAIHOSO").textValue();
    }

    private static Thread inBackground(Runnable call) {
        Thread thread = new Thread(() -> {
            try {
                call.run();
            } catch (RuntimeException cut) {
                assertThat(cut).isInstanceOf(UncheckedIOException.class);
            }
        });
        thread.start();
        return thread;
    }
}
