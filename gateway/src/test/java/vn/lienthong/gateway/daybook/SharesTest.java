package vn.lienthong.gateway.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void they_are_what_provinces_report() {
        assertThat(Shares.of(List.of(173L, 371L))).hasToString("[31.8, 68.2]");
        assertThat(Shares.of(List.of(1L, 1L, 1L))).hasToString("[33.4, 33.3, 33.3]");
        assertThat(Shares.of(List.of(0L, 0L))).hasToString("[0.0, 0.0]");
    }

    @Property(tries = 500)
    void they_sum_to_a_hundred_and_each_is_less_than_a_tenth_off(
            @ForAll @Size(min = 1, max = 6) List<@LongRange(max = 1_000_000) Long> parts) {
        long whole = parts.stream().mapToLong(Long::longValue).sum();
        List<BigDecimal> shares = Shares.of(parts);
        assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(whole == 0 ? "0" : "100");
        for (int at = 0; at < parts.size() && whole > 0; at++) {
            assertThat(shares.get(at).doubleValue())
                    .isBetween(100.0 * parts.get(at) / whole - 0.1, 100.0 * parts.get(at) / whole + 0.1);
        }
    }
}
