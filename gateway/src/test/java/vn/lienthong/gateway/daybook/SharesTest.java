package vn.lienthong.gateway.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SharesTest {

    @Test
    void they_are_what_provinces_report() {
        assertThat(Shares.of(List.of(173L, 371L))).hasToString("[31.8, 68.2]");
        assertThat(Shares.of(List.of(1L, 1L, 1L))).hasToString("[33.4, 33.3, 33.3]");
        assertThat(Shares.of(List.of(0L, 0L))).hasToString("[0.0, 0.0]");
    }

    @ParameterizedTest
    @MethodSource("parts")
    void they_sum_to_a_hundred_and_each_is_less_than_a_tenth_off(List<Long> parts) {
        long whole = parts.stream().mapToLong(Long::longValue).sum();
        List<BigDecimal> shares = Shares.of(parts);
        assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(whole == 0 ? "0" : "100");
        for (int at = 0; at < parts.size() && whole > 0; at++) {
            assertThat(shares.get(at).doubleValue())
                    .isBetween(100.0 * parts.get(at) / whole - 0.1, 100.0 * parts.get(at) / whole + 0.1);
        }
    }

    private static Stream<List<Long>> parts() {
        Random random = new Random(766);
        return Stream.generate(() -> random.longs(1 + random.nextInt(6), 0, random.nextBoolean() ? 4 : 1_000_001)
                        .boxed()
                        .toList())
                .limit(500);
    }
}
