package vn.lienthong.routes.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

/** The merge and the rule, held against a model that looks everything up in tables and goes through the cases one by one. */
class MergeProperties {

    private static final Set<Kind> SEEN = EnumSet.noneOf(Kind.class);

    @Property(tries = 20_000, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
    void the_merge_says_what_a_model_with_everything_in_memory_says(
            @ForAll @Size(max = 12) List<@IntRange(max = 9_999) Integer> province,
            @ForAll @Size(max = 12) List<@IntRange(max = 99_999) Integer> ledger,
            @ForAll @Size(max = 12) List<@IntRange(max = 9_999) Integer> national,
            @ForAll @IntRange(min = 1, max = 7) int present) {
        SomeDay day = new SomeDay(province, ledger, national);
        Set<Party> parties = SomeDay.parties(present);

        List<Difference> merged = all(day, parties, null);

        assertThat(merged).containsExactlyElementsOf(new NaiveModel(day, parties).differences());
        merged.forEach(it -> SEEN.add(it.kind()));
    }

    @Property(tries = 5_000, seed = "20261123", edgeCases = EdgeCasesMode.NONE)
    void a_run_that_is_broken_anywhere_and_goes_on_says_the_same(
            @ForAll @Size(max = 12) List<@IntRange(max = 9_999) Integer> province,
            @ForAll @Size(max = 12) List<@IntRange(max = 99_999) Integer> ledger,
            @ForAll @Size(max = 12) List<@IntRange(max = 9_999) Integer> national,
            @ForAll @IntRange(max = 20) int codesBeforeTheBreak) {
        SomeDay day = new SomeDay(province, ledger, national);
        Set<Party> parties = EnumSet.allOf(Party.class);
        Comparing comparing = new Comparing(parties);

        List<Difference> found = new ArrayList<>();
        String last = null;
        try (Meetings meetings = day.meetings(null)) {
            for (int i = 0; i < codesBeforeTheBreak && meetings.hasNext(); i++) {
                Meeting meeting = meetings.next();
                found.addAll(comparing.of(meeting));
                last = meeting.code();
            }
        }
        found.addAll(all(day, parties, last));

        assertThat(found).containsExactlyElementsOf(all(day, parties, null));
    }

    @Property(tries = 20_000, seed = "20261124", edgeCases = EdgeCasesMode.NONE)
    void each_dossier_is_equal_in_flight_or_different_and_none_is_two_of_these(
            @ForAll @Size(max = 12) List<@IntRange(max = 9_999) Integer> province,
            @ForAll @Size(max = 12) List<@IntRange(max = 99_999) Integer> ledger,
            @ForAll @Size(max = 12) List<@IntRange(max = 9_999) Integer> national) {
        SomeDay day = new SomeDay(province, ledger, national);
        Map<String, Integer> times = new HashMap<>();
        try (Meetings meetings = day.meetings(null)) {
            Comparing comparing = new Comparing(EnumSet.allOf(Party.class));
            while (meetings.hasNext()) {
                Meeting meeting = meetings.next();
                times.merge(meeting.code(), 1, Integer::sum);
                List<Kind> kinds =
                        comparing.of(meeting).stream().map(Difference::kind).toList();
                assertThat(kinds).doesNotHaveDuplicates();
                if (kinds.contains(Kind.IN_FLIGHT)) {
                    assertThat(kinds).isSubsetOf(Kind.DUPLICATED, Kind.IN_FLIGHT);
                }
            }
        }
        assertThat(times.keySet()).containsExactlyInAnyOrderElementsOf(day.codes());
        assertThat(times.values()).allMatch(it -> it == 1);
    }

    /** Days on which a kind never came up prove nothing about it. */
    @AfterContainer
    static void every_kind_was_met() {
        assertThat(SEEN).containsExactlyInAnyOrder(Kind.values());
    }

    private static List<Difference> all(SomeDay day, Set<Party> parties, String from) {
        Comparing comparing = new Comparing(parties);
        List<Difference> found = new ArrayList<>();
        try (Meetings meetings = day.meetings(from)) {
            meetings.forEachRemaining(it -> found.addAll(comparing.of(it)));
        }
        return found;
    }
}
