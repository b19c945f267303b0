package vn.lienthong.gateway.demo.civil;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import vn.lienthong.gateway.demo.kit.GatewayDesk;

/** Two people who look extracts up in the paper books: one enters what the book says, the other sees it and confirms. */
final class ArchiveRoom {

    private static final String TASKS = "/api/v1/paper-tasks";

    private final CivilScript script;
    private final GatewayDesk first;
    private final GatewayDesk second;

    ArchiveRoom(CivilScript script, GatewayDesk first, GatewayDesk second) {
        this.script = script;
        this.first = first;
        this.second = second;
    }

    /** What is open, the oldest first. */
    List<JsonNode> tasks() {
        List<JsonNode> tasks = new ArrayList<>();
        first.get(TASKS + "?size=200").path("tasks").forEach(tasks::add);
        return tasks;
    }

    /** What the book says of the person that a task looks for. */
    OldEntry found(JsonNode task) {
        String code = task.path("dossier").asText();
        return script.cases().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .map(OldEntry::of)
                .orElseThrow(() -> new NoSuchElementException("the script has no dossier " + code));
    }

    /** Works everything through that is open, from where it stands; gives how many. */
    int workThrough() {
        List<JsonNode> tasks = tasks();
        tasks.forEach(this::workThrough);
        return tasks.size();
    }

    private void workThrough(JsonNode task) {
        JsonNode now = task;
        if (now.path("state").asText().equals("OPEN")) {
            now = act(first, now, "claim", "");
        }
        if (now.path("state").asText().equals("CLAIMED")) {
            now = act(first, now, "enter", ", \"entry\": " + found(task).read());
        }
        act(second, now, "confirm", "");
    }

    private static JsonNode act(GatewayDesk person, JsonNode task, String verb, String more) {
        String body = "{\"version\": " + task.path("version").asInt() + more + "}";
        return person.act(TASKS + "/" + task.path("id").asText() + "/" + verb, body);
    }
}
