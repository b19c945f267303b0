package vn.lienthong.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A judge who cannot convict is worth nothing: each kind of wrong is planted, and named. */
class JudgeTest {

    private static final String CODE = "H42.14.5-250701-0001";

    private final List<Submission> log = new ArrayList<>();
    private final List<Receipt> ledger = new ArrayList<>();
    private final List<Telling> portal = new ArrayList<>();
    private final List<Telling> province = new ArrayList<>();

    /** A dossier received and finished, with one row between; all of it delivered. */
    @BeforeEach
    void aGoodDay() {
        handedIn("a", Kind.STATE, CODE, "2", 1L);
        handedIn("b", Kind.EVENT, CODE, "3", null);
        handedIn("c", Kind.STATE, CODE, "9", 2L);
        told(Kind.STATE, CODE, "2");
        told(Kind.EVENT, CODE, "3");
        told(Kind.STATE, CODE, "9");
    }

    @Test
    void a_good_day_is_ok() {
        assertThat(verdict().good()).as(Sheet.table(verdict())).isTrue();
        assertThat(verdict().fates().get("NPSP")).containsOnlyKeys(Fate.OK).containsEntry(Fate.OK, 3L);
    }

    @Test
    void what_is_still_owed_is_ok() {
        handedIn("d", Kind.STATE, "other", "2", 1L, "PARKED");
        handedIn("e", Kind.STATE, "third", "2", 1L, "UNKNOWN");
        told(Kind.STATE, "third", "2");
        assertThat(verdict().good()).as(Sheet.table(verdict())).isTrue();
    }

    @Test
    void the_newest_told_again_does_no_harm() {
        told(Kind.STATE, CODE, "9");
        assertThat(verdict().good()).isTrue();
    }

    @Test
    void a_call_without_an_answer_may_or_may_not_have_been_taken() {
        log.add(new Submission(9, "NPSP", Kind.STATE, "lost", "2", 1L, 0, null));
        assertThat(verdict().good()).isTrue();
        ledger.add(receipt("z", Kind.STATE, "lost", "2", "WAITING"));
        assertThat(verdict().good()).isTrue();
    }

    @Test
    void accepted_and_not_in_the_ledger_is_lost() {
        log.add(new Submission(9, "NPSP", Kind.STATE, "gone", "2", 1L, 202, "g"));
        named(Fate.LOST, "gone", "g");
    }

    @Test
    void called_delivered_and_never_told_is_lost() {
        handedIn("d", Kind.STATE, "gone", "2", 1L);
        named(Fate.LOST, "gone", "d");
    }

    @Test
    void a_row_called_delivered_and_never_told_is_lost() {
        handedIn("d", Kind.EVENT, CODE, "3", null);
        named(Fate.LOST, CODE, "d");
    }

    @Test
    void a_row_applied_twice_is_duplicated() {
        portal.add(new Telling("NPSP", Kind.EVENT, CODE, "3", 9, true));
        named(Fate.DUPLICATED, CODE, "b");
    }

    @Test
    void another_row_than_were_handed_in_is_duplicated() {
        told(Kind.EVENT, CODE, "3");
        named(Fate.DUPLICATED, CODE, "b");
    }

    @Test
    void a_second_create_is_duplicated() {
        portal.add(1, new Telling("NPSP", Kind.STATE, CODE, "2", 9, true));
        named(Fate.DUPLICATED, CODE, "a");
    }

    @Test
    void one_state_that_became_two_messages_is_duplicated() {
        log.add(new Submission(9, "NPSP", Kind.STATE, CODE, "9", 2L, 202, "d"));
        ledger.add(receipt("d", Kind.STATE, CODE, "9", "WAITING"));
        named(Fate.DUPLICATED, CODE, "d");
    }

    @Test
    void an_older_state_told_after_a_newer_is_overtaken() {
        told(Kind.STATE, CODE, "2");
        named(Fate.OVERTAKEN, CODE, "a");
    }

    @Test
    void an_older_state_may_be_told_again_once_the_newer_is_given_up() {
        ledger.set(2, receipt("c", Kind.STATE, CODE, "9", "CANCELLED"));
        told(Kind.STATE, CODE, "2");
        assertThat(verdict().good()).as(Sheet.table(verdict())).isTrue();
    }

