package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import vn.lienthong.gateway.alert.AlertReceiver;
import vn.lienthong.gateway.proof.RunningGateway.Answer;
import vn.lienthong.mock.npsp.Fault;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;
import vn.lienthong.mock.npsp.Telling;
import vn.lienthong.mock.npsp.TellingKind;

/** A database that is put back to an earlier time, under a gateway whose data directory has gone on. */
class RestoreTest {

    private static final String LANE = "/api/v1/lanes/NPSP";
    private static final String RESTORE = "/api/v1/restore";
    private static final String REASON = "{\"reason\": \"Ổ đĩa hỏng, khôi phục từ bản sao\"}";

    @TempDir
    Path home;

    private final SettableClock clock = new SettableClock(Stage.MORNING);
    private final MockPortal portal = MockPortal.start(PortalOptions.onFreePorts());
    private final AlertReceiver receiver = new AlertReceiver();
    private RunningGateway gateway;
    private int codes;

    @AfterEach
    void close() {
        gateway.close();
        portal.close();
        receiver.close();
    }

    @Test
    @FaultRow(37)
    void what_may_have_gone_since_the_backup_is_asked_about_and_nothing_is_told_twice() throws IOException {
        start();
        SyntheticDossier old = dossier();
        String before = delivered(old);
        SyntheticDossier refused = dossier();
        portal.faults().add(Fault.businessRefusal("-1", "thiếu thành phần").onDossier(refused.code()));
        String parked = gateway.accepted(refused);
        until(parked, "PARKED");
        portal.faults().clear();
        operate(LANE + "/hold", REASON);
        List<SyntheticDossier> gone = List.of(dossier(), dossier(), dossier());
        List<String> goneMessages = gone.stream().map(gateway::accepted).toList();
        SyntheticDossier never = dossier();
        String neverMessage = gateway.accepted(never);
        String row = gateway.acceptedProgress(old.code(), row("Đã thẩm định"));
        backUp();

        clock.advance(Duration.ofHours(1));
        start();
        portal.faults().add(Fault.serverError(503).onDossier(never.code()));
        operate(LANE + "/release", "{}");
        goneMessages.forEach(it -> until(it, "DELIVERED"));
        until(row, "DELIVERED");
        operate("/api/v1/messages/" + parked + "/replay", "{}");
        until(parked, "DELIVERED");
        SyntheticDossier lost = dossier();
        delivered(lost);
        byte[] lostRow = row("Đã ký");
        until(gateway.acceptedProgress(lost.code(), lostRow), "DELIVERED");
        await().atMost(Stage.PATIENCE).until(() -> lastInTheFeed(0) >= gone.size());
        long feed = lastInTheFeed(0);
        putBack();
        portal.faults().clear();
        List<Telling> told = portal.books().tellings();

        start();
        assertThat(restore().at("/phase")).isEqualTo("UNDECIDED");
        assertThat(gateway.operator("/api/v1/lanes").at("/banners/0/vi")).startsWith("CƠ SỞ DỮ LIỆU CŨ HƠN");
        await().atMost(Stage.PATIENCE).until(() -> told("BEGAN") == 1);
        assertThat(gateway.operator(LANE).at("/status")).isEqualTo("HELD");
        assertThat(gateway.submit(lost).status()).isEqualTo(503);
        assertThat(gateway.operator("/actuator/health").status()).isEqualTo(503);
        operate(LANE + "/release", "{}");

        assertThat(operate(RESTORE + "/confirm", REASON).at("/decision")).isEqualTo("RESTORED");
        await().atMost(Stage.PATIENCE).untilAsserted(() -> assertThat(
                        gateway.operator("/api/v1/doors").at("/open"))
                .isEqualTo("true"));
        assertThat(restore().at("/phase")).isEqualTo("ASKING");
        assertThat(gateway.as(RunningGateway.ORIGIN_KEY, RESTORE).at("/sendAgainFrom"))
                .isEqualTo(Stage.MORNING.toString());
        String again = gateway.accepted(lost);
        String rowAgain = gateway.acceptedProgress(lost.code(), lostRow);
        goneMessages.forEach(it -> untilInTime(it, "DELIVERED"));
        goneMessages.forEach(it -> assertThat(gateway.timeline(it)).contains("RESTORED", "FOUND"));
        untilInTime(neverMessage, "WAITING");
        untilInTime(row, "PARKED");
        untilInTime(rowAgain, "PARKED");
        assertThat(gateway.message(row).at("/cause/name").asText()).isEqualTo("UNDETERMINABLE");
        operate("/api/v1/messages/" + parked + "/replay", "{}");
        untilInTime(parked, "DELIVERED");
        assertThat(portal.books().tellings()).isEqualTo(told);

        JsonNode lane = lane(restore(), "NPSP");
        assertThat(lane.at("/held").asBoolean()).isTrue();
        assertThat(lane.at("/asked").asInt()).isZero();
        assertThat(lane.at("/found").asInt()).isEqualTo(gone.size() + 1);
        assertThat(lane.at("/goes").asInt()).isEqualTo(2);
        Answer unseen = gateway.operate(RESTORE + "/lanes/LAND/release", REASON);
        assertThat(unseen.status()).isEqualTo(404);
        operate(RESTORE + "/lanes/NPSP/release", "{\"reason\": \"Đã xem\", \"seen\": 2}");
        untilInTime(neverMessage, "DELIVERED");
        untilInTime(again, "DELIVERED");
        assertThat(gateway.submit(lost).at("/id")).isEqualTo(again);

        assertThat(portal.books().summary().createsAppliedTwice()).isZero();
        assertThat(portal.books().summary().progressRowsAppliedTwice()).isZero();
        assertThat(creates(never)).isEqualTo(1);
        assertThat(creates(refused)).isEqualTo(1);
        assertThat(gateway.state(before)).isEqualTo("DELIVERED");
        assertThat(restore().at("/phase")).isEqualTo("DONE");
        await().atMost(Stage.PATIENCE).until(() -> told("ENDED") == 1);
        assertThat(told("BEGAN")).isEqualTo(1);
        await().atMost(Stage.PATIENCE).until(() -> lastInTheFeed(feed) > feed);
        assertThat(gateway.operator("/api/v1/law?full=true").at("/holds")).isEqualTo("true");
        assertThat(gateway.operator("/api/v1/audit?act=restore").body().toString())
                .contains("restore.found", "restore.confirm", "restore.release");

        gateway.close();
        start("lienthong.restore.to=2025-07-01T09:00:00+07:00");
        assertThat(restore().at("/phase")).isEqualTo("UNDECIDED");
        assertThat(operate(RESTORE + "/fresh", REASON).at("/phase")).isEqualTo("DONE");
        delivered(dossier());
    }

