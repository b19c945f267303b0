package vn.lienthong.gateway.proof;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.lienthong.routes.message.Lane;

/** Who looks after a gateway in a process of its own, by its API. */
public final class Operator {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

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

    public void hold(Lane lane) {
        gateway.operate("/api/v1/lanes/" + lane + "/hold", "{\"reason\":\"Thử dừng làn\"}");
    }

    public void release(Lane lane) {
        gateway.operate("/api/v1/lanes/" + lane + "/release", "");
    }

    /**
     * Makes a job of all parked messages with this fingerprint, and has it run.
     *
     * @param rate messages per second
     * @return the job's id
     */
    public String replayJob(String fingerprint, int rate) {
        String job = gateway.operate(
                        "/api/v1/replays",
                        "{\"requestId\": \"" + UUID.randomUUID() + "\", \"what\": \"REPLAY\", \"fingerprint\": \""
                                + fingerprint + "\", \"reason\": \"Cổng đã công bố thủ tục\", \"rate\": " + rate + "}")
                .orElseThrow()
                .at("/id")
                .asText();
        await("the job's preview").atMost(PATIENCE).until(() -> jobIs(job, "READY"));
        gateway.operate("/api/v1/replays/" + job + "/run", "{}");
        return job;
    }

    public boolean done(String job) {
        return jobIs(job, "DONE");
    }

    private boolean jobIs(String job, String state) {
        return gateway.get("/api/v1/replays/" + job)
                .map(it -> it.at("/state").asText())
                .filter(state::equals)
                .isPresent();
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
