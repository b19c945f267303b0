package vn.lienthong.gateway.proof;

import java.util.ArrayList;
import java.util.List;
import vn.lienthong.routes.message.Lane;

/** Who looks after a gateway in a process of its own, by its API. */
public final class Operator {

    private final GatewayProcess gateway;

    public Operator(GatewayProcess gateway) {
        this.gateway = gateway;
    }

    /** Whether nothing is on its way any more and nothing is parked that may be sent again. */
    public boolean settled() {
        return gateway.get("/api/v1/law")
                .map(law -> law.at("/total"))
                .filter(it -> it.at("/waiting").asInt()
                                + it.at("/sending").asInt()
                                + it.at("/unknown").asInt()
                        == 0)
                .filter(it -> mayBeSentAgain().isEmpty())
                .isPresent();
    }

    /** Has one of each group of parked messages sent again. */
    public void replayParked() {
        mayBeSentAgain().forEach(it -> gateway.operate("/api/v1/messages/" + it + "/replay", "{}"));
    }

    public void holdAndRelease(Lane lane) {
        gateway.operate("/api/v1/lanes/" + lane + "/hold", "{\"reason\":\"Thử dừng làn\"}");
        gateway.operate("/api/v1/lanes/" + lane + "/release", "");
    }

    /** A message of each group that was refused, or over which a process died too often. */
    private List<String> mayBeSentAgain() {
        List<String> examples = new ArrayList<>();
        gateway.get("/api/v1/parked").ifPresent(parked -> parked.at("/groups").forEach(it -> {
            if (!it.at("/cause/name").asText().equals("UNDETERMINABLE")) {
                examples.add(it.at("/example/message").asText());
            }
        }));
        return examples;
    }
}
