package vn.lienthong.mock.npsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultTest {
    @Test
    void a_setting_that_means_nothing_for_the_kind_is_refused() {
        assertThatThrownBy(() -> Fault.down().committed(true)).hasMessage("DOWN: does not take committed");
        assertThatThrownBy(() -> Fault.answerLost().retryAfter("5"))
                .hasMessage("ANSWER_LOST: does not take retryAfter");
    }

    @Test
    void values_out_of_range_are_refused() {
        assertThatThrownBy(() -> Fault.down().times(0)).hasMessageContaining("times must be 1 or more");
        assertThatThrownBy(() -> Fault.serverError(404)).hasMessageContaining("500 to 599");
        assertThatThrownBy(() -> Fault.slow(Duration.ZERO)).hasMessageContaining("needs delay");
        assertThatThrownBy(() -> Fault.down().lasting(Duration.ofSeconds(-1))).hasMessageContaining("lasting");
        assertThatThrownBy(() -> Fault.businessRefusal("MaTTHC", List.of(), "-1", "no"))
                .hasMessageContaining("field and values go together");
        assertThatThrownBy(() -> Fault.flap(0)).hasMessageContaining("percent must be 1 to 100");
        assertThatThrownBy(() -> Fault.slowTrickle(Duration.ZERO)).hasMessageContaining("between two bytes");
        assertThatThrownBy(() -> Fault.partialBatch(0, BatchAnswer.ROWS)).hasMessageContaining("every must be 1");
        assertThatThrownBy(() -> Fault.businessRefusal("0", "no")).hasMessageContaining("must not be 0");
    }

    @Test
    void a_closed_port_cannot_be_narrowed() {
        assertThatThrownBy(() -> Fault.refuseConnections().times(3)).hasMessageContaining("until it is removed");
    }

    @Test
    void only_a_server_error_does_not_commit_by_default() {
        assertThat(Fault.serverError(500).commits()).isFalse();
        assertThat(Fault.slow(Duration.ofSeconds(1)).commits()).isTrue();
        assertThat(Fault.slowBeforeCommit(Duration.ofSeconds(1)).commits()).isFalse();
        assertThat(Fault.emptyAnswer().commits()).isTrue();
    }
}
