package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import vn.lienthong.mock.linked.Citizens;
import vn.lienthong.mock.linked.HeldDossier;
import vn.lienthong.mock.linked.HubDossier;
import vn.lienthong.mock.linked.HubFile;
import vn.lienthong.mock.linked.HubOptions;
import vn.lienthong.mock.linked.MockHub;
import vn.lienthong.mock.linked.Report;
import vn.lienthong.mock.province.Notice;

/** A gateway that is linked to the hub of linked procedures as well, all by one clock. */
final class LinkedStage implements AutoCloseable {

    static final String OTHER_KEY = "test-other-origin-key-0123456789ab";
    static final Instant MORNING = Instant.parse("2026-03-16T02:00:00Z");

    final SettableClock clock = new SettableClock(MORNING);
    final MockHub hub = MockHub.start(HubOptions.onFreePorts().clock(clock));
    final CivilStage civil;
    final RunningGateway gateway;
    private int handed;

    LinkedStage(Path data, String... more) {
        List<String> settings = new ArrayList<>(List.of(
                "lienthong.access.origins.khac.api-key=" + OTHER_KEY,
                "lienthong.attachments.max-size=64KB",
                "lienthong.linked.base-url=" + hub.baseUrl(),
                "lienthong.linked.username=ninhbinh",
                "lienthong.linked.password=synthetic-only",
                "lienthong.linked.origin=motcua",
                "lienthong.linked.poll=10s",
                "lienthong.linked.calls.per-second=0",
                "lienthong.linked.calls.total-deadline=4s",
                "lienthong.linked.calls.hub-timeout=10s",
                "lienthong.linked.calls.lease=15s",
                "lienthong.rounds.linked=20ms",
                "lienthong.follow-ups.per-second=100",
                "lienthong.rounds.follow-ups=20ms"));
        settings.addAll(List.of(more));
        civil = CivilStage.with(clock, data, settings.toArray(String[]::new));
        gateway = civil.gateway;
    }

    /** A citizen hands in a birth; gives its linked code. */
    String birth() {
        HubDossier birth = Citizens.birth(++handed, clock.instant());
        hub.add(birth);
        return birth.maHoSo();
    }

    /** One that says something that cannot be. */
    String birthWith(String written, String instead) {
        HubDossier birth = Citizens.birth(++handed, clock.instant());
        assertThat(birth.xml()).contains(written);
        hub.add(new HubDossier(
                birth.maDonVi(),
                birth.maTTHC(),
                birth.module(),
                birth.maHoSo(),
                birth.ngayTiepNhan(),
                birth.techId(),
                birth.xml().replace(written, instead),
                birth.files()));
        return birth.maHoSo();
    }

    /** One whose first file is this. */
    String birthWithFile(byte[] content) {
        HubDossier birth = Citizens.birth(++handed, clock.instant());
        HubFile file = birth.files().get(0);
        hub.add(new HubDossier(
                birth.maDonVi(),
                birth.maTTHC(),
                birth.module(),
                birth.maHoSo(),
                birth.ngayTiepNhan(),
                birth.techId(),
                birth.xml(),
                List.of(new HubFile(
                        file.id(),
                        file.loaiGiayTo(),
                        file.tenGiayTo(),
                        file.tenTepDinhKem(),
                        0,
                        Base64.getEncoder().encodeToString(content)))));
        return birth.maHoSo();
    }

    JsonNode story(String code) {
        return gateway.operator("/api/v1/linked/" + code).body();
    }

    /** Waits, while time passes, until the dossier stands so. */
    JsonNode until(String code, String status) {
        await().atMost(CivilStage.PATIENCE).untilAsserted(() -> {
            clock.advance(Duration.ofMinutes(2));
            assertThat(story(code).at("/status").asText()).as(code).isEqualTo(status);
        });
        return story(code);
    }

    /** Waits, while time passes, until the part of the dossier calls for a person, or does not. */
    JsonNode untilCalls(String code, int leg, boolean calls) {
        await().atMost(CivilStage.PATIENCE).untilAsserted(() -> {
            clock.advance(Duration.ofMinutes(2));
            assertThat(story(code).at("/legs/" + leg).has("silentSince"))
                    .as(code)
                    .isEqualTo(calls);
        });
        return story(code).at("/legs/" + leg);
    }

    /** Waits, while time passes, until the part of the dossier is so far. */
    void untilLeg(String code, int leg, String state) {
        await().atMost(CivilStage.PATIENCE).untilAsserted(() -> {
            clock.advance(Duration.ofMinutes(2));
            assertThat(story(code).at("/legs/" + leg + "/state").asText())
                    .as(code)
                    .isEqualTo(state);
        });
    }

    /** Waits, while time passes, until the hub was told these, in this order, and nothing else. */
    void untilReported(String code, Integer... statuses) {
        await().atMost(CivilStage.PATIENCE).untilAsserted(() -> {
            clock.advance(Duration.ofMinutes(2));
            assertThat(reported(code)).as(code).containsExactly(statuses);
        });
    }

    HeldDossier held(String code) {
        return hub.books().dossier(code).orElseThrow(() -> new AssertionError("not held: " + code));
    }

    List<Integer> reported(String code) {
        return held(code).reports().stream().map(Report::trangThai).toList();
    }

    RunningGateway.Answer report(String key, String code, String json) {
        return gateway.operate(key, "/api/v1/linked/" + code + "/reports", json);
    }

    /** Of the messages to the hub about a dossier, the one of this report. */
    String reportMessage(String code, String status) {
        return StreamSupport.stream(story(code).at("/reports").spliterator(), false)
                .filter(it -> it.at("/status").asText().equals(status))
                .map(it -> it.at("/message").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError("not to be reported: " + status));
    }

    List<String> history(String code) {
        return StreamSupport.stream(story(code).at("/history").spliterator(), false)
                .map(it -> it.at("/what").asText()
                        + (it.has("leg") ? " " + it.at("/leg").asText() : ""))
                .toList();
    }

    /** What the province was told of the dossier on its way through the agencies, in order. */
    List<Notice> told(String code) {
        return civil.province.notices().of(code).stream()
                .filter(it -> it.what().name().equals("LINKED"))
                .toList();
    }

    /** Waits, while time passes, until the province was told last that this happened. */
    Notice untilTold(String code, String event) {
        await().atMost(CivilStage.PATIENCE).untilAsserted(() -> {
            clock.advance(Duration.ofSeconds(30));
            assertThat(told(code)).as(code).isNotEmpty();
            assertThat(newest(code).body().at("/linked/event").asText()).isEqualTo(event);
        });
        return newest(code);
    }

    private Notice newest(String code) {
        List<Notice> told = told(code);
        return told.get(told.size() - 1);
    }

    @Override
    public void close() {
        civil.close();
        hub.close();
    }
}
