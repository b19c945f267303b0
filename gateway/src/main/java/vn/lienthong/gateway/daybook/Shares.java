package vn.lienthong.gateway.daybook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Parts of a whole as percentages with one decimal that sum to 100.0: each is rounded down, and the tenths that are left go to those that
 * lost most by it, the first ones where several lost the same.
 */
public final class Shares {

    private static final long TENTHS = 1_000;

    private Shares() {}

    /** @return one for each part, all of them zero where the whole is */
    public static List<BigDecimal> of(List<Long> parts) {
        long whole = parts.stream().mapToLong(Long::longValue).sum();
        if (whole == 0) {
            return parts.stream().map(it -> tenths(0)).toList();
        }
        List<Long> shares =
                new ArrayList<>(parts.stream().map(it -> it * TENTHS / whole).toList());
        long left = TENTHS - shares.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -(parts.get(i) * TENTHS % whole)))
                .limit(left)
                .forEach(i -> shares.set(i, shares.get(i) + 1));
        return shares.stream().map(Shares::tenths).toList();
    }

    private static BigDecimal tenths(long tenths) {
        return BigDecimal.valueOf(tenths, 1);
    }
}
