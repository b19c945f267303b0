package vn.lienthong.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.routes.message.Cause;

class RunbookDeskTest extends RunningApi {

    @ParameterizedTest
    @EnumSource(Cause.class)
    void each_cause_has_its_entry_in_the_runbook(Cause cause) {
        Reply reply = get("/api/v1/runbook/" + cause, VIEWER);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.at("/link")).isEqualTo("/runbook#" + reply.at("/anchor"));
        assertThat(reply.at("/text")).hasSizeGreaterThan(20).doesNotContain("###");
        assertThat(get("/api/v1/runbook/" + reply.at("/anchor"), VIEWER).json()).isEqualTo(reply.json());
    }

    @Test
    void there_is_no_entry_for_what_is_no_cause() {
        assertThat(get("/api/v1/runbook/nothing", VIEWER).status()).isEqualTo(404);
    }

    @Test
    void a_group_of_parked_messages_brings_its_entry_along() {
        row().parked("MISROUTED", "other-dossier", "nhầm", "f1");

        Reply reply = get("/api/v1/parked", VIEWER);

        assertThat(reply.at("/groups/0/runbook/link")).isEqualTo("/runbook#misrouted");
        assertThat(reply.at("/groups/0/runbook/text")).contains("dstcode");
        assertThat(reply.at("/groups/0/cause/remedy/vi")).isNotEmpty();
    }
}
