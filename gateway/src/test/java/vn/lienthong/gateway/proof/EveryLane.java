package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vn.lienthong.gateway.engine.FreePort;
import vn.lienthong.gateway.proof.HandInLog.HandedIn;
import vn.lienthong.gateway.proof.HandInLog.Said;
import vn.lienthong.mock.civilstatus.MockRegistry;
import vn.lienthong.mock.civilstatus.RegistryOptions;
import vn.lienthong.mock.civilstatus.RegistrySwitch;
import vn.lienthong.mock.civilstatus.Why;
import vn.lienthong.mock.land.LandOptions;
import vn.lienthong.mock.land.LandRefusals;
import vn.lienthong.mock.land.LandSystem;
import vn.lienthong.mock.land.MockLand;
import vn.lienthong.mock.linked.HubOptions;
import vn.lienthong.mock.linked.MockHub;
import vn.lienthong.mock.npsp.Fault;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;
import vn.lienthong.mock.province.MockProvince;
import vn.lienthong.mock.province.ProvinceFault;
import vn.lienthong.mock.province.ProvinceOptions;
import vn.lienthong.routes.ledger.Checkpoint.Point;
import vn.lienthong.routes.message.Lane;

/**
 * A province whose dossiers go to all systems, with a gateway that may die at any point of any lane; the systems and the
 * province outlive it.
 */
final class EveryLane implements AutoCloseable {

    static final List<Lane> LANES = List.of(Lane.NPSP, Lane.CIVIL_STATUS, Lane.LAND, Lane.LINKED, Lane.PROVINCE);
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Instant DAY = Instant.parse("2025-07-01T02:00:00Z");
    private static final String SECRET = "test-notice-secret-0123456789abcdef";
    private static final String REFUSED = "1.009999";
    private static final int DOSSIERS = 4;

    private record Sending(String path, byte[] body, HandedIn what) {}

    private final MockPortal portal = MockPortal.start(PortalOptions.onFreePorts());
    private final MockRegistry registry = MockRegistry.start(RegistryOptions.onFreePorts());
    private final MockLand land = MockLand.start(LandOptions.onFreePorts(LandSystem.VBDLIS));
    private final MockHub hub = MockHub.start(HubOptions.onFreePorts());
    private final MockProvince province =
            MockProvince.start(ProvinceOptions.onFreePorts().secret(SECRET));
    private final int port = FreePort.next();
    private final Path data;
    private final HandInLog log;
    private final Deque<Sending> outbox = new ArrayDeque<>();
    private int numbers;

    EveryLane(Path data) {
        this.data = data;
        portal.faults().add(Fault.businessRefusal("MaTTHC", List.of(REFUSED), "-1", "Thủ tục chưa được công bố"));
        registry.switches().add(RegistrySwitch.cannotEnter("nktNguyenNhanChet", Why.WRONG_FORMAT));
        this.log = new HandInLog(data.resolve("handed-in.jsonl"));
    }

    /** Hands in work for all lanes until the gateway dies at the point, with a message of each of the lanes at it. */
    void dieAt(Point point, List<Lane> lanes) {
        String names = String.join(",", lanes.stream().map(Lane::name).toList());
        try (GatewayProcess gateway = start(point + "@" + names)) {
            gateway.awaitReadyOrDead();
            work();
            await("halt at " + point + " of " + names).atMost(PATIENCE).until(() -> {
                deliver(gateway);
                replayParked(gateway);
                if (point == Point.AFTER_RELEASE_BEFORE_PUBLISH) {
                    lanes.forEach(it -> holdAndRelease(gateway, it));
                }
                return !gateway.alive();
            });
            assertThat(gateway.exitCode()).as("died at %s", point).isEqualTo(HaltingGateway.HALTED);
        }
    }

