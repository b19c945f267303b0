package vn.lienthong.checker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The log of whoever handed documents in: one JSON object a line, in the order of the calls. */
final class SubmissionLog {

    private SubmissionLog() {}

    /** @throws CannotCheck where a line is none; the last may be cut off, since its writer may have been killed */
    static List<Submission> read(Path file) {
        List<Submission> log = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                try {
                    log.add(submission(i + 1, json.readTree(lines.get(i))));
                } catch (IOException | IllegalArgumentException wrong) {
                    if (i < lines.size() - 1) {
                        throw new CannotCheck(file + ", line " + (i + 1) + ": " + wrong.getMessage(), wrong);
                    }
                }
            }
            return log;
        } catch (IOException unread) {
            throw new CannotCheck("The log " + file + " cannot be read: " + unread, unread);
        }
    }

    private static Submission submission(int line, JsonNode it) {
        return new Submission(
                line,
                demanded(it, "lane"),
                Kind.valueOf(demanded(it, "kind")),
                demanded(it, "code"),
                it.path("shows").asText(""),
                it.hasNonNull("version") ? it.get("version").asLong() : null,
                it.path("answer").asInt(0),
                text(it, "message"));
    }

    private static String demanded(JsonNode line, String name) {
        String value = text(line, name);
        if (value == null) {
            throw new IllegalArgumentException("no \"" + name + "\"");
        }
        return value;
    }

    private static @Nullable String text(JsonNode line, String name) {
        return line.path(name).isTextual() ? line.get(name).textValue() : null;
    }
}
