package vn.lienthong.gateway.demo.linked;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.gateway.demo.kit.GatewayDesk;
import vn.lienthong.gateway.demo.kit.Messages;
import vn.lienthong.mock.civilstatus.Books;
import vn.lienthong.mock.civilstatus.HeldRegistration;
import vn.lienthong.mock.linked.HeldDossier;
import vn.lienthong.mock.linked.HubAdmin;
import vn.lienthong.mock.linked.HubSummary;
import vn.lienthong.mock.linked.Leg;
import vn.lienthong.mock.linked.LegState;
import vn.lienthong.mock.linked.Report;

/** Holds the hub's own books against what the gateway says of each linked birth, and both against the registry's books. */
final class HubAudit {

    private static final String STORIES = "/api/v1/linked?size=200";
    private static final List<Integer> ORDER = List.of(1, 3, 7, 4);
    private static final Map<String, Leg> LEGS =
            Map.of("REGISTRATION", Leg.JUSTICE, "RESIDENCE", Leg.RESIDENCE, "INSURANCE", Leg.INSURANCE);

    private final HubAdmin hub;
    private final Books registry;
    private final Map<String, JsonNode> stories = new HashMap<>();

    HubAudit(HubAdmin hub, Books registry, GatewayDesk desk) {
        this.hub = hub;
        this.registry = registry;
        desk.get(STORIES)
                .path("dossiers")
                .forEach(it -> stories.put(it.path("dossier").asText(), it));
    }

    LinkedFigures figures(Messages messages) {
        return new LinkedFigures(
                stories.values().stream().filter(it -> it.has("takenAt")).count(),
                done("REGISTRATION"),
                done("RESIDENCE"),
                done("INSURANCE"),
                stories.values().stream()
                        .filter(it -> it.path("silent").asBoolean())
                        .count(),
                stories.values().stream()
                        .filter(it -> it.path("status").asText().equals("FINISHED"))
                        .count(),
                messages,
                books());
    }

    private LinkedFigures.Hub books() {
        HubSummary summary = hub.summary();
        long inOrder = 0;
        long repeats = summary.repeatedAcknowledgements();
        long wrong = 0;
        long disagrees = 0;
        for (HeldDossier held : hub.dossiers()) {
            Optional<HeldRegistration> entry = registry.registration(held.maHoSo());
            inOrder += held.reports().stream().map(Report::trangThai).toList().equals(ORDER) ? 1 : 0;
            repeats += held.repeats()
                    + entry.map(it -> it.submissions() - 1 + it.repeats() + it.registeredTwice())
                            .orElse(0);
            wrong += entry.filter(it -> isResultOf(held, it)).isPresent() ? 0 : 1;
            disagrees += agrees(held) ? 0 : 1;
        }
        return new LinkedFigures.Hub(
                summary.dossiers(),
                summary.acknowledgements(),
                inOrder,
                repeats,
                summary.outOfOrder() + summary.resultsTooEarly() + summary.reportsAfterTheEnd(),
                summary.brokenRequests(),
                wrong,
                disagrees);
    }

    private boolean agrees(HeldDossier held) {
        JsonNode story = stories.get(held.maHoSo());
        if (story == null) {
            return !held.acknowledged();
        }
        for (JsonNode leg : story.path("legs")) {
            boolean saysDone = leg.path("state").asText().equals("DONE");
            Leg at = LEGS.get(leg.path("leg").asText());
            if (at == null || saysDone != (held.legs().get(at) == LegState.DONE)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isResultOf(HeldDossier held, HeldRegistration entry) {
        String number = String.valueOf(entry.personalNumber());
        return held.reports().stream()
                .filter(it -> it.trangThai() == 4)
                .allMatch(it -> it.body().path("ketQuaXuLy").asText().contains(number));
    }

    private long done(String leg) {
        return stories.values().stream()
                .flatMap(it -> it.path("legs").valueStream())
                .filter(it -> it.path("leg").asText().equals(leg)
                        && it.path("state").asText().equals("DONE"))
                .count();
    }
}