    /** Starts it once more, lets everything come to its end, and has it counted from outside. */
    void allIsWell() {
        portal.faults().clear();
        registry.switches().clear();
        land.refusals().clear();
        province.faults().clear();
        try (GatewayProcess gateway = start("")) {
            gateway.awaitReadyOrDead();
            await("everything settled").atMost(PATIENCE).until(() -> {
                deliver(gateway);
                replayParked(gateway);
                return outbox.isEmpty() && settled(gateway);
            });
            Said said = log.checked(
                    data,
                    "portal=" + portal.adminUrl(),
                    "registry=" + registry.adminUrl(),
                    "land=" + land.adminUrl(),
                    "hub=" + hub.adminUrl(),
                    "province=" + province.adminUrl(),
                    "own=PROVINCE,LINKED,CIVIL_STATUS");
            assertThat(said.exit()).as(said.text()).isZero();
            LANES.forEach(it -> assertThat(said.text()).contains(it.name()));
        }
        assertThat(portal.books().summary().malformedRequests()).isZero();
        assertThat(registry.books().judgements()).isEmpty();
        assertThat(land.books().judgements()).isEmpty();
        assertThat(hub.books().judgements()).isEmpty();
    }

    @Override
    public void close() {
        List.of(portal, registry, land, hub, province).forEach(EveryLane::close);
    }

