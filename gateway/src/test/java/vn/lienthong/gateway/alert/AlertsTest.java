package vn.lienthong.gateway.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.alert.AlertSettings.Cover;
import vn.lienthong.gateway.alert.AlertSettings.Mail;
import vn.lienthong.gateway.alert.AlertSettings.Webhook;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.certificate.OurCertificate;
import vn.lienthong.gateway.daybook.UnsignedDays.Unsigned;
import vn.lienthong.gateway.proof.FaultRow;
import vn.lienthong.gateway.proof.HalfAnswers;
import vn.lienthong.gateway.proof.SettableClock;
import vn.lienthong.gateway.report.FreshDatabase;
import vn.lienthong.gateway.report.Row;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.trouble.OwnTrouble;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.State;

/** Who is told of a system that does not answer, and how often, over a real mail server and a real webhook. */
class AlertsTest {

    private static final Instant TEN = Instant.parse("2025-07-01T03:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String TO = "truc@lienthong.example";
    private static final String SECRET_WORD = "synthetic-only";

    private final DataSource database = FreshDatabase.create();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final SettableClock clock = new SettableClock(TEN);
    private final ObjectMapper json =
            new ObjectMapper().findAndRegisterModules().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private List<OurCertificate> expiring = List.of();
    private Optional<Unsigned> unsigned = Optional.empty();
    private List<OwnTrouble> own = List.of();
    private final AlertReceiver receiver = new AlertReceiver();
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    AlertsTest() {
        mail.setUser(TO, "alerts", SECRET_WORD);
        mail.start();
    }

    @AfterEach
    void close() {
        receiver.close();
        mail.stop();
    }

    @Test
    void of_many_nodes_one_tells_once_when_it_began_and_once_when_it_is_over_with_the_counts_between()
            throws Exception {
        List<Alerts> nodes =
                IntStream.range(0, 6).mapToObj(it -> node(Cover.NONE, PATIENCE)).toList();
        row("0001", "2025-07-01T02:55:00Z").in(State.WAITING);
        lane("PAUSED", TEN);
        all(nodes);
        assertThat(receiver.bodies).isEmpty();

        clock.advance(Duration.ofMinutes(3));
        all(nodes);
        await().atMost(PATIENCE).until(() -> receiver.bodies.size() == 1 && mail.getReceivedMessages().length == 1);
        JsonNode began = json.readTree(receiver.bodies.get(0));
        assertThat(began.at("/what").asText()).isEqualTo("BEGAN");
        assertThat(began.at("/counts/waiting").asLong()).isEqualTo(1);
        assertThat(began.at("/counts/oldestWaitingSeconds").asLong()).isEqualTo(480);

        row("0002", "2025-07-01T03:04:00Z").in(State.DELIVERED);
        row("0003", "2025-07-01T03:05:00Z").parked("REFUSED", "-1", "Nguyễn Văn Thử 012345678901", "f");
        lane("OPEN", TEN.plusSeconds(600));
        clock.advance(Duration.ofMinutes(8));
        all(nodes);
        all(nodes);
        await().atMost(PATIENCE).until(() -> receiver.bodies.size() == 2 && mail.getReceivedMessages().length == 2);
        JsonNode ended = json.readTree(receiver.bodies.get(1));
        assertThat(ended.at("/alert")).isEqualTo(began.at("/alert"));
        assertThat(ended.at("/counts")).hasToString("""
                {"waiting":1,"oldestWaitingSeconds":960,"received":2,"delivered":1,"parked":1}""");
        MimeMessage last = mail.getReceivedMessages()[1];
        assertThat(last.getSubject())
                .isEqualTo("[Liên Thông] Cổng DVCQG đã phản hồi lại / National Portal answers again");
        assertThat(String.valueOf(last.getContent())).contains("sau 10 phút. Trong thời gian đó: nhận 2, đã đến nơi 1");
        assertThat(receiver.bodies + String.valueOf(last.getContent())).doesNotContain("H42", "Nguyễn", "012345678901");
        all(nodes);
        assertThat(nodes.get(0).newest(10)).hasSize(1);
    }

    @Test
    @FaultRow(29)
    void of_a_certificate_of_our_own_that_expires_people_are_told_once_and_of_the_next_one_again() throws Exception {
        List<Alerts> nodes =
                IntStream.range(0, 3).mapToObj(it -> node(Cover.NONE, PATIENCE)).toList();
        expiring = List.of(new OurCertificate(Lane.NPSP, "portal", TEN.plus(Duration.ofDays(13))));
        all(nodes);
        all(nodes);
        await().atMost(PATIENCE).until(() -> receiver.bodies.size() == 1 && mail.getReceivedMessages().length == 1);
        JsonNode told = json.readTree(receiver.bodies.get(0));
        assertThat(told.at("/what").asText()).isEqualTo("EXPIRES");
        assertThat(told.at("/lane").asText()).isEqualTo("NPSP");
        assertThat(told.at("/text/vi").asText()).contains("Cổng DVCQG", "10:00 14/07/2025");

        expiring = List.of(new OurCertificate(Lane.NPSP, "portal", TEN.plus(Duration.ofDays(14))));
        all(nodes);
        await().atMost(PATIENCE).until(() -> receiver.bodies.size() == 2);
        assertThat(nodes.get(0).newest(10)).hasSize(2).allMatch(it -> it.ended() != null);
    }

    @Test
    void of_a_day_that_nobody_signs_people_are_told_once_and_of_the_next_one_again() throws Exception {
        List<Alerts> nodes =
                IntStream.range(0, 3).mapToObj(it -> node(Cover.NONE, PATIENCE)).toList();
        unsigned = Optional.of(new Unsigned(4, LocalDate.of(2025, 6, 27), 2));
        all(nodes);
        all(nodes);
        await().atMost(PATIENCE).until(() -> receiver.bodies.size() == 1 && mail.getReceivedMessages().length == 1);
        JsonNode told = json.readTree(receiver.bodies.get(0));
        assertThat(told.at("/what").asText()).isEqualTo("UNSIGNED");
        assertThat(told.at("/text/vi").asText()).contains("4 ngày chưa ký", "27/06/2025", "2 đơn vị");

        unsigned = Optional.of(new Unsigned(3, LocalDate.of(2025, 6, 28), 0));
        all(nodes);
        await().atMost(PATIENCE).until(() -> receiver.bodies.size() == 2);
    }

    @Test
    void of_trouble_of_our_own_people_are_told_once_when_it_begins_and_once_when_it_is_over_and_of_the_next_again()
            throws Exception {
        List<Alerts> nodes =
                IntStream.range(0, 3).mapToObj(it -> node(Cover.NONE, PATIENCE)).toList();
        own = List.of(
                new OwnTrouble(OwnTrouble.Kind.RESTORE, "1", TEN), new OwnTrouble(OwnTrouble.Kind.SCANNER, "", TEN));
        all(nodes);
        all(nodes);
        assertThat(receiver.bodies).singleElement().asString().contains("\"own\":\"RESTORE\"", "\"BEGAN\"");
        assertThat(mail.getReceivedMessages()[0].getSubject())
                .isEqualTo("[Liên Thông] Cơ sở dữ liệu cũ hơn lần chạy trước / The database is older than before");

        clock.advance(Duration.ofMinutes(3));
        all(nodes);
        assertThat(receiver.bodies).hasSize(2);
        assertThat(receiver.bodies.get(1)).contains("\"own\":\"SCANNER\"");

        own = List.of(new OwnTrouble(OwnTrouble.Kind.RESTORE, "2", clock.instant()));
        all(nodes);
        all(nodes);
        assertThat(receiver.bodies).hasSize(5);
        assertThat(receiver.bodies.subList(2, 5))
                .filteredOn(it -> it.contains("\"ENDED\""))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it).contains("sau 3 phút"));
        assertThat(nodes.get(0).newest(10))
                .filteredOn(it -> it.ended() == null)
                .singleElement()
                .satisfies(it -> assertThat(it.system().en()).isEqualTo("Restored database"));
    }

    @Test
    void what_is_over_soon_wakes_nobody() {
        Alerts node = node(Cover.NONE, PATIENCE);
        lane("PAUSED", TEN);
        clock.advance(Duration.ofSeconds(90));
        round(node);
        lane("OPEN", clock.instant());
        clock.advance(Duration.ofMinutes(5));
        round(node);
        assertThat(node.newest(10)).isEmpty();
    }

    @Test
    void what_nobody_took_is_told_later_the_beginning_before_the_end() {
        Alerts node = node(Cover.NONE, PATIENCE);
        receiver.outOfOrder(true);
        lane("PAUSED", TEN);
        clock.advance(Duration.ofMinutes(5));
        round(node);
        lane("OPEN", clock.instant());
        round(node);
        assertThat(node.newest(1).get(0).tellings())
                .filteredOn(it -> it.way() == Way.WEBHOOK)
                .extracting(AlertView.Telling::trouble)
                .containsExactly("HTTP 503", "");

        receiver.outOfOrder(false);
        await().atMost(PATIENCE).until(() -> {
            round(node);
            return receiver.bodies.size() == 2;
        });
        assertThat(receiver.bodies.get(0)).contains("\"BEGAN\"");
        assertThat(receiver.bodies.get(1)).contains("\"ENDED\"");
    }

    @Test
    void an_alert_is_not_sent_in_clear_where_a_cover_is_asked_for_and_is_given_up_once_patience_ends() {
        Alerts node = node(Cover.STARTTLS, Duration.ZERO);
        node.trial(new Caller("hoa", Caller.Role.OPERATOR));
        round(node);
        assertThat(mail.getReceivedMessages()).isEmpty();
        assertThat(receiver.bodies).singleElement().asString().contains("\"TRIAL\"");
        assertThat(node.newest(1).get(0).tellings())
                .filteredOn(it -> it.way() == Way.MAIL)
                .singleElement()
                .matches(AlertView.Telling::givenUp)
                .matches(it -> !it.trouble().isEmpty());
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void a_receiver_that_falls_silent_in_the_middle_of_its_answer_holds_up_no_other_alert() {
        try (HalfAnswers frozen = new HalfAnswers()) {
            Teller teller = new WebhookTeller(frozen.url(), AlertReceiver.SECRET, clock, Duration.ofMillis(500));
            assertThatThrownBy(() -> teller.tell("{}")).isInstanceOf(Teller.NotTold.class);
            await().atMost(Duration.ofSeconds(30)).until(() -> frozen.callers() == 1);
        }
    }

    @Test
    void a_receiver_without_a_secret_is_refused_with_the_name_of_the_setting() {
        assertThatThrownBy(() -> new Webhook(URI.create("https://lienthong.example/alerts"), "short"))
                .hasMessageContaining("lienthong.alerts.webhook.secret");
        assertThatThrownBy(() -> new Mail("mail.example", 25, "", "", Cover.NONE, "", List.of()))
                .hasMessageContaining("lienthong.alerts.mail.from");
    }

    private Alerts node(Cover cover, Duration patience) {
        AlertSettings settings = new AlertSettings(
                Duration.ofMinutes(2),
                Duration.ofMillis(20),
                patience,
                PATIENCE,
                new Mail("127.0.0.1", mail.getSmtp().getPort(), "alerts", SECRET_WORD, cover, TO, List.of(TO)),
                new Webhook(receiver.url(), AlertReceiver.SECRET));
        return new Alerts(
                settings,
                new AlertRows(jdbc),
                new Tellings(jdbc),
                AlertConfiguration.tellers(settings, json, clock),
                () -> expiring,
                () -> unsigned,
                () -> own,
                json,
                new NoAudit(),
                new TransactionTemplate(new DataSourceTransactionManager(database)),
                clock);
    }

    private static void all(List<Alerts> nodes) {
        nodes.parallelStream().forEach(AlertsTest::round);
    }

    private static void round(Alerts node) {
        node.look();
        node.tell();
    }

    private Row row(String number, String received) {
        return new Row(jdbc).of("H42.14.5-250701-" + number).receivedAt(received);
    }

    private void lane(String status, Instant since) {
        jdbc.sql("UPDATE lane SET status = ?, since = ?::timestamptz WHERE lane = 'NPSP'")
                .params(status, since.toString())
                .update();
    }

    /** Acts are on record elsewhere; {@code CommandLineTest} sees that this one is. */
    private static final class NoAudit implements Audit {
        @Override
        public void record(Caller who, String act, String object, String reason, Map<String, String> details) {}

        @Override
        public void note(String act, String object, Map<String, String> details) {}
    }
}
