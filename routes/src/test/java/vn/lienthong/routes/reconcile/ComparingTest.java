package vn.lienthong.routes.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.routes.message.State;

class ComparingTest {

    private static final String CODE = "H21.014-260701-0001";

    private final Comparing all = new Comparing(EnumSet.allOf(Party.class));
    private final Comparing withoutList = new Comparing(EnumSet.of(Party.LEDGER, Party.NATIONAL));

    @Test
    void sides_that_show_the_newest_are_equal() {
        assertThat(all.of(meeting(List.of(has("4")), knows("4", "2", "4"), List.of(has("4")))))
                .isEmpty();
        assertThat(withoutList.of(meeting(List.of(), knows("4", "2", "4"), List.of(has("4")))))
                .isEmpty();
    }

    @Test
    void what_was_told_and_is_not_shown_is_missing() {
        assertThat(withoutList.of(meeting(List.of(), knows("4", "2", "4"), List.of())))
                .containsExactly(new Difference(CODE, Kind.MISSING, List.of(), null, "4", null, null));
        assertThat(kinds(all, meeting(List.of(has("4")), knows("4", "4"), List.of())))
                .containsExactly(Kind.MISSING);
    }

    @Test
    void what_shows_something_older_that_it_was_told_is_behind() {
        assertThat(withoutList.of(meeting(List.of(), knows("9", "2", "4", "9"), List.of(has("4")))))
                .containsExactly(new Difference(CODE, Kind.BEHIND, List.of(), null, "9", "4", null));
    }

    @Test
    void a_return_to_an_older_status_is_what_is_newest() {
        assertThat(withoutList.of(meeting(List.of(), knows("4", "2", "4", "5"), List.of(has("4")))))
                .isEmpty();
        assertThat(kinds(withoutList, meeting(List.of(), knows("4", "2", "4", "5"), List.of(has("5")))))
                .containsExactly(Kind.BEHIND);
    }

    @Test
    void an_event_after_the_newest_state_may_or_may_not_have_moved_what_is_shown() {
        Optional<Account> account =
                Optional.of(new Account(CODE, "4", Set.of("2", "4", "9"), null, fields(), Set.of("9")));

        assertThat(withoutList.of(meeting(List.of(), account, List.of(has("4")))))
                .isEmpty();
        assertThat(withoutList.of(meeting(List.of(), account, List.of(has("9")))))
                .isEmpty();
        assertThat(all.of(meeting(List.of(has("9")), account, List.of(has("4")))))
                .isEmpty();
        assertThat(kinds(withoutList, meeting(List.of(), account, List.of(has("2")))))
                .containsExactly(Kind.BEHIND);
    }

    @Test
    void what_nobody_told_it_is_ahead_whatever_the_status_means() {
        assertThat(kinds(withoutList, meeting(List.of(), knows("4", "2", "4"), List.of(has("10")))))
                .containsExactly(Kind.AHEAD);
        assertThat(kinds(withoutList, meeting(List.of(), knows("9", "2", "9"), List.of(has("1")))))
                .containsExactly(Kind.AHEAD);
        assertThat(kinds(withoutList, meeting(List.of(), null, List.of(has("2")))))
                .containsExactly(Kind.AHEAD);
    }

    @ParameterizedTest
    @EnumSource(names = {"WAITING", "SENDING", "UNKNOWN", "PARKED", "MANUAL"})
    void what_the_ledger_is_not_done_with_explains_whatever_is_shown(State open) {
        for (List<Standing> shown : List.of(List.<Standing>of(), List.of(has("2")), List.of(has("10")))) {
            List<Difference> found = all.of(meeting(List.of(has("9")), open("4", open), shown));
            assertThat(found).singleElement().satisfies(it -> {
                assertThat(it.kind()).isEqualTo(Kind.IN_FLIGHT);
                assertThat(it.open()).isEqualTo(open);
                assertThat(it.kind().unexplained()).isFalse();
            });
        }
    }

