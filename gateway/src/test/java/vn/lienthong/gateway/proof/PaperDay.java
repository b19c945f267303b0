package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lienthong.gateway.cli.Terminal;
import vn.lienthong.gateway.cli.Terminal.Ran;
import vn.lienthong.gateway.proof.RunningGateway.Answer;

/** What people do with paper tasks, over HTTP. */
record PaperDay(RunningGateway gateway) {

    static final String TASKS = "/api/v1/paper-tasks";
    static final String WHY = "{\"reason\": \"tra sổ gốc\"}";

    /** The open task of a message. */
    JsonNode taskOf(String message) {
        return find(message, "");
    }

    /** The task of a message in one of the states. */
    JsonNode taskOf(String message, String states) {
        return find(message, "&state=" + states);
    }

    boolean hasTask(String message) {
        return tasks("").stream().anyMatch(it -> it.at("/message").asText().equals(message));
    }

    List<JsonNode> tasks(String filter) {
        List<JsonNode> all = new ArrayList<>();
        gateway.operator(TASKS + "?size=200" + filter).body().at("/tasks").forEach(all::add);
        return all;
    }

    Answer act(String key, JsonNode task, String verb, String more) {
        String body = "{\"version\": " + task.at("/version").asInt() + more + "}";
        return gateway.operate(key, TASKS + "/" + task.at("/id").asText() + "/" + verb, body);
    }

    /** The act succeeds; gives the task as it is afterwards. */
    JsonNode done(String key, JsonNode task, String verb, String more) {
        Answer answer = act(key, task, verb, more);
        assertThat(answer.status()).as(verb + ": " + answer).isEqualTo(200);
        return answer.body();
    }

    JsonNode revealed(String key, JsonNode task) {
        Answer answer = gateway.operate(key, TASKS + "/" + task.at("/id").asText() + "/reveal", WHY);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    /** What a verb of the command line prints; it must succeed. */
    static String typed(RunningGateway gateway, String key, String... words) {
        Ran ran = new Terminal(gateway.base(), Map.of("LIENTHONG_KEY", key)).type(words);
        assertThat(ran.exitCode()).as(List.of(words) + ": " + ran.err()).isZero();
        return ran.out();
    }

    static String entry(String number) {
        return entry(SyntheticExtract.NAME, number);
    }

    static String entry(String name, String number) {
        return ", \"entry\": {\"registeredOn\": \"2003-05-12\", \"number\": \"" + number + "\", \"book\": \"01/2003\","
                + " \"page\": \"12\", \"fields\": {\"subject.name\": \"" + name + "\"}, \"shelf\": \"Kệ 3\"}";
    }

    static String reason(String reason) {
        return ", \"reason\": \"" + reason + "\"";
    }

    private JsonNode find(String message, String filter) {
        return tasks(filter).stream()
                .filter(it -> it.at("/message").asText().equals(message))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no task of " + message));
    }
}
