package vn.lienthong.gateway.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** An operator at the console who reads on through all that waits, and looks at the board and into messages on the way. */
final class Watching {

    private static final int PAGE = 50;

    private final Door door;
    private final List<Duration> pages = new ArrayList<>();
    private String next = "";

    Watching(Door door) {
        this.door = door;
    }

    /** One page further, from the newest on again after the last. */
    void turn() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        JsonNode page = door.post(
                "/api/v1/messages/search",
                "{\"states\": [\"WAITING\"], \"size\": %d%s}"
                        .formatted(PAGE, next.isEmpty() ? ", \"count\": true" : ", \"after\": \"" + next + "\""));
        pages.add(Duration.ofNanos(System.nanoTime() - begin));
        next = page.path("next").asText();
        for (JsonNode message : page.path("messages")) {
            door.get("/api/v1/messages/" + message.path("id").asText());
            break;
        }
        door.get("/api/v1/lanes");
        door.get("/api/v1/law");
        door.post("/api/v1/messages/search/figures", "{\"states\": [\"WAITING\", \"PARKED\"]}");
    }

    /** What a page took, of all so far. */
    Percentiles pages() {
        return Percentiles.of(pages);
    }
}
