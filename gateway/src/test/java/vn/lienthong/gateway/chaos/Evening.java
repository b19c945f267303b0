package vn.lienthong.gateway.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.gateway.proof.AllSystems;
import vn.lienthong.gateway.proof.HandInLog.Said;

/**
 * The trouble is over: the clerks go through all that needs a person, look at the systems where only they can tell, and when
 * nothing is left the outside checker counts.
 */
final class Evening {

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final Duration FOR_EACH_DOCUMENT = Duration.ofMillis(100);
    private static final List<String> LANES = List.of("NPSP", "CIVIL_STATUS", "LAND", "LINKED", "PROVINCE");

    private final Town town;
    private final Gateways gateways;
    private final Townsfolk townsfolk;
    private final Pace pace;

    Evening(Town town, Gateways gateways, Townsfolk townsfolk, Pace pace) {
        this.town = town;
        this.gateways = gateways;
        this.townsfolk = townsfolk;
        this.pace = pace;
    }

    /** @return what the checker said, which is that all is well */
    String comes() {
        AllSystems systems = town.systems();
        systems.heal();
        LANES.forEach(gateways::open);
        await("everything settled")
                .atMost(PATIENCE.plus(FOR_EACH_DOCUMENT.multipliedBy(townsfolk.handedIn())))
                .pollInterval(pace.endAsked())
                .until(() -> {
                    parked().forEach(this::decide);
                    notGiven().forEach(this::askFor);
                    return settled() && systems.hub().books().summary().waiting() == 0;
                });
        assertThat(gateways.ask("/api/v1/law?full=true"))
                .hasValueSatisfying(it -> assertThat(it.at("/holds").asBoolean())
                        .as(it.toString())
                        .isTrue());
        Said said = town.counted();
        assertThat(said.exit()).as(said.text()).isZero();
        return said.text();
    }

    /** Nothing is on its way, and nothing needs a person. */
    private boolean settled() {
        return gateways.ask("/api/v1/law")
                .map(law -> law.at("/total"))
                .filter(it -> it.at("/waiting").asInt()
                                + it.at("/sending").asInt()
                                + it.at("/unknown").asInt()
                                + it.at("/parked").asInt()
                                + it.at("/manual").asInt()
                        == 0)
                .isPresent();
    }

    /** Codes of births that the hub listed and did not give: it is asked for them again after hours, or when a person says so. */
    private List<String> notGiven() {
        return gateways.ask("/api/v1/linked?status=NOT_TAKEN&size=200")
                .map(page -> page.at("/dossiers").findValuesAsText("dossier"))
                .orElse(List.of());
    }

    private void askFor(String code) {
        gateways.operateAnywhere("/api/v1/linked/" + code + "/ask", "{}");
    }

    private List<JsonNode> parked() {
        List<JsonNode> all = new ArrayList<>();
        gateways.ask("/api/v1/parked").ifPresent(parked -> parked.at("/groups").forEach(group -> gateways.ask(
                        "/api/v1/parked/" + group.at("/fingerprint").asText() + "?size=200")
                .ifPresent(page -> page.at("/messages").forEach(all::add))));
        return all;
    }

    /** What its system has is booked, and everything else goes again. */
    private void decide(JsonNode message) {
        String id = message.at("/id").asText();
        Document document = townsfolk.accepted().get(id);
        boolean there = message.at("/cause/name").asText().equals("UNDETERMINABLE")
                && document != null
                && document.step()
                && told(document);
        gateways.operateAnywhere("/api/v1/messages/" + id + (there ? "/verify" : "/replay"), "{}");
    }

    private boolean told(Document step) {
        String code = step.what().code();
        return step.what().lane().equals("NPSP")
                ? town.systems().portal().books().dossier(code).stream()
                        .flatMap(it -> it.progress().stream())
                        .anyMatch(row -> row.toString().contains(step.mark()))
                : town.systems().land().books().dossier(code).stream()
                        .anyMatch(it -> !it.steps(step.mark()).isEmpty());
    }
}