    @Test
    void what_the_province_has_and_the_gateway_never_got_was_not_handed_in() {
        assertThat(all.of(meeting(List.of(has("2")), null, List.of())))
                .containsExactly(new Difference(CODE, Kind.NOT_HANDED_IN, List.of(), "2", null, null, null));
        assertThat(kinds(all, meeting(List.of(has("2")), null, List.of(has("2")))))
                .containsExactly(Kind.NOT_HANDED_IN);
        assertThat(kinds(all, meeting(List.of(has("9")), knows("4", "2", "4"), List.of(has("4")))))
                .containsExactly(Kind.NOT_HANDED_IN);
    }

    @Test
    void a_status_of_the_province_that_was_told_before_may_be_older_or_newer() {
        assertThat(all.of(meeting(List.of(has("2")), knows("4", "2", "4"), List.of(has("4")))))
                .containsExactly(new Difference(CODE, Kind.DIFFERS, List.of(Comparing.STATUS), "2", "4", "4", null));
    }

    @Test
    void what_only_the_system_has_is_unknown_to_the_province() {
        assertThat(kinds(all, meeting(List.of(), null, List.of(has("2"))))).containsExactly(Kind.UNKNOWN_TO_PROVINCE);
        assertThat(kinds(all, meeting(List.of(), knows("4", "4"), List.of(has("4")))))
                .containsExactly(Kind.UNKNOWN_TO_PROVINCE);
        assertThat(kinds(all, meeting(List.of(), knows("4", "2", "4"), List.of(has("2")))))
                .containsExactly(Kind.UNKNOWN_TO_PROVINCE, Kind.BEHIND);
    }

    @Test
    void an_absent_side_is_not_an_empty_one() {
        Comparing withoutSystem = new Comparing(EnumSet.of(Party.PROVINCE, Party.LEDGER));
        assertThat(withoutSystem.of(meeting(List.of(has("4")), knows("4", "4"), List.of())))
                .isEmpty();
        assertThat(kinds(withoutSystem, meeting(List.of(has("9")), knows("4", "4"), List.of())))
                .containsExactly(Kind.NOT_HANDED_IN);
    }

    @Test
    void two_lists_are_compared_without_a_ledger() {
        Comparing lists = new Comparing(EnumSet.of(Party.PROVINCE, Party.NATIONAL));
        assertThat(kinds(lists, meeting(List.of(has("4")), null, List.of()))).containsExactly(Kind.MISSING);
        assertThat(kinds(lists, meeting(List.of(), null, List.of(has("4"))))).containsExactly(Kind.UNKNOWN_TO_PROVINCE);
        assertThat(lists.of(meeting(List.of(has("4")), null, List.of(has("9")))))
                .containsExactly(new Difference(CODE, Kind.DIFFERS, List.of(Comparing.STATUS), "4", null, "9", null));
        assertThat(lists.of(meeting(List.of(has("4")), null, List.of(has("4")))))
                .isEmpty();
    }

    @Test
    void what_a_side_has_twice_is_said_and_the_other_two_are_still_compared() {
        assertThat(all.of(meeting(List.of(has("4"), has("2")), knows("9", "4", "9"), List.of(has("4")))))
                .containsExactly(
                        new Difference(CODE, Kind.DUPLICATED, List.of("province"), "2, 4", "9", "4", null),
                        new Difference(CODE, Kind.BEHIND, List.of(), "2, 4", "9", "4", null));
        assertThat(all.of(meeting(List.of(has("9")), knows("9", "9"), List.of(has("9"), has("9")))))
                .containsExactly(new Difference(CODE, Kind.DUPLICATED, List.of("national"), "9", "9", "9", null));
        assertThat(kinds(all, meeting(List.of(has("9")), open("9", State.PARKED), List.of(has("2"), has("2")))))
                .containsExactly(Kind.DUPLICATED, Kind.IN_FLIGHT);
    }

