package vn.lienthong.gateway.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;

/** The demonstration as somebody runs it who has never seen the project, only faster. */
class TheDayTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void by_five_in_the_afternoon_544_of_556_are_synchronised_and_after_the_mending_all_of_them(@TempDir Path data)
            throws IOException {
        try (DemoProcess demo = DemoProcess.start(data)) {
            assertThat(demo.end()).as(demo.output()).isZero();
            assertThat(demo.output())
                    .contains("$ lienthong parked", "$ lienthong jobs run", "548 đã đồng bộ", "8 còn giữ");
        }
        JsonNode day = read(data, "day.json");
        assertFigures(day, 173, 371, 12);
        assertThat(day.at("/parkedGroups")).hasSize(3);
        assertFigures(read(data, "mended.json"), 178, 378, 0);
    }

    @Test
    void a_gateway_that_is_killed_in_the_middle_of_the_day_reaches_the_same_end(@TempDir Path data) throws IOException {
        try (MockPortal portal = MockPortal.start(PortalOptions.onFreePorts())) {
            try (DemoProcess killed = DemoProcess.start(data, portal.baseUrl(), portal.adminUrl())) {
                killed.killAfter(new Script().steps().size() / 2);
                assertThat(data.resolve("demo/day.json")).doesNotExist();
            }
            try (DemoProcess again = DemoProcess.start(data, portal.baseUrl(), portal.adminUrl())) {
                assertThat(again.end()).as(again.output()).isZero();
            }
            assertFigures(read(data, "day.json"), 173, 371, 12);
            assertFigures(read(data, "mended.json"), 178, 378, 0);
            assertThat(portal.books().summary().createsAppliedTwice()).isZero();
            assertThat(portal.books().summary().progressRowsAppliedTwice()).isZero();
            assertThat(portal.books().judgements()).isEmpty();
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

    private static JsonNode read(Path data, String name) throws IOException {
        return JSON.readTree(data.resolve("demo").resolve(name).toFile());
    }
}
