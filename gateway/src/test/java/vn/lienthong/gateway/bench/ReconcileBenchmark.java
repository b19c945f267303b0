package vn.lienthong.gateway.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * B4, reconcile: two lists of so many dossiers compared by the gateway in a small heap, by PostgreSQL's full join, by {@code sort} and
 * {@code comm}, and by DuckDB where the profile {@code duckdb} is on. All must find the same differences, or the run is void.
 * Arguments: dossiers (1000000), rounds of which the median counts (3), heap (64m), and {@code alone} for the gateway without rivals.
 */
public final class ReconcileBenchmark {

    private static final String READY = "in order, or in analysed tables";
    private static final String FILES = "from two files in no order";
    private static final String OURS = "gateway";

    private final int rounds;
    private final Map<String, List<Timed>> times = new LinkedHashMap<>();

    private ReconcileBenchmark(int rounds) {
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        String heap = arguments.length > 2 ? arguments[2] : "64m";
        Path directory = Files.createTempDirectory("lienthong-reconcile");
        try {
            TwoLists lists = TwoLists.write(directory, rows);
            ReconcileBenchmark benchmark = new ReconcileBenchmark(rounds);
            benchmark.gateway(lists, heap);
            if (arguments.length < 4) {
                benchmark.rivals(lists);
            }
            benchmark.print();
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
        System.exit(0);
    }

    private void gateway(TwoLists lists, String heap) throws Exception {
        Path first = Comm.sorted(lists.first);
        Path second = Comm.sorted(lists.second);
        round(READY, OURS, () -> Merging.ofSorted(heap, first, second));
        round(FILES, OURS, () -> Merging.ofUnsorted(heap, lists));
    }

    private void rivals(TwoLists lists) throws Exception {
        Path first = Comm.sorted(lists.first);
        Path second = Comm.sorted(lists.second);
        round(READY, "comm", () -> Timed.of(() -> Comm.ofSorted(first, second)));
        round(FILES, "sort | comm", () -> Timed.of(() -> Comm.ofUnsorted(lists)));
        try (FullJoin postgres = FullJoin.postgres()) {
            join("PostgreSQL", postgres, lists);
        }
        Optional<FullJoin> duckdb = FullJoin.duckdb();
        if (duckdb.isEmpty()) {
            System.out.println("DuckDB is not on the class path: add -Pduckdb.");
            return;
        }
        try (FullJoin join = duckdb.get()) {
            join("DuckDB", join, lists);
        }
    }

    private void join(String name, FullJoin join, TwoLists lists) throws Exception {
        round(
                FILES,
                name,
                () -> Timed.of(() -> {
                    join.load(lists);
                    return join.answer();
                }));
        round(READY, name, () -> Timed.of(join::answer));
    }

    private interface Round {
        Timed run() throws Exception;
    }

    private void round(String discipline, String name, Round round) throws Exception {
        List<Timed> results = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            results.add(round.run());
        }
        times.put(discipline + ": " + name, results);
    }

    private void print() {
        Answer answer = times.values().iterator().next().get(0).answer();
        System.out.printf(
                Locale.ROOT,
                "missing %d, unknown %d, differing %d, sha256 %s%n",
                answer.missing(),
                answer.unknown(),
                answer.differing(),
                answer.sha256());
        times.forEach((name, results) -> {
            if (results.stream().anyMatch(it -> !it.answer().equals(answer))) {
                throw new IllegalStateException("Void: another answer of " + name);
            }
            Timed median = median(results);
            Timed ours = median(times.get(name.substring(0, name.indexOf(": ") + 2) + OURS));
            System.out.printf(
                    Locale.ROOT,
                    "%-50s %6.2f s   gateway ÷ this %.2f   %s%n",
                    name,
                    median.seconds(),
                    ours.seconds() / median.seconds(),
                    median.note());
        });
    }

    private static Timed median(List<Timed> results) {
        return results.stream()
                .sorted(Comparator.comparingDouble(Timed::seconds))
                .toList()
                .get(results.size() / 2);
    }
}