    @Test
    void what_was_withdrawn_after_it_was_told_is_neither_behind_nor_ahead() {
        assertThat(withoutList.of(meeting(List.of(), knows(null, "2"), List.of(has("2")))))
                .isEmpty();
        assertThat(withoutList.of(meeting(List.of(), knows(null), List.of()))).isEmpty();
        assertThat(kinds(withoutList, meeting(List.of(), knows(null, "2"), List.of(has("4")))))
                .containsExactly(Kind.AHEAD);
    }

    @Test
    void what_was_withdrawn_and_is_still_in_the_list_of_the_province_is_missing_at_the_system() {
        assertThat(kinds(all, meeting(List.of(has("2")), knows(null), List.of())))
                .containsExactly(Kind.MISSING);
    }

    @Test
    void facts_under_the_same_status_differ_by_name_and_only_those_that_both_sides_carry() {
        Standing province = has("4", "received", "20260701", "unit", "H21.014");
        Standing national = has("4", "received", "20260702", "procedure", "1.001193");
        Account ledger = knows("4", "4").orElseThrow();
        Account carrying = new Account(
                CODE, ledger.newest(), ledger.told(), null, fields("procedure", "1.001194", "unit", "H21.014"));

        assertThat(all.of(meeting(List.of(province), Optional.of(carrying), List.of(national))))
                .containsExactly(new Difference(
                        CODE,
                        Kind.DIFFERS,
                        List.of("procedure", "received"),
                        "4",
                        "4",
                        "4",
                        null,
                        List.of(
                                new FieldValues("procedure", null, "1.001194", "1.001193"),
                                new FieldValues("received", "20260701", null, "20260702"))));
    }

    @Test
    void what_a_citizen_filed_there_is_new_until_the_province_tells_a_state_of_it() {
        Optional<Account> filed = Optional.of(Account.filed(CODE));
        assertThat(kinds(all, meeting(List.of(has("1")), filed, List.of(has("1")))))
                .containsExactly(Kind.UNANSWERED);
        assertThat(kinds(all, meeting(List.of(), filed, List.of(has("1"))))).containsExactly(Kind.UNANSWERED);
        assertThat(kinds(all, meeting(List.of(has("1")), filed, List.of()))).containsExactly(Kind.UNANSWERED);
        assertThat(kinds(all, meeting(List.of(has("4")), filed, List.of(has("1")))))
                .as("the province has it in a state that it never told")
                .containsExactly(Kind.NOT_HANDED_IN);
        assertThat(kinds(all, meeting(List.of(has("1")), filed, List.of(has("9")))))
                .as("somebody went on with it there")
                .containsExactly(Kind.AHEAD);
        assertThat(Kind.UNANSWERED.unexplained()).isFalse();
    }

    @Test
    void facts_under_another_status_are_not_said_to_differ_too() {
        Account ledger = new Account(CODE, "9", Set.of("4", "9"), null, fields("received", "20260701"));
        assertThat(kinds(
                        withoutList,
                        meeting(List.of(), Optional.of(ledger), List.of(has("4", "received", "20260702")))))
                .containsExactly(Kind.BEHIND);
    }

    private static List<Kind> kinds(Comparing comparing, Meeting meeting) {
        return comparing.of(meeting).stream().map(Difference::kind).toList();
    }

    private static Meeting meeting(
            List<Standing> province, @Nullable Optional<Account> ledger, List<Standing> national) {
        return new Meeting(CODE, province, ledger == null ? Optional.empty() : ledger, national);
    }

    private static Standing has(String mark, String... fields) {
        return new Standing(CODE, mark, fields(fields));
    }

    private static Optional<Account> knows(@Nullable String newest, String... told) {
        return Optional.of(new Account(CODE, newest, Set.of(told), null, fields()));
    }

    private static Optional<Account> open(String newest, State open) {
        return Optional.of(new Account(CODE, newest, Set.of("2"), open, fields()));
    }

    private static TreeMap<String, String> fields(String... namesAndValues) {
        TreeMap<String, String> fields = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