    @Test
    void a_row_told_before_an_earlier_one_is_overtaken() {
        handedIn("d", Kind.EVENT, CODE, "4", null);
        handedIn("e", Kind.EVENT, CODE, "5", null);
        told(Kind.EVENT, CODE, "5");
        told(Kind.EVENT, CODE, "4");
        named(Fate.OVERTAKEN, CODE, "d");
    }

    @Test
    void a_dossier_at_the_system_that_nobody_handed_in_is_unexpected() {
        told(Kind.STATE, "nobodys", "2");
        named(Fate.UNEXPECTED, "nobodys", "");
    }

    @Test
    void a_message_in_the_ledger_that_nobody_handed_in_is_unexpected() {
        ledger.add(receipt("n", Kind.STATE, "nobodys", "2", "WAITING"));
        named(Fate.UNEXPECTED, "nobodys", "n");
    }

    @Test
    void what_was_refused_and_is_there_all_the_same_is_unexpected() {
        log.add(new Submission(9, "NPSP", Kind.STATE, "refused", "2", 1L, 422, null));
        ledger.add(receipt("r", Kind.STATE, "refused", "2", "WAITING"));
        named(Fate.UNEXPECTED, "refused", "r");
    }

    @Test
    void a_state_that_the_timeline_does_not_tell_of_is_miscounted() {
        ledger.set(1, new Receipt("b", "NPSP", Kind.EVENT, CODE, "3", null, "DELIVERED", "PARKED", true, true));
        named(Fate.MISCOUNTED, CODE, "b");
    }

    @Test
    void a_timeline_with_gaps_and_a_receipt_without_a_message_are_miscounted() {
        ledger.set(1, new Receipt("b", "NPSP", Kind.EVENT, CODE, "3", null, "DELIVERED", "DELIVERED", false, true));
        named(Fate.MISCOUNTED, CODE, "b");
        ledger.add(new Receipt("m", "LAND", Kind.STATE, "without", "", null, "", "", false, false));
        log.add(new Submission(10, "LAND", Kind.STATE, "without", "", null, 202, "m"));
        named(Fate.MISCOUNTED, "without", "m");
    }

    @Test
    void a_notice_of_what_became_of_a_message_is_found_by_it_and_one_of_a_dossiers_further_way_is_counted() {
        ledger.add(
                new Receipt("p", "PROVINCE", Kind.STATE, "a", "DELIVERED", 3L, "DELIVERED", "DELIVERED", true, true));
        ledger.add(new Receipt("q", "PROVINCE", Kind.STATE, "way", "TAKEN", 1L, "DELIVERED", "DELIVERED", true, true));
        named(Fate.LOST, "a", "p");
        province.add(new Telling("PROVINCE", Kind.STATE, "a", "DELIVERED", 3, false));
        named(Fate.LOST, Journals.FURTHER_WAY, "q");
        province.add(new Telling("PROVINCE", Kind.EVENT, Journals.FURTHER_WAY, "", 1, false));
        assertThat(verdict().good()).as(Sheet.table(verdict())).isTrue();
    }

    private void named(Fate fate, String code, String message) {
        Verdict verdict = verdict();
        assertThat(verdict.good()).isFalse();
        assertThat(verdict.findings())
                .extracting(Finding::fate, Finding::code, Finding::message)
                .contains(org.assertj.core.groups.Tuple.tuple(fate, code, message));
        assertThat(Sheet.table(verdict)).contains("NOT OK", fate.name(), code);
    }

    private Verdict verdict() {
        return new Judge(
                        log,
                        ledger,
                        List.of(new Journal("NPSP", true, portal), new Journal("PROVINCE", true, province)),
                        Set.of("PROVINCE"))
                .verdict();
    }

    private void handedIn(String id, Kind kind, String code, String shows, Long version) {
        handedIn(id, kind, code, shows, version, "DELIVERED");
    }

    private void handedIn(String id, Kind kind, String code, String shows, Long version, String state) {
        log.add(new Submission(log.size() + 1, "NPSP", kind, code, shows, version, 202, id));
        ledger.add(receipt(id, kind, code, shows, state));
    }

    private static Receipt receipt(String id, Kind kind, String code, String shows, String state) {
        return new Receipt(id, "NPSP", kind, code, shows, null, state, state, true, true);
    }

    private void told(Kind kind, String code, String shows) {
        portal.add(new Telling("NPSP", kind, code, shows, portal.size() + 1, false));
    }
}