    private long told(String what) {
        return receiver.bodies.stream()
                .filter(it -> it.contains("\"own\":\"RESTORE\"") && it.contains("\"what\":\"" + what + "\""))
                .count();
    }

    private void start(String... more) {
        String[] settings = {
            "lienthong.access.operators.truc.role=administrator",
            "lienthong.access.origins.motcua.notices.feed=true",
            "lienthong.restore.watch=200ms",
            "lienthong.rounds.alerts=200ms",
            "lienthong.alerts.webhook.url=" + receiver.url(),
            "lienthong.alerts.webhook.secret=" + AlertReceiver.SECRET
        };
        String[] all = Stream.of(settings, more).flatMap(Arrays::stream).toArray(String[]::new);
        gateway = RunningGateway.start(home, portal, clock, all);
    }

    /** A cold copy of the database, and the time at which it was taken. */
    private void backUp() throws IOException {
        gateway.close();
        Path from = home.resolve("postgres");
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : (Iterable<Path>) all::iterator) {
                Path to = home.resolve("backup").resolve(from.relativize(one).toString());
                Files.copy(one, to, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private void putBack() throws IOException {
        gateway.close();
        FileSystemUtils.deleteRecursively(home.resolve("postgres"));
        Files.move(home.resolve("backup"), home.resolve("postgres"));
    }

    private SyntheticDossier dossier() {
        codes++;
        return SyntheticDossier.of("H42.14.5-250701-%04d".formatted(codes), Stage.MORNING)
                .version(1);
    }

    private static byte[] row(String content) {
        return SyntheticDossier.progress(Stage.MORNING, "PROCESSING", content);
    }

    private String delivered(SyntheticDossier dossier) {
        String message = gateway.accepted(dossier);
        until(message, "DELIVERED");
        return message;
    }

    private void until(String message, String state) {
        await().atMost(Stage.PATIENCE)
                .untilAsserted(() -> assertThat(gateway.state(message)).isEqualTo(state));
    }

    private void untilInTime(String message, String state) {
        await().atMost(Stage.PATIENCE).untilAsserted(() -> {
            clock.advance(Duration.ofSeconds(30));
            assertThat(gateway.state(message)).isEqualTo(state);
        });
    }

    private Answer operate(String path, String body) {
        Answer answer = gateway.operate(path, body);
        assertThat(answer.status()).as(path + " " + answer).isBetween(200, 202);
        return answer;
    }

    private Answer restore() {
        return gateway.operator(RESTORE);
    }

    private static JsonNode lane(Answer restore, String name) {
        for (JsonNode lane : restore.body().at("/lanes")) {
            if (lane.at("/lane").asText().equals(name)) {
                return lane;
            }
        }
        throw new AssertionError("no lane " + name + " in " + restore);
    }

    private long creates(SyntheticDossier dossier) {
        return portal.books().tellings().stream()
                .filter(it -> it.maHoSo().equals(dossier.code()) && it.kind() == TellingKind.CREATE)
                .count();
    }

    private long lastInTheFeed(long after) {
        long[] last = {after};
        gateway.as(RunningGateway.ORIGIN_KEY, "/api/v1/notices?size=200&after=" + after)
                .body()
                .at("/notices")
                .forEach(it -> last[0] = it.at("/number").asLong());
        return last[0];
    }
}
