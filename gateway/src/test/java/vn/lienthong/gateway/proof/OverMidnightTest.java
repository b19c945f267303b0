package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.proof.RunningGateway.Answer;
import vn.lienthong.mock.npsp.Fault;

/** Days of a running gateway, with what really happens to messages on both sides of a midnight. */
class OverMidnightTest {

    private static final String APPROVER = "test-approver-key-0123456789abcd";
    private static final String REFUSED_PROCEDURE = "1.009999";
    private static final String FIRST = "/api/v1/reports/of/2025-07-01";
    private static final String SECOND = "/api/v1/reports/of/2025-07-02";

    @TempDir
    static Path data;

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.direct(
                data,
                "lienthong.access.operators.minh.api-key=" + APPROVER,
                "lienthong.access.operators.minh.role=approver");
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    void what_a_signed_day_counted_as_withdrawn_and_comes_back_is_a_correction_of_the_day_on_which_it_does() {
        stage.faults()
                .add(Fault.businessRefusal("MaTTHC", List.of(REFUSED_PROCEDURE), "-1", "Thủ tục chưa được công bố"));
        stage.until(stage.gateway.accepted(stage.dossier()), "DELIVERED");
        SyntheticDossier wrong = stage.dossier().procedure(REFUSED_PROCEDURE, "Thủ tục thử");
        String refused = stage.gateway.accepted(wrong);
        stage.until(refused, "PARKED");
        stage.gateway.operate("/api/v1/lanes/NPSP/hold", "{\"reason\": \"chờ qua đêm\"}");
        String newer = stage.gateway.accepted(wrong.version(2).summary("Bản sau"));
        stage.until(refused, "SUPERSEDED");
        stage.clock.advance(Duration.ofDays(1));

        assertThat(messages(FIRST)).isEqualTo("""
                {"opening":0,"received":3,"delivered":1,"withdrawn":1,"reopened":0,"closing":1}""");
        String hash = stage.gateway.operator(FIRST).at("/sha256");
        Answer signed = stage.gateway.operate(APPROVER, "/api/v1/reports/signed", """
                {"date": "2025-07-01", "sha256": "%s", "remark": "đã xem"}""".formatted(hash));
        assertThat(signed.status()).isEqualTo(201);

        Answer cancelled = stage.gateway.operate("/api/v1/messages/" + newer + "/cancel", "{\"reason\": \"gửi nhầm\"}");
        assertThat(cancelled.status()).isEqualTo(202);
        assertThat(stage.gateway.state(refused)).isNotEqualTo("SUPERSEDED");

        assertThat(messages(SECOND)).isEqualTo("""
                {"opening":1,"received":0,"delivered":0,"withdrawn":1,"reopened":1,"closing":1}""");
        assertThat(stage.gateway.operator(SECOND).body().at("/corrections/0")).hasToString("""
                {"date":"2025-07-02","corrects":"2025-07-01","part":"NPSP","unit":"14620","channel":"DIRECT",\
                "was":"WITHDRAWN","became":"OPEN","count":1}""");
        assertThat(stage.gateway.operator(FIRST).at("/sha256")).isEqualTo(hash);
        assertThat(stage.gateway.operator("/api/v1/reports/of/2025-W27").body().at("/dossiers"))
                .hasToString("""
                {"opening":0,"received":2,"delivered":1,"withdrawn":0,"reopened":0,"closing":1}""");
        assertThat(stage.gateway.operator("/api/v1/reports/signed/verify").at("/ok"))
                .isEqualTo("true");
        stage.lawHolds();
    }

    private static String messages(String report) {
        return stage.gateway.operator(report).body().at("/systems/0/messages").toString();
    }
}