    private static void close(AutoCloseable mock) {
        try {
            mock.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void work() {
        for (int i = 0; i < DOSSIERS; i++) {
            String code = code();
            SyntheticDossier dossier = SyntheticDossier.of(code, DAY);
            send("/api/v1/dossiers", dossier.version(1).json(), HandedIn.state("NPSP", code, "2", 1L));
            send(
                    "/api/v1/dossiers/" + code + "/progress",
                    SyntheticDossier.progress(DAY, "PROCESSING", "Thẩm tra " + code),
                    HandedIn.event("NPSP", code, "4"));
            send(
                    "/api/v1/dossiers",
                    dossier.version(2).status("FINISHED").json(),
                    HandedIn.state("NPSP", code, "9", 2L));
            SyntheticCivil birth = SyntheticCivil.of("birth", code());
            send("/api/v1/civil-status", birth.bytes(), HandedIn.state("CIVIL_STATUS", birth.code(), "", null));
            SyntheticLand parcel = SyntheticLand.dossier(code());
            send("/api/v1/land", parcel.bytes(), HandedIn.state("LAND", parcel.code(), "", null));
            send(
                    "/api/v1/land/" + parcel.code() + "/steps",
                    SyntheticLand.handedOver(),
                    HandedIn.event("LAND", parcel.code(), ""));
        }
        refused();
        hub.hand(DOSSIERS, 0);
    }

    /** What its system refuses until all is well again. */
    private void refused() {
        SyntheticDossier dossier = SyntheticDossier.of(code(), DAY).procedure(REFUSED, "Thủ tục thử");
        send("/api/v1/dossiers", dossier.json(), HandedIn.state("NPSP", dossier.code(), "2", null));
        SyntheticCivil death = SyntheticCivil.of("death", code());
        send("/api/v1/civil-status", death.bytes(), HandedIn.state("CIVIL_STATUS", death.code(), "", null));
        SyntheticLand parcel = SyntheticLand.dossier(code());
        land.refusals().add(new LandRefusals.Refusal(parcel.code(), "Sai quy trình thử nghiệm"));
        send("/api/v1/land", parcel.bytes(), HandedIn.state("LAND", parcel.code(), "", null));
        province.faults().add(ProvinceFault.refuse().times(1));
    }

    private static void holdAndRelease(GatewayProcess gateway, Lane lane) {
        gateway.operate("/api/v1/lanes/" + lane + "/hold", "{\"reason\":\"Thử dừng làn\"}");
        gateway.operate("/api/v1/lanes/" + lane + "/release", "");
    }

    private static void replayParked(GatewayProcess gateway) {
        refusedGroups(gateway).forEach(it -> gateway.operate("/api/v1/messages/" + it + "/replay", "{}"));
    }

    /** A message of each group that was refused, or over which the process died too often. */
    private static List<String> refusedGroups(GatewayProcess gateway) {
        List<String> examples = new ArrayList<>();
        gateway.get("/api/v1/parked").ifPresent(parked -> parked.at("/groups").forEach(it -> {
            if (!it.at("/cause/name").asText().equals("UNDETERMINABLE")) {
                examples.add(it.at("/example/message").asText());
            }
        }));
        return examples;
    }

    private void send(String path, byte[] body, HandedIn what) {
        outbox.add(new Sending(path, body, what));
    }

    private String code() {
        return "H42.14.5-250701-%04d".formatted(++numbers);
    }

    private void deliver(GatewayProcess gateway) {
        while (!outbox.isEmpty()) {
            Sending next = outbox.peek();
            Optional<JsonNode> answer = gateway.submit(next.path(), next.body());
            log.answered(
                    next.what(),
                    answer.isPresent() ? 202 : 0,
                    answer.map(it -> it.at("/id").asText()).orElse(null));
            if (answer.isEmpty()) {
                return;
            }
            outbox.remove();
        }
    }

    private static boolean settled(GatewayProcess gateway) {
        return gateway.get("/api/v1/law")
                .map(law -> law.at("/total"))
                .filter(it -> it.at("/waiting").asInt()
                                + it.at("/sending").asInt()
                                + it.at("/unknown").asInt()
                        == 0)
                .filter(it -> refusedGroups(gateway).isEmpty())
                .isPresent();
    }

    private GatewayProcess start(String haltAt) {
        return GatewayProcess.start(
                data,
                portal.baseUrl(),
                port,
                haltAt,
                1,
                "lienthong.notices.allow-http=true",
                "lienthong.notices.total-deadline=1s",
                "lienthong.notices.lease=3s",
                "lienthong.notices.first-backoff=200ms",
                "lienthong.notices.first-silence=200ms",
                "lienthong.notices.republish-after=2s",
                "lienthong.access.origins.motcua.notices.callback=" + province.noticesUrl(),
                "lienthong.access.origins.motcua.notices.secret=" + SECRET,
                "lienthong.civil-status.base-url=" + registry.baseUrl(),
                "lienthong.civil-status.consumer-key=lienthong",
                "lienthong.civil-status.consumer-secret=synthetic-only",
                "lienthong.civil-status.province=37",
                "lienthong.civil-status.calls.per-second=0",
                "lienthong.civil-status.calls.total-deadline=1s",
                "lienthong.civil-status.calls.bus-timeout=500ms",
                "lienthong.civil-status.calls.lease=4s",
                "lienthong.civil-status.retries.visibility=500ms",
                "lienthong.civil-status.retries.first-backoff=200ms",
                "lienthong.civil-status.retries.republish-after=2s",
                "lienthong.land.base-url=" + land.baseUrl(),
                "lienthong.land.system=VBDLIS",
                "lienthong.land.calls.per-second=0",
                "lienthong.land.calls.total-deadline=1s",
                "lienthong.land.calls.adapter-timeout=500ms",
                "lienthong.land.calls.lease=4s",
                "lienthong.land.retries.first-backoff=200ms",
                "lienthong.land.retries.republish-after=2s",
                "lienthong.linked.base-url=" + hub.baseUrl(),
                "lienthong.linked.username=ninhbinh",
                "lienthong.linked.password=synthetic-only",
                "lienthong.linked.origin=motcua",
                "lienthong.linked.poll=1s",
                "lienthong.linked.calls.per-second=0",
                "lienthong.linked.calls.total-deadline=1s",
                "lienthong.linked.calls.hub-timeout=500ms",
                "lienthong.linked.calls.lease=4s",
                "lienthong.linked.retries.visibility=500ms",
                "lienthong.linked.retries.first-backoff=200ms",
                "lienthong.linked.retries.republish-after=2s");
    }
}
