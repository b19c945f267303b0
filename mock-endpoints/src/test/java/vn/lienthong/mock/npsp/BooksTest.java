package vn.lienthong.mock.npsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BooksTest {
    @Test
    void of_many_creates_of_one_dossier_at_once_exactly_one_is_applied() throws Exception {
        try (MockPortal portal = MockPortal.start(PortalOptions.onFreePorts())) {
            Caller caller = Caller.loggedIn(portal);
            List<String> codes = together(
                    20,
                    () -> caller.create(Synthetic.dossier()).get("error_code").textValue());

            assertThat(codes).filteredOn("0"::equals).hasSize(1);
            assertThat(codes).filteredOn("-3"::equals).hasSize(19);
            assertThat(portal.books().summary().createsApplied()).isEqualTo(1);
        }
    }

    @Test
    void tellings_are_numbered_without_gaps_whoever_told_them() throws Exception {
        try (MockPortal portal = MockPortal.start(PortalOptions.onFreePorts())) {
            Caller caller = Caller.loggedIn(portal);
            caller.create(Synthetic.dossier());
            together(20, () -> caller.progress(Synthetic.progress(Synthetic.CODE, "4")));

            assertThat(portal.books().tellings())
                    .extracting(Telling::sequence)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 21).boxed().toList());
            assertThat(portal.books().summary().progressRowsAppliedTwice()).isEqualTo(19);
        }
    }

    @Test
    void the_oldest_tellings_are_dropped_beyond_the_limit_and_the_books_say_so() {
        try (MockPortal portal = MockPortal.start(PortalOptions.onFreePorts().tellingsKept(2))) {
            Caller caller = Caller.loggedIn(portal);
            caller.create(Synthetic.dossier());
            caller.update(Synthetic.dossier());
            caller.update(Synthetic.dossier());

            assertThat(portal.books().tellings()).extracting(Telling::sequence).containsExactly(2L, 3L);
            assertThat(portal.books().tellings(2, 10))
                    .extracting(Telling::sequence)
                    .containsExactly(3L);
            assertThat(portal.books().summary().tellingsForgotten()).isEqualTo(1);
        }
    }

    @Test
    void calls_are_counted_by_service() {
        try (MockPortal portal = MockPortal.start(PortalOptions.onFreePorts())) {
            Caller caller = Caller.loggedIn(portal);
            caller.create(Synthetic.dossier());
            caller.lookup(Synthetic.CODE);
            caller.lookup(Synthetic.OTHER_CODE);

            assertThat(portal.books().summary().callsPerService())
                    .containsEntry("login", 1L)
                    .containsEntry("DongBoHoSoMC", 1L)
                    .containsEntry("TraCuuHoSo", 2L);
        }
    }

    @Test
    void the_fingerprint_does_not_depend_on_the_order_of_names() {
        try (MockPortal portal = MockPortal.start(PortalOptions.onFreePorts())) {
            Caller caller = Caller.loggedIn(portal);
            caller.create(Synthetic.dossier());
            var turned = Synthetic.dossier();
            turned.set("MaHoSo", turned.remove("MaHoSo"));
            caller.update(turned);

            assertThat(portal.books().summary().harmlessRepeats()).isEqualTo(1);
            assertThat(portal.books().dossiers().get(0).lastPayloadSha256()).matches("[0-9a-f]{64}");
        }
    }

    private static <T> List<T> together(int calls, Callable<T> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<T>> futures = threads.invokeAll(
                    IntStream.range(0, calls).mapToObj(i -> call).toList());
            List<T> answers = new ArrayList<>();
            for (Future<T> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
