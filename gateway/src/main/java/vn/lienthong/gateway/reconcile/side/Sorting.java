package vn.lienthong.gateway.reconcile.side;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.springframework.util.unit.DataSize;
import vn.lienthong.routes.reconcile.CodeOrder;
import vn.lienthong.routes.reconcile.Side;
import vn.lienthong.routes.reconcile.Standing;

/**
 * Brings a list into the order of its codes, however long it is: as much as fits is sorted in memory and written to disk as a run,
 * and the runs are merged while they are read. A list that fits in memory is never written. Rows of one code stay in their order.
 */
public final class Sorting {

    /** Runs that are merged at once; each takes a buffer and a file. */
    static final int MOST_RUNS = 64;

    private static final int BYTES_OF_A_ROW = 160;
    private static final int BYTES_OF_A_FACT = 100;

    private final RunDirectory directory;
    private final long memory;

    /** @param memory what the rows of a run may take, by estimate; merging takes two mebibytes at most */
    public Sorting(RunDirectory directory, DataSize memory) {
        this.directory = directory;
        this.memory = memory.toBytes();
    }

    /**
     * Reads all of {@code rows}.
     *
     * @return the same rows in order; closing it removes its files
     * @throws UncheckedIOException where the disk does not take them
     */
    public Side<Standing> sorted(Iterator<Standing> rows) {
        List<Path> runs = new ArrayList<>();
        try {
            return sorted(rows, runs);
        } catch (IOException full) {
            discard(runs, full);
            throw new UncheckedIOException("a list cannot be sorted on disk", full);
        } catch (RuntimeException broken) {
            discard(runs, broken);
            throw broken;
        }
    }

    private Side<Standing> sorted(Iterator<Standing> rows, List<Path> runs) throws IOException {
        List<Standing> run = new ArrayList<>();
        Comparator<String> order = Comparator.naturalOrder();
        long weight = 0;
        while (rows.hasNext()) {
            Standing row = rows.next();
            run.add(row);
            order = isPlain(row.code()) ? order : CodeOrder.BY_CODE_POINT;
            weight += weight(row);
            if (weight > memory) {
                spill(run, runs, order);
                weight = 0;
            }
        }
        if (runs.isEmpty()) {
            run.sort(Comparator.comparing(Standing::code, order));
            return Side.of(run);
        }
        if (!run.isEmpty()) {
            spill(run, runs, order);
        }
        return new RunMerge(runs, order);
    }

    private void spill(List<Standing> run, List<Path> runs, Comparator<String> order) throws IOException {
        if (runs.size() == MOST_RUNS) {
            gather(runs, order);
        }
        run.sort(Comparator.comparing(Standing::code, order));
        runs.add(written(Side.of(run)));
        run.clear();
    }

    private void gather(List<Path> runs, Comparator<String> order) throws IOException {
        Path all;
        try (RunMerge merged = new RunMerge(runs, order)) {
            all = written(merged);
        }
        runs.clear();
        runs.add(all);
    }

    private Path written(Iterator<Standing> rows) throws IOException {
        Path file = directory.file();
        try (RunWriter writer = new RunWriter(file)) {
            while (rows.hasNext()) {
                writer.write(rows.next());
            }
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(file);
            throw broken;
        }
        return file;
    }

    /** Whether the order of strings, which is quick to find, is that of code points, as it is of all codes that are well formed. */
    private static boolean isPlain(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static long weight(Standing row) {
        return BYTES_OF_A_ROW
                + row.code().length()
                + (long) BYTES_OF_A_FACT * row.fields().size();
    }

    private static void discard(List<Path> runs, Exception because) {
        for (Path run : runs) {
            try {
                Files.deleteIfExists(run);
            } catch (IOException kept) {
                because.addSuppressed(kept);
            }
        }
    }
}
