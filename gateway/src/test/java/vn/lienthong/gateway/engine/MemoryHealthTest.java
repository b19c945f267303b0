package vn.lienthong.gateway.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Status;
import vn.lienthong.gateway.proof.FaultRow;

class MemoryHealthTest {

    @Test
    @FaultRow(46)
    void health_is_red_while_the_heap_is_full_of_what_is_in_use() {
        assertThat(new MemoryHealth(() -> Optional.of(0.99)).health().getStatus())
                .isEqualTo(Status.DOWN);
        assertThat(new MemoryHealth(() -> Optional.of(0.5)).health().getStatus())
                .isEqualTo(Status.UP);
        assertThat(new MemoryHealth(Optional::empty).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void what_a_collection_left_is_a_part_of_the_largest_area() {
        System.gc();

        assertThat(MemoryHealth.measured())
                .hasValueSatisfying(it -> assertThat(it).isBetween(0.0, 1.0));
    }
}
