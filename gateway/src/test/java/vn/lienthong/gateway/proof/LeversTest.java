package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.proof.RunningGateway.Answer;
import vn.lienthong.mock.npsp.Fault;
import vn.lienthong.routes.ledger.Checkpoint;
import vn.lienthong.routes.ledger.Checkpoint.Point;
import vn.lienthong.routes.ledger.Lanes;

/** Holds, windows and the emergency stop while traffic flows. */
class LeversTest {

    private static final String LANE = "/api/v1/lanes/NPSP";
    private static final String REASON = "{\"reason\": \"Sai dữ liệu hàng loạt\"}";
    private static final Semaphore REACHED = new Semaphore(0);
    private static final Semaphore GO_ON = new Semaphore(0);
    private static final AtomicReference<Point> WAIT_AT = new AtomicReference<>();

    /** Lets a test act in the middle of an attempt. */
    static class AttemptThatWaits {
        @Bean
        @Primary
        Checkpoint checkpointThatWaits() {
            return (point, lane) -> {
                if (WAIT_AT.compareAndSet(point, null)) {
                    REACHED.release();
                    within(GO_ON, "the test's leave to go on");
                }
            };
        }
    }

    @TempDir
    static Path data;

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.with(AttemptThatWaits.class, data, "lienthong.access.operators.truc.role=approver");
    }

    @AfterEach
    void lawHolds() {
        WAIT_AT.set(null);
        stage.faults().clear();
        if (!status().equals("OPEN")) {
            resume();
        }
        stage.lawHolds();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    void once_an_emergency_stop_has_returned_nothing_more_is_written_to_the_system() {
        for (int round = 0; round < 2; round++) {
            List<String> messages = new CopyOnWriteArrayList<>();
            AtomicBoolean flowing = new AtomicBoolean(true);
            long before = calls();
            CompletableFuture<Void> traffic = CompletableFuture.runAsync(() -> {
                while (flowing.get()) {
                    messages.add(stage.gateway.accepted(stage.dossier()));
                }
            });
            await().atMost(Stage.PATIENCE).until(() -> calls() > before + 20);

            Answer stopped = stage.gateway.operate(LANE + "/stop", REASON);
            long atReturn = calls();
            int accepted = messages.size();
            await().atMost(Stage.PATIENCE).until(() -> messages.size() > accepted + 30);
            flowing.set(false);
            traffic.join();

            assertThat(stopped.status()).isEqualTo(200);
            assertThat(stopped.at("/underWay")).isEqualTo("0");
            assertThat(stopped.at("/lane/status")).isEqualTo("STOPPED");
            assertThat(calls()).isEqualTo(atReturn);

            resume();
            await().atMost(Stage.PATIENCE).until(LeversTest::nothingIsLeftInTime);
            messages.forEach(it -> assertThat(stage.until(it, "DELIVERED")).doesNotContain("ANSWER_LOST"));
        }
        assertThat(stage.books().summary().createsAppliedTwice()).isZero();
    }

    @Test
    void a_stop_waits_for_the_call_that_is_under_way() {
        SyntheticDossier dossier = stage.dossier();
        stage.faults().add(Fault.slowBeforeCommit(Duration.ofMillis(1_500)).onDossier(dossier.code()));
        long before = calls();
        String message = stage.gateway.accepted(dossier);
        await().atMost(Stage.PATIENCE).until(() -> calls() > before);

        Answer stopped = stage.gateway.operate(LANE + "/stop", REASON);

        assertThat(stopped.at("/underWay")).isEqualTo("0");
        assertThat(stage.gateway.state(message)).isEqualTo("DELIVERED");
        assertThat(stage.tellings(dossier.code())).hasSize(1);
        resume();
    }

    @Test
    void what_was_claimed_and_not_yet_written_is_held_back_and_blames_nobody() {
        stage.until(stage.gateway.accepted(stage.dossier()), "DELIVERED");
        WAIT_AT.set(Point.AFTER_CLAIM_BEFORE_SEND);
        String message = stage.gateway.accepted(stage.dossier());
        within(REACHED, "an attempt at the checkpoint");
        long before = calls();

        CompletableFuture<Answer> stopping =
                CompletableFuture.supplyAsync(() -> stage.gateway.operate(LANE + "/stop", REASON));
        await().during(Lanes.PERMIT_AGE).atMost(Stage.PATIENCE).until(() -> status().equals("STOPPED"));
        GO_ON.release();

        assertThat(stopping.join().at("/underWay")).isEqualTo("0");
        assertThat(calls()).isEqualTo(before);
        JsonNode held = stage.gateway.message(message);
        assertThat(held.at("/state").asText()).isEqualTo("WAITING");
        assertThat(held.at("/timeline/2/what").asText()).isEqualTo("UNAVAILABLE");
        assertThat(held.at("/timeline/2/note").asText()).startsWith("held back");
        resume();
        assertThat(status()).isEqualTo("OPEN");
        stage.untilInTime(message, "DELIVERED");
    }

    @Test
    void nobody_is_asked_about_a_lost_answer_while_the_lane_is_held() {
        SyntheticDossier dossier = stage.dossier();
        stage.faults().add(Fault.answerLost().onService("DongBoHoSoMC").onDossier(dossier.code()));
        WAIT_AT.set(Point.AFTER_SEND_BEFORE_SETTLE);
        String message = stage.gateway.accepted(dossier);
        within(REACHED, "an attempt at the checkpoint");
        stage.gateway.operate(LANE + "/hold", REASON);
        GO_ON.release();
        stage.until(message, "UNKNOWN");
        Instant released = stage.clock.instant().plus(Duration.ofDays(1));

        stage.clock.advance(Duration.ofDays(1));
        stage.gateway.operate(LANE + "/release", "");

        stage.untilInTime(message, "DELIVERED");
        assertThat(firstAfter(message, "ANSWER_LOST")).isAfterOrEqualTo(released);
    }

    @Test
    @FaultRow(36)
    void an_outcome_that_the_database_cannot_take_is_written_once_it_is_back_and_nothing_goes_again() {
        JdbcClient sql = stage.gateway.bean(JdbcClient.class);
        ListAppender<ILoggingEvent> log = attemptsLog();
        SyntheticDossier dossier = stage.dossier();
        WAIT_AT.set(Point.AFTER_SEND_BEFORE_SETTLE);
        String message = stage.gateway.accepted(dossier);
        within(REACHED, "an attempt at the checkpoint");

        sql.sql("ALTER TABLE timeline RENAME TO timeline_away").update();
        try {
            GO_ON.release();
            await().atMost(Stage.PATIENCE).until(() -> log.list.stream()
                    .anyMatch(it -> it.getMessage().contains("is not written yet")));
        } finally {
            sql.sql("ALTER TABLE timeline_away RENAME TO timeline").update();
        }

        assertThat(stage.until(message, "DELIVERED"))
                .containsOnlyOnce("CLAIMED")
                .doesNotContain("GOES_AGAIN");
        assertThat(stage.tellings(dossier.code())).hasSize(1);
    }

    @Test
    void a_maintenance_window_holds_traffic_from_its_beginning_to_its_end_by_itself() {
        Instant from = stage.clock.instant().plus(Duration.ofMinutes(10));
        Instant to = from.plus(Duration.ofHours(1));
        Answer planned = stage.gateway.operate(
                LANE + "/windows",
                "{\"from\": \"%s\", \"to\": \"%s\", \"reason\": \"Bảo trì Cổng\"}".formatted(from, to));
        assertThat(planned.status()).isEqualTo(201);
        stage.until(stage.gateway.accepted(stage.dossier()), "DELIVERED");

        stage.clock.advance(Duration.ofMinutes(10));
        String during = stage.gateway.accepted(stage.dossier());
        assertThat(status()).isEqualTo("HELD");
        stage.clock.advance(Duration.ofHours(1));

        stage.until(during, "DELIVERED");
        assertThat(status()).isEqualTo("OPEN");
        assertThat(firstAfter(during, "ACCEPTED")).isAfterOrEqualTo(to);
    }

    private static ListAppender<ILoggingEvent> attemptsLog() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.list = new CopyOnWriteArrayList<>();
        log.start();
        ((Logger) LoggerFactory.getLogger("vn.lienthong.routes.lane.Attempts")).addAppender(log);
        return log;
    }

    private static Instant firstAfter(String message, String what) {
        JsonNode timeline = stage.gateway.message(message).at("/timeline");
        for (int i = 0; i + 1 < timeline.size(); i++) {
            if (timeline.get(i).at("/what").asText().equals(what)) {
                return Instant.parse(timeline.get(i + 1).at("/at").asText());
            }
        }
        throw new AssertionError("nothing happened after " + what + ": " + timeline);
    }

    private static void within(Semaphore semaphore, String what) {
        try {
            if (!semaphore.tryAcquire(Stage.PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("waited in vain for " + what);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for " + what, e);
        }
    }

    /** What the stop held back goes again after its back-off, whenever that began. */
    private static boolean nothingIsLeftInTime() {
        stage.clock.advance(Duration.ofMinutes(1));
        return nothingIsLeft();
    }

    private static boolean nothingIsLeft() {
        JsonNode figures = stage.gateway.operator(LANE).body().at("/figures");
        return figures.at("/WAITING").asInt()
                        + figures.at("/SENDING").asInt()
                        + figures.at("/UNKNOWN").asInt()
                == 0;
    }

    private static void resume() {
        assertThat(stage.gateway.operate(LANE + "/resume", "").status()).isEqualTo(200);
    }

    private static String status() {
        return stage.gateway.operator(LANE).at("/status");
    }

    private static long calls() {
        return stage.books().summary().callsPerService().values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
