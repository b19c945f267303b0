package vn.lienthong.gateway.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.demo.kit.MockAddress;
import vn.lienthong.gateway.proof.FaultRow;
import vn.lienthong.mock.civilstatus.MockRegistry;
import vn.lienthong.mock.civilstatus.RegistryOptions;
import vn.lienthong.mock.land.LandOptions;
import vn.lienthong.mock.land.LandSystem;
import vn.lienthong.mock.land.MockLand;
import vn.lienthong.mock.linked.HubOptions;
import vn.lienthong.mock.linked.MockHub;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;
import vn.lienthong.mock.province.MockProvince;
import vn.lienthong.mock.province.ProvinceOptions;

/** The demonstration as somebody runs it who has never seen the project, only faster. */
class TheDayTest {

    private static final Duration YEARS = Duration.ofDays(3650);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> WRONG = List.of(
            "takenTwice", "missing", "unexpected", "notNewest", "malformed", "disagreesWithLedger", "wrongAnswers");

    @Test
    void by_five_in_the_afternoon_544_of_556_are_synchronised_and_after_the_mending_all_of_them(@TempDir Path data)
            throws IOException {
        try (DemoProcess demo = DemoProcess.start(data)) {
            assertThat(demo.end()).as(demo.output()).isZero();
            assertThat(demo.output())
                    .contains("$ lienthong parked", "$ lienthong jobs run", "548 đã đồng bộ", "8 còn giữ")
                    .contains("the registry's books: 0/8", "the registry's books: 8/8 hồ sơ, ghi 8 lần")
                    .contains("lan$ lienthong paper claim", "minh$ lienthong paper confirm", "2 từ sổ giấy")
                    .contains(
                            "$ lienthong reconcile --date 2025-07-01",
                            "✓ Tìm đủ, gọi đúng, gửi bù, lần hai không gửi gì");
        }
        JsonNode day = read(data, "day.json");
        assertFigures(day, 173, 371, 12);
        assertThat(day.at("/parkedGroups")).hasSize(3);
        assertFigures(read(data, "mended.json"), 178, 378, 0);
        assertCivil(day, 70, 0, 6);
        assertLinked(day, 10, 0);
        assertLinked(read(data, "mended.json"), 0, 10);
        assertFiled(day);
        assertLand(day);
        assertIdentity(read(data, "mended.json"), 0);
        assertThat(day.at("/civil/parkedGroups"))
                .extracting(it -> it.at("/count").asInt())
                .containsExactlyInAnyOrder(8, 7, 5);
        assertCivil(read(data, "mended.json"), 90, 6, 0);
    }

    @Test
    @Tag("proof")
    @FaultRow(34)
    void a_gateway_that_is_killed_in_the_middle_of_the_day_reaches_the_same_end(@TempDir Path data) throws IOException {
        try (MockPortal portal = MockPortal.start(PortalOptions.onFreePorts());
                MockRegistry registry = MockRegistry.start(RegistryOptions.onFreePorts());
                MockHub hub = MockHub.start(HubOptions.onFreePorts().agenciesTake(Duration.ZERO, Duration.ZERO));
                MockProvince province = MockProvince.start(
                        ProvinceOptions.onFreePorts().oldest(YEARS).localCodes("H42.99"));
                MockLand land = MockLand.start(LandOptions.onFreePorts(LandSystem.VBDLIS))) {
            MockAddress first = new MockAddress(portal.baseUrl(), portal.adminUrl());
            MockAddress second = new MockAddress(registry.baseUrl(), registry.adminUrl());
            MockAddress third = new MockAddress(hub.baseUrl(), hub.adminUrl());
            MockAddress fourth = new MockAddress(province.noticesUrl(), province.adminUrl());
            MockAddress fifth = new MockAddress(land.baseUrl(), land.adminUrl());
            try (DemoProcess killed = DemoProcess.start(data, first, second, third, fourth, fifth)) {
                killed.killAfter(new Script().steps().size() / 2);
                assertThat(data.resolve("demo/day.json")).doesNotExist();
            }
            try (DemoProcess again = DemoProcess.start(data, first, second, third, fourth, fifth)) {
                assertThat(again.end()).as(again.output()).isZero();
            }
            assertFigures(read(data, "day.json"), 173, 371, 12);
            assertFigures(read(data, "mended.json"), 178, 378, 0);
            assertCivil(read(data, "day.json"), 70, 0, 6);
            assertCivil(read(data, "mended.json"), 90, 6, 0);
            assertLinked(read(data, "day.json"), 10, 0);
            assertIdentity(read(data, "day.json"), 3);
            assertLinked(read(data, "mended.json"), 0, 10);
            assertIdentity(read(data, "mended.json"), 0);
            assertThat(portal.books().summary().createsAppliedTwice()).isZero();
            assertThat(portal.books().summary().progressRowsAppliedTwice()).isZero();
            assertThat(portal.books().judgements()).isEmpty();
            assertThat(registry.books().registrations()).hasSize(100).allSatisfy(it -> assertThat(it.submissions())
                    .isEqualTo(1));
            assertThat(registry.books().judgements()).isEmpty();
            assertThat(hub.books().judgements()).isEmpty();
            assertFiled(read(data, "day.json"));
            assertFiled(read(data, "mended.json"));
            assertLand(read(data, "day.json"));
            assertThat(land.books().judgements()).isEmpty();
        }
    }

