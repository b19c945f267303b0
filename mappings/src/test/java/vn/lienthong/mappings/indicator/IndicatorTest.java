package vn.lienthong.mappings.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.mappings.dossier.Channel;
import vn.lienthong.mappings.dossier.DossierStatus;
import vn.lienthong.mappings.dossier.Payment;

/** How a dossier is counted; days are of July 2025, the 10th is the day on which the result was promised. */
class IndicatorTest {

    private static final IndicatorRules RULES = IndicatorRules.standard();

    @ParameterizedTest
    @CsvSource({
        // status, finished, returned, refused, told, now, what it is
        "FINISHED, 9, , , 20, 20, IN_TIME",
        "FINISHED, 11, , , 20, 20, LATE",
        "RETURNED, 9, 12, , 20, 20, IN_TIME",
        "RETURNED, , 12, , 20, 20, LATE",
        "RETURNED, , , , 9, 20, IN_TIME",
        "STOPPED, , , , 9, 20, IN_TIME",
        "STOPPED, , , , 11, 20, LATE",
        "REFUSED, , , 9, 20, 20, IN_TIME",
        "WITHDRAWN, , , , 11, 20, LATE",
        "PROCESSING, , , , 1, 9, NOT_DUE",
        "PROCESSING, , , , 1, 11, OVERDUE",
        "PAYMENT_REQUESTED, , , , 1, 11, OVERDUE",
        "REGISTERED, , , , 1, 11, NOT_RECEIVED"
    })
    void it_ends_when_finished_or_else_returned_or_else_stopped_refused_or_withdrawn(
            DossierStatus status,
            @Nullable Integer finished,
            @Nullable Integer returned,
            @Nullable Integer refused,
            int told,
            int now,
            Timeliness expected) {
        DossierFacts facts = facts(status, 10, finished, returned, refused, told, 0, null, 0);

        assertThat(Timeliness.of(facts, day(now), RULES)).isEqualTo(expected);
    }

    @Test
    void an_open_request_for_supplements_counts_as_of_the_request_and_a_second_one_as_late() {
        assertThat(Timeliness.of(
                        facts(DossierStatus.SUPPLEMENT_REQUESTED, 10, null, null, null, 12, 1, 9, 0), day(20), RULES))
                .isEqualTo(Timeliness.IN_TIME);
        assertThat(Timeliness.of(
                        facts(DossierStatus.SUPPLEMENT_REQUESTED, 10, null, null, null, 12, 0, null, 0),
                        day(20),
                        RULES))
                .isEqualTo(Timeliness.LATE);
        DossierFacts twice = facts(DossierStatus.FINISHED, 10, 9, null, null, 9, 2, null, 0);
        assertThat(Timeliness.of(twice, day(20), RULES)).isEqualTo(Timeliness.LATE);
        assertThat(Timeliness.of(twice, day(20), new IndicatorRules(Set.of(), false, true)))
                .isEqualTo(Timeliness.IN_TIME);
    }

    @Test
    void what_was_waited_for_supplements_is_taken_off() {
        assertThat(Timeliness.of(facts(DossierStatus.FINISHED, 10, 13, null, null, 13, 1, null, 4), day(20), RULES))
                .isEqualTo(Timeliness.IN_TIME);
        assertThat(Timeliness.of(facts(DossierStatus.FINISHED, 10, 13, null, null, 13, 1, null, 2), day(20), RULES))
                .isEqualTo(Timeliness.LATE);
        assertThat(Timeliness.of(facts(DossierStatus.PROCESSING, 10, null, null, null, 1, 1, null, 4), day(13), RULES))
                .isEqualTo(Timeliness.NOT_DUE);
    }

    @Test
    void without_a_due_time_nobody_can_tell() {
        DossierFacts facts = facts(DossierStatus.FINISHED, null, 9, null, null, 9, 0, null, 0);

        assertThat(Timeliness.of(facts, day(20), RULES)).isEqualTo(Timeliness.NO_DUE_TIME);
        assertThat(Indicator.IN_TIME.of(judged(facts, RULES))).isEqualTo(Side.OUTSIDE);
    }

    @Test
    void what_is_handed_in_on_a_later_day_of_viet_nam_than_it_was_received_is_late() {
        DossierFacts received = facts(DossierStatus.RECEIVED, 10, null, null, null, 1, 0, null, 0);
        Instant midnight = Instant.parse("2025-07-01T17:00:00Z");
        assertThat(Indicator.SAME_DAY.of(new Judging(received, true, midnight.minusSeconds(1), day(20), RULES)))
                .isEqualTo(Side.NUMERATOR);
        assertThat(Indicator.SAME_DAY.of(new Judging(received, true, midnight, day(20), RULES)))
                .isEqualTo(Side.REST);
    }

