package vn.lienthong.gateway.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.util.unit.DataSize;
import vn.lienthong.gateway.reconcile.side.RunDirectory;
import vn.lienthong.gateway.reconcile.side.Sorting;
import vn.lienthong.routes.reconcile.Comparing;
import vn.lienthong.routes.reconcile.Meetings;
import vn.lienthong.routes.reconcile.Party;
import vn.lienthong.routes.reconcile.Side;
import vn.lienthong.routes.reconcile.Standing;

/**
 * The gateway's comparison of two lists in a process of its own, whose heap is given when it is started. Arguments: {@code sorted} or
 * {@code unsorted}, and the two files. Prints the seconds of the first and of the third time, the most of the heap that was in use, and
 * the answer.
 */
public final class MergeProcess {

    private static final DataSize SORT_MEMORY = DataSize.ofMegabytes(8);
    private static final double NANOS = 1e9;
    private static final int TIMES = 3;

    private MergeProcess() {}

    public static void main(String[] arguments) throws IOException {
        boolean sorted = arguments[0].equals("sorted");
        double first = 0;
        double last = 0;
        Answer answer = null;
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            answer = compare(Path.of(arguments[1]), Path.of(arguments[2]), sorted);
            last = (System.nanoTime() - start) / NANOS;
            first = i == 0 ? last : first;
        }
        System.out.printf(
                Locale.ROOT,
                "%.3f %.3f %d %d %d %d %s%n",
                first,
                last,
                heap(),
                answer.missing(),
                answer.unknown(),
                answer.differing(),
                answer.sha256());
    }

    private static Answer compare(Path ours, Path theirs, boolean sorted) throws IOException {
        Answer.Building building = new Answer.Building();
        try (Side<Standing> first = side(ours, sorted);
                Side<Standing> second = side(theirs, sorted);
                Meetings meetings = new Meetings(first, Side.of(List.of()), second, null)) {
            Comparing comparing = new Comparing(Set.of(Party.PROVINCE, Party.NATIONAL));
            meetings.forEachRemaining(meeting ->
                    comparing.of(meeting).forEach(it -> building.add(it.code(), it.province(), it.national())));
        }
        return building.answer();
    }

    private static Side<Standing> side(Path file, boolean sorted) throws IOException {
        if (sorted) {
            return new LinesSide(file);
        }
        Path runs = Files.createTempDirectory(file.toAbsolutePath().getParent(), "runs");
        try (LinesSide lines = new LinesSide(file)) {
            return new Sorting(new RunDirectory(runs), SORT_MEMORY).sorted(lines);
        }
    }

    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(it -> it.getType() == MemoryType.HEAP)
                .mapToLong(it -> it.getPeakUsage().getUsed())
                .sum();
    }
}