    private static void assertFigures(JsonNode figures, long direct, long online, long parked) {
        assertThat(figures.at("/dossiers/received").asLong()).isEqualTo(556);
        assertThat(figures.at("/dossiers/synchronised/direct").asLong()).isEqualTo(direct);
        assertThat(figures.at("/dossiers/synchronised/online").asLong()).isEqualTo(online);
        assertThat(figures.at("/dossiers/synchronised/post").asLong()).isZero();
        assertThat(figures.at("/dossiers/parked").asLong()).isEqualTo(parked);
        assertThat(figures.at("/dossiers/waiting").asLong()).isZero();
        assertThat(figures.at("/messages/parked").asLong()).isEqualTo(parked);
        assertThat(figures.at("/lawHolds").asBoolean()).isTrue();
        assertThat(figures.at("/portal/dossiers").asLong()).isEqualTo(direct + online);
        assertThat(figures.at("/portal/appliedTwice").asLong()).isZero();
        assertThat(figures.at("/portal/notNewest").asLong()).isZero();
        assertThat(figures.at("/portal/missing").asLong()).isZero();
        assertThat(figures.at("/portal/malformed").asLong()).isZero();
        assertThat(figures.at("/portal/disagreesWithLedger").asLong()).isZero();
    }

    private static void assertCivil(JsonNode figures, long registered, long fromPaper, long open) {
        JsonNode civil = figures.at("/civil");
        assertThat(civil.at("/received").asLong()).isEqualTo(108);
        assertThat(civil.at("/registrations").asLong()).isEqualTo(registered);
        assertThat(civil.at("/results").asLong()).isEqualTo(registered);
        assertThat(civil.at("/extracts/fromRegistry").asLong()).isEqualTo(12);
        assertThat(civil.at("/extracts/fromPaper").asLong()).isEqualTo(fromPaper);
        assertThat(civil.at("/extracts/open").asLong()).isEqualTo(open);
        assertThat(civil.at("/messages/parked").asLong()).isEqualTo(90 - registered);
        assertThat(civil.at("/registry/held").asLong()).isEqualTo(registered);
        for (String wrong : WRONG) {
            assertThat(civil.at("/registry/" + wrong).asLong(-1)).as(wrong).isZero();
        }
    }

    private static void assertLinked(JsonNode figures, long silent, long finished) {
        JsonNode linked = figures.at("/linked");
        assertThat(linked.at("/taken").asLong()).isEqualTo(10);
        assertThat(linked.at("/registered").asLong()).isEqualTo(10);
        assertThat(linked.at("/residence").asLong()).isEqualTo(10);
        assertThat(linked.at("/insurance").asLong()).isEqualTo(finished);
        assertThat(linked.at("/silent").asLong()).isEqualTo(silent);
        assertThat(linked.at("/finished").asLong()).isEqualTo(finished);
        assertThat(linked.at("/hub/reportedInOrder").asLong()).isEqualTo(10);
        assertThat(linked.at("/hub/repeats").asLong(-1)).isZero();
    }

    private static void assertFiled(JsonNode figures) {
        JsonNode filed = figures.at("/filed");
        assertThat(filed.at("/taken").asLong()).isEqualTo(50);
        assertThat(filed.at("/linked").asLong()).isEqualTo(50);
        assertThat(filed.at("/notTaken").asLong()).isEqualTo(1);
        assertThat(filed.at("/notOurs").asLong()).isEqualTo(1);
        assertThat(filed.at("/books/arrived").asLong()).isEqualTo(50);
        for (String wrong : List.of("createdTwice", "missing", "twice", "unexpected", "malformed")) {
            assertThat(filed.at("/books/" + wrong).asLong(-1)).as(wrong).isZero();
        }
    }

    private static void assertLand(JsonNode figures) {
        JsonNode land = figures.at("/land");
        assertThat(land.at("/received").asLong()).isEqualTo(30);
        assertThat(land.at("/delivered").asLong()).isEqualTo(30);
        assertThat(land.at("/keptUntilNoon").asLong()).isEqualTo(7);
        assertThat(land.at("/taxTold").asLong()).isEqualTo(10);
        assertThat(land.at("/taxParked").asLong()).isEqualTo(1);
        assertThat(land.at("/books/held").asLong()).isEqualTo(30);
        assertThat(land.at("/books/steps").asLong()).isEqualTo(14);
        assertThat(land.at("/books/disagreesWithLedger").asLong(-1)).isZero();
    }

    private static void assertIdentity(JsonNode figures, long keptBack) {
        JsonNode identity = figures.at("/identity");
        assertThat(identity.at("/unknown").asLong()).isEqualTo(3);
        assertThat(identity.at("/keptBack").asLong()).isEqualTo(keptBack);
        assertThat(identity.at("/differing").asLong()).isPositive();
        assertThat(identity.at("/marked").asLong())
                .isEqualTo(identity.at("/differing").asLong());
        assertThat(identity.at("/malformed").asLong(-1)).isZero();
    }

    private static JsonNode read(Path data, String name) throws IOException {
        return JSON.readTree(data.resolve("demo").resolve(name).toFile());
    }
}
