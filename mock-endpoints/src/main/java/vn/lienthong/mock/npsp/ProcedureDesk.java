package vn.lienthong.mock.npsp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.mock.wire.Answer;
import vn.lienthong.mock.wire.HttpCall;
import vn.lienthong.mock.wire.Json;

/** The catalogue of procedures on the admin side. */
final class ProcedureDesk {
    private static final String ONE = "procedures/";

    /** The catalogue as the admin side writes it. */
    record Page(boolean strict, List<Procedure> procedures) {}

    private final Procedures procedures;

    ProcedureDesk(Procedures procedures) {
        this.procedures = procedures;
    }

    /** The answer; empty when the call is about something else. */
    Optional<Answer> answer(HttpCall call, String path) {
        return switch (call.method() + " " + path) {
            case "GET procedures" -> Optional.of(page(200));
            case "POST procedures" -> {
                procedures.put(read(call, Procedure.class));
                yield Optional.of(page(201));
            }
            case "POST procedures/strict" -> {
                procedures.strict(truth(read(call, JsonNode.class)));
                yield Optional.of(page(200));
            }
            default ->
                call.method().equals("DELETE") && path.startsWith(ONE)
                        ? Optional.of(remove(path.substring(ONE.length())))
                        : Optional.empty();
        };
    }

    private Answer remove(String maTTHC) {
        return procedures.remove(maTTHC)
                ? Answer.json(200, Json.write(Map.of("removed", maTTHC)))
                : Answer.json(404, Json.write(Map.of("error", "The catalogue has no procedure " + maTTHC)));
    }

    private Answer page(int status) {
        return Answer.json(status, Json.write(new Page(procedures.strict(), procedures.list())));
    }

    private static boolean truth(JsonNode body) {
        if (!body.path("strict").isBoolean()) {
            throw new IllegalArgumentException("needs {\"strict\": true} or false");
        }
        return body.path("strict").booleanValue();
    }

    private static <T> T read(HttpCall call, Class<T> type) {
        try {
            return Json.mapper().readValue(call.body(), type);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException("Not a procedure: " + wrong.getOriginalMessage(), wrong);
        } catch (IOException wrong) {
            throw new IllegalArgumentException("Not a procedure: " + wrong.getMessage(), wrong);
        }
    }
}
