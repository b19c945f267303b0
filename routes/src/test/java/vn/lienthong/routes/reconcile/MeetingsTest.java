package vn.lienthong.routes.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeetingsTest {

    @Test
    void each_code_meets_once_in_order_with_all_that_each_side_has_of_it() {
        Meetings meetings = new Meetings(side("a", "b", "b", "d"), accounts("b", "c"), side("a", "c", "c", "e"), null);

        assertThat(met(meetings))
                .containsExactly("a 1 false 1", "b 2 true 0", "c 0 true 2", "d 1 false 0", "e 0 false 1");
    }

    @Test
    void empty_sides_meet_nobody() {
        Meetings meetings = new Meetings(side(), accounts(), side(), null);
        assertThat(meetings.hasNext()).isFalse();
        assertThatThrownBy(meetings::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_run_that_goes_on_begins_after_the_code_it_was_at() {
        assertThat(met(new Meetings(side("a", "b", "b", "d"), accounts("b", "c"), side("a", "c"), "b")))
                .containsExactly("c 0 true 1", "d 1 false 0");
        assertThat(met(new Meetings(side("a"), accounts("b"), side("c"), "bb"))).containsExactly("c 0 false 1");
        assertThat(met(new Meetings(side("a"), accounts("b"), side("c"), "c"))).isEmpty();
    }

    @Test
    void a_side_out_of_order_stops_the_merge_and_names_the_side_and_the_codes() {
        Meetings meetings = new Meetings(side("a", "c", "b"), accounts(), side("d"), null);
        assertThatThrownBy(() -> met(meetings))
                .isInstanceOf(OutOfOrder.class)
                .hasMessageContaining("PROVINCE")
                .hasMessageContaining("b came after c");
    }

    @Test
    void a_side_out_of_order_is_noticed_while_it_is_skipped_too() {
        assertThatThrownBy(() -> met(new Meetings(side(), accounts(), side("b", "a"), "z")))
                .isInstanceOf(OutOfOrder.class)
                .hasMessageContaining("NATIONAL");
    }

    @Test
    void a_ledger_with_two_accounts_of_a_code_is_out_of_order() {
        assertThatThrownBy(() -> met(new Meetings(side(), accounts("a", "a"), side(), null)))
                .isInstanceOf(OutOfOrder.class)
                .hasMessageContaining("LEDGER");
    }

    @Test
    void the_order_is_that_of_code_points_as_in_the_database() {
        String inPlaneOne = new String(Character.toChars(0x1F4C4));
        String lastOfPlaneZero = "\uFFFD";
        assertThat(inPlaneOne).isLessThan(lastOfPlaneZero);

        Meetings meetings = new Meetings(side("a", "ă", lastOfPlaneZero, inPlaneOne), accounts(), side("Z"), null);

        assertThat(met(meetings))
                .containsExactly(
                        "Z 0 false 1",
                        "a 1 false 0",
                        "ă 1 false 0",
                        lastOfPlaneZero + " 1 false 0",
                        inPlaneOne + " 1 false 0");
    }

    @Test
    void a_code_that_a_list_has_a_million_times_takes_no_more_memory_than_a_hundred_times() {
        Standing row = new Standing("a", "2");
        Iterable<Standing> many =
                () -> Stream.generate(() -> row).limit(1_000_000).iterator();

        try (Meetings meetings = new Meetings(Side.of(many), accounts("b"), side(), null)) {
            assertThat(meetings.next().province()).hasSize(Reading.KEPT);
            assertThat(meetings.next().code()).isEqualTo("b");
        }
    }

    @Test
    void all_sides_are_closed_even_where_one_will_not() {
        List<String> closed = new ArrayList<>();
        Meetings meetings =
                new Meetings(closing("province", closed), closing("ledger", closed), closing("national", closed), null);

        assertThatThrownBy(meetings::close).hasMessageStartingWith("cannot close");
        assertThat(closed).containsExactlyInAnyOrder("province", "ledger", "national");
    }

    private static <T> Side<T> closing(String name, List<String> closed) {
        return new Side<>() {
            @Override
            public boolean hasNext() {
                return false;
            }

            @Override
            public T next() {
                throw new NoSuchElementException();
            }

            @Override
            public void close() {
                closed.add(name);
                throw new IllegalStateException("cannot close " + name);
            }
        };
    }

    private static List<String> met(Iterator<Meeting> meetings) {
        return Stream.iterate(next(meetings), it -> it != null, it -> next(meetings))
                .map(it -> "%s %d %s %d"
                        .formatted(
                                it.code(),
                                it.province().size(),
                                it.ledger().isPresent(),
                                it.national().size()))
                .toList();
    }

    private static @Nullable Meeting next(Iterator<Meeting> meetings) {
        return meetings.hasNext() ? meetings.next() : null;
    }

    private static Side<Standing> side(String... codes) {
        return Side.of(Stream.of(codes).map(it -> new Standing(it, "2")).toList());
    }

    private static Side<Account> accounts(String... codes) {
        return Side.of(IntStream.range(0, codes.length)
                .mapToObj(i -> new Account(codes[i], "2", Set.of("2"), null, Collections.emptySortedMap()))
                .toList());
    }
}