    @Test
    void a_result_counts_as_electronic_with_a_code_and_a_file() {
        assertThat(Indicator.ELECTRONIC_RESULT.of(results(DossierStatus.FINISHED, 1, 1)))
                .isEqualTo(Side.NUMERATOR);
        assertThat(Indicator.ELECTRONIC_RESULT.of(results(DossierStatus.FINISHED, 1, 0)))
                .isEqualTo(Side.REST);
        assertThat(Indicator.ELECTRONIC_RESULT.of(results(DossierStatus.PROCESSING, 1, 1)))
                .isEqualTo(Side.OUTSIDE);
    }

    @Test
    void population_data_is_used_by_a_verified_account_or_by_the_database() {
        assertThat(Indicator.POPULATION_DATA.of(judged(facts(true, List.of("7")), RULES)))
                .isEqualTo(Side.NUMERATOR);
        assertThat(Indicator.POPULATION_DATA.of(judged(facts(false, List.of("7", "1")), RULES)))
                .isEqualTo(Side.NUMERATOR);
        assertThat(Indicator.POPULATION_DATA.of(judged(facts(false, List.of("7")), RULES)))
                .isEqualTo(Side.REST);
        assertThat(Indicator.POPULATION_DATA.of(
                        judged(facts(false, List.of("7")), new IndicatorRules(Set.of("7"), true, true))))
                .isEqualTo(Side.NUMERATOR);
    }

    @Test
    void payments_are_counted_where_there_is_something_to_pay() {
        assertThat(Indicator.PAID_ONLINE.of(paid(true, Payment.PORTAL))).isEqualTo(Side.NUMERATOR);
        assertThat(Indicator.PAID_ONLINE.of(paid(true, Payment.PROVINCE))).isEqualTo(Side.NUMERATOR);
        assertThat(Indicator.PAID_ONLINE.of(paid(true, Payment.OTHER))).isEqualTo(Side.REST);
        assertThat(Indicator.PAID_ONLINE.of(paid(true, null))).isEqualTo(Side.REST);
        assertThat(Indicator.PAID_ONLINE.of(paid(false, Payment.PORTAL))).isEqualTo(Side.OUTSIDE);
    }

    private static Judging judged(DossierFacts facts, IndicatorRules rules) {
        return new Judging(facts, true, day(2), day(20), rules);
    }

    private static DossierFacts facts(boolean verified, List<String> databases) {
        return whole(DossierStatus.RECEIVED, verified, databases, null, false, 0, 0);
    }

    private static Judging results(DossierStatus status, int coded, int files) {
        return judged(whole(status, false, List.of(), null, false, coded, files), RULES);
    }

    private static Judging paid(boolean payable, @Nullable Payment payment) {
        return judged(whole(DossierStatus.RECEIVED, false, List.of(), payment, payable, 0, 0), RULES);
    }

    private static DossierFacts whole(
            DossierStatus status,
            boolean verified,
            List<String> databases,
            @Nullable Payment payment,
            boolean payable,
            int coded,
            int files) {
        return new DossierFacts(
                status,
                Channel.ONLINE,
                day(1),
                day(10),
                null,
                null,
                null,
                day(2),
                0,
                null,
                Duration.ZERO,
                true,
                verified,
                databases,
                payment,
                payable,
                coded,
                coded,
                files);
    }

    private static DossierFacts facts(
            DossierStatus status,
            @Nullable Integer due,
            @Nullable Integer finished,
            @Nullable Integer returned,
            @Nullable Integer refused,
            int told,
            int requests,
            @Nullable Integer openRequest,
            int waitedDays) {
        return new DossierFacts(
                status,
                Channel.DIRECT,
                day(1),
                maybe(due),
                maybe(finished),
                maybe(returned),
                maybe(refused),
                day(told),
                requests,
                maybe(openRequest),
                Duration.ofDays(waitedDays),
                false,
                false,
                List.of(),
                null,
                false,
                0,
                0,
                0);
    }

    private static @Nullable Instant maybe(@Nullable Integer day) {
        return day == null ? null : day(day);
    }

    private static Instant day(int day) {
        return Instant.parse("2025-07-01T00:00:00Z").plus(Duration.ofDays(day - 1L));
    }
}
