package vn.lienthong.gateway.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Two lists of dossiers in no order, a code and a status in each line, of which one in a hundred is missing in the second, one in a
 * hundred in the first, and one in a hundred has another status.
 */
final class TwoLists {

    private static final int PERCENT = 100;
    private static final int MILLION = 1_000_000;
    private static final long STRIDE = 1_000_003;
    private static final long OTHER_STRIDE = 15_485_863;
    private static final int STATUSES = 10;

    final Path first;
    final Path second;

    private TwoLists(Path directory) {
        this.first = directory.resolve("first.tsv");
        this.second = directory.resolve("second.tsv");
    }

    static TwoLists write(Path directory, int rows) throws IOException {
        TwoLists lists = new TwoLists(directory);
        write(lists.first, rows, STRIDE, 1);
        write(lists.second, rows, OTHER_STRIDE, 2);
        return lists;
    }

    /** The strides are primes that divide no number of rows, so that each dossier comes once. */
    private static void write(Path file, int rows, long stride, int leftOut) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (int i = 0; i < rows; i++) {
                long number = (i * stride + leftOut) % rows;
                long mixed = number * 7_919 % PERCENT;
                if (mixed != leftOut) {
                    out.write(code(number) + "\t" + status(number, mixed == 0 && leftOut == 2) + "\n");
                }
            }
        }
    }

    private static String code(long number) {
        return String.format(
                Locale.ROOT,
                "H42.%d.%d-2607%02d-%06d",
                number % 97,
                number / MILLION,
                1 + number % 28,
                number % MILLION);
    }

    private static long status(long number, boolean other) {
        return 1 + (number + (other ? 1 : 0)) % STATUSES;
    }
}
