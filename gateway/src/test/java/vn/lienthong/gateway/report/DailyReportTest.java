package vn.lienthong.gateway.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import vn.lienthong.gateway.content.Quotes;
import vn.lienthong.gateway.proof.FaultRow;
import vn.lienthong.gateway.report.Figures.Dossiers;
import vn.lienthong.gateway.report.Figures.Messages;
import vn.lienthong.gateway.report.Figures.ParkedGroup;
import vn.lienthong.gateway.report.Figures.Synchronised;
import vn.lienthong.gateway.vault.OpenVault;
import vn.lienthong.routes.message.State;

class DailyReportTest {

    private static final LocalDate DAY = LocalDate.parse("2025-07-01");
    private static final Instant NOW = Instant.parse("2025-07-01T10:00:00Z");

    private final DataSource database = FreshDatabase.create();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Quotes quotes = new Quotes(OpenVault.over(database, Clock.fixed(NOW, ZoneOffset.UTC)));
    private final DailyReport report = new DailyReport(
            jdbc,
            new DataSourceTransactionManager(database),
            quotes,
            new Law(jdbc, new DataSourceTransactionManager(database)),
            Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void a_day_without_messages_is_a_day_of_zeros_that_balances() {
        Figures figures = report.of(DAY);

        assertThat(figures.dossiers()).isEqualTo(new Dossiers(0, new Synchronised(0, 0, 0, 0, 0), 0, 0, 0));
        assertThat(figures.byHour()).hasSize(24);
        assertThat(figures.lawHolds()).isTrue();
    }

    @Test
    void each_dossier_of_a_mixed_day_is_in_exactly_one_part() {
        aMixedDay();

        Figures figures = report.of(DAY);

        assertThat(figures.dossiers()).isEqualTo(new Dossiers(11, new Synchronised(2, 1, 1, 1, 5), 2, 3, 1));
        assertThat(figures.messages()).isEqualTo(new Messages(17, 1, 1, 0, 2, 1, 7, 2, 3));
        balances(figures);
    }

    @Test
    void what_is_parked_is_grouped_by_root_cause_and_its_long_numbers_are_masked() {
        aMixedDay();

        assertThat(report.of(DAY).parkedGroups())
                .containsExactly(
                        new ParkedGroup("NPSP", "REFUSED", "-5", "CMND *** khong hop le", 1),
                        new ParkedGroup("NPSP", "UNMAPPED_CODE", "77", "?", 1));
    }

    @Test
    @FaultRow(57)
    void the_day_is_cut_at_midnight_in_viet_nam() {
        new Row(jdbc)
                .of("H42-250630-0001")
                .receivedAt("2025-06-30T16:59:59.999999Z")
                .in(State.DELIVERED);
        new Row(jdbc).of("H42-250701-0001").receivedAt("2025-06-30T17:00:00Z").in(State.DELIVERED);
        new Row(jdbc)
                .of("H42-250701-0002")
                .receivedAt("2025-07-01T16:59:59.999999Z")
                .in(State.WAITING);
        new Row(jdbc).of("H42-250702-0001").receivedAt("2025-07-01T17:00:00Z").in(State.WAITING);

        Figures figures = report.of(DAY);

        assertThat(figures.dossiers().received()).isEqualTo(2);
        assertThat(figures.messages().received()).isEqualTo(2);
        assertThat(figures.byHour().get(0)).isEqualTo(new Figures.Hour(0, 1, 2));
        assertThat(figures.byHour().get(23)).isEqualTo(new Figures.Hour(23, 1, 0));
        assertThat(report.of(DAY.minusDays(1)).dossiers().received()).isEqualTo(1);
        assertThat(report.of(DAY.plusDays(1)).dossiers().received()).isEqualTo(1);
    }

    @Test
    void a_dossier_counts_on_the_day_of_its_first_state_only() {
        new Row(jdbc).receivedAt("2025-06-30T03:00:00Z").version(1).in(State.DELIVERED);
        new Row(jdbc).receivedAt("2025-07-01T03:00:00Z").version(2).in(State.DELIVERED);

        assertThat(report.of(DAY).dossiers().received()).isZero();
        assertThat(report.of(DAY).messages().received()).isEqualTo(1);
        assertThat(report.of(DAY.minusDays(1)).dossiers().received()).isEqualTo(1);
    }

    @Test
    void what_is_parked_later_counts_for_the_dossiers_own_day() {
        new Row(jdbc).receivedAt("2025-07-01T03:00:00Z").version(1).in(State.DELIVERED);
        new Row(jdbc).receivedAt("2025-07-05T03:00:00Z").event().in(State.PARKED);

        assertThat(report.of(DAY).dossiers().parked()).isEqualTo(1);
    }

    @Test
    void a_message_that_goes_once_more_is_delivered_once() {
        Row row = new Row(jdbc).receivedAt("2025-07-01T03:00:00Z");
        row.in(State.DELIVERED);
        row.step("REAFFIRMED", State.DELIVERED, State.WAITING, Instant.parse("2025-07-01T04:00:00Z"), "");
        row.step("DELIVERED", State.WAITING, State.DELIVERED, Instant.parse("2025-07-01T05:00:00Z"), "");

        assertThat(report.of(DAY).byHour())
                .extracting(Figures.Hour::delivered)
                .satisfies(it -> assertThat(it.get(10)).isEqualTo(1))
                .satisfies(it ->
                        assertThat(it.stream().mapToLong(Long::longValue).sum()).isEqualTo(1));
    }

    @Test
    void a_torn_row_shows_in_the_report() {
        new Row(jdbc).in(State.WAITING);
        jdbc.sql("UPDATE message SET state = 'DELIVERED'").update();

        assertThat(report.of(DAY).lawHolds()).isFalse();
    }

    @Test
    void today_is_the_day_in_viet_nam() {
        DailyReport late = new DailyReport(
                jdbc,
                new DataSourceTransactionManager(database),
                quotes,
                new Law(jdbc, new DataSourceTransactionManager(database)),
                Clock.fixed(Instant.parse("2025-07-01T17:30:00Z"), ZoneOffset.UTC));

        assertThat(late.today()).isEqualTo(LocalDate.parse("2025-07-02"));
    }

    private void aMixedDay() {
        dossier(1).by("DIRECT").in(State.DELIVERED);
        dossier(2).by("ONLINE").in(State.SUPERSEDED);
        dossier(2).by("ONLINE").version(2).in(State.DELIVERED);
        dossier(3).by("POST").in(State.DELIVERED);
        dossier(4).by(null).in(State.DELIVERED);
        dossier(5).by("ONLINE").version(1).in(State.DELIVERED);
        dossier(5).by("DIRECT").version(2).in(State.DELIVERED);
        dossier(5).by("POST").version(3).in(State.CANCELLED);
        dossier(6).parked("REFUSED", "-5", "CMND 123456789012 khong hop le", "f1");
        dossier(7).in(State.DELIVERED);
        dossier(7).event().parked("UNMAPPED_CODE", "77", "?", "f2");
        dossier(7).event().in(State.CANCELLED);
        dossier(8).in(State.WAITING);
        dossier(9).in(State.SENDING);
        dossier(10).in(State.SUPERSEDED);
        dossier(10).event().in(State.MANUAL);
        dossier(11).in(State.CANCELLED);
    }

    private Row dossier(int number) {
        return new Row(jdbc).of("H42.14.5-250701-%04d".formatted(number));
    }

    private static void balances(Figures figures) {
        Dossiers dossiers = figures.dossiers();
        Synchronised done = dossiers.synchronised();
        assertThat(dossiers.received())
                .isEqualTo(done.total() + dossiers.parked() + dossiers.waiting() + dossiers.withdrawn());
        assertThat(done.total()).isEqualTo(done.direct() + done.online() + done.post() + done.other());
        Messages messages = figures.messages();
        assertThat(messages.received())
                .isEqualTo(LongStream.of(
                                messages.waiting(),
                                messages.sending(),
                                messages.unknown(),
                                messages.parked(),
                                messages.manual(),
                                messages.delivered(),
                                messages.superseded(),
                                messages.cancelled())
                        .sum());
        assertThat(figures.parkedGroups().stream().mapToLong(ParkedGroup::count).sum())
                .isEqualTo(messages.parked());
        assertThat(figures.byHour().stream().mapToLong(Figures.Hour::received).sum())
                .isEqualTo(messages.received());
        assertThat(figures.lawHolds()).isTrue();
    }
}
