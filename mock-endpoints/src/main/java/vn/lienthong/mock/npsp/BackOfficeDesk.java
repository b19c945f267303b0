package vn.lienthong.mock.npsp;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.mock.wire.Answer;
import vn.lienthong.mock.wire.HttpCall;
import vn.lienthong.mock.wire.Json;

/** The back office over HTTP. */
final class BackOfficeDesk {
    private final BackOffice office;

    BackOfficeDesk(BackOffice office) {
        this.office = office;
    }

    /** The answer; empty when the call is for another desk. */
    Optional<Answer> answer(HttpCall call, String path) {
        return switch (call.method() + " " + path) {
            case "GET books/export.csv" ->
                Optional.of(new Answer(200, "text/csv;charset=UTF-8", office.export(), Map.of(), false, Duration.ZERO));
            case "POST books/rollback" -> ok(Map.of("gone", office.rollBack(number(call, "to"))));
            case "POST books/keyed" -> {
                office.key(text(call, "maHoSo"), text(call, "status"));
                yield ok(Map.of("done", true));
            }
            case "POST books/changed" -> {
                office.change(text(call, "maHoSo"), text(call, "field"), text(call, "value"));
                yield ok(Map.of("done", true));
            }
            case "POST books/twice" -> {
                office.twice(text(call, "maHoSo"));
                yield ok(Map.of("done", true));
            }
            default -> Optional.empty();
        };
    }

    private static long number(HttpCall call, String name) {
        JsonNode value = body(call).path(name);
        if (!value.canConvertToLong() || value.asLong() < 0) {
            throw new IllegalArgumentException(name + " must be a whole number from 0");
        }
        return value.asLong();
    }

    private static String text(HttpCall call, String name) {
        JsonNode value = body(call).path(name);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw new IllegalArgumentException(name + " must be a text");
        }
        return value.textValue();
    }

    private static JsonNode body(HttpCall call) {
        try {
            return Json.mapper().readTree(call.body());
        } catch (IOException notJson) {
            throw new IllegalArgumentException("Not JSON: " + notJson.getMessage(), notJson);
        }
    }

    private static Optional<Answer> ok(Object value) {
        return Optional.of(Answer.json(200, Json.write(value)));
    }
}
