package vn.lienthong.mock.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The doors of an admin side: what answers which method and path. Errors are a sentence in {@code error}. */
public final class AdminRoutes {
    private final String root;
    private final Map<String, Function<HttpCall, Answer>> exact = new LinkedHashMap<>();
    private final Map<String, Function<String, Optional<Answer>>> below = new LinkedHashMap<>();

    /** @param root what every path begins with, such as {@code /mock/registry/} */
    public AdminRoutes(String root) {
        this.root = root;
    }

    /** Answers with what it shows. */
    public AdminRoutes get(String path, Supplier<Object> shown) {
        return on("GET", path, call -> ok(shown.get()));
    }

    /** Answers with what is known of the name that follows the path; 404 when there is nothing. */
    public AdminRoutes getBelow(String path, Function<String, Optional<?>> shown) {
        below.put("GET " + path, name -> shown.apply(name).map(AdminRoutes::ok));
        return this;
    }

    /** Reads the body as a value of the type and answers 201 with what was made of it. */
    public <T> AdminRoutes post(String path, Class<T> type, Function<T, Object> act) {
        return on("POST", path, call -> Answer.json(201, Json.write(act.apply(read(call, type)))));
    }

    /** Does something and answers with what came of it. */
    public AdminRoutes act(String path, Supplier<Object> act) {
        return on("POST", path, call -> ok(act.get()));
    }

    public AdminRoutes delete(String path, Runnable act) {
        return on("DELETE", path, call -> {
            act.run();
            return ok(Map.of("done", true));
        });
    }

    /** Removes what the name that follows the path names; 404 when it is not there. */
    public AdminRoutes deleteBelow(String path, Predicate<String> removed) {
        below.put(
                "DELETE " + path,
                name -> removed.test(name) ? Optional.of(ok(Map.of("removed", name))) : Optional.empty());
        return this;
    }

    public Answer answer(HttpCall call) {
        if (call.path().equals("/mock/health")) {
            return ok(Map.of("status", "UP"));
        }
        try {
            String path = call.path().startsWith(root) ? call.path().substring(root.length()) : "";
            Function<HttpCall, Answer> door = exact.get(call.method() + " " + path);
            return door == null ? named(call, path) : door.apply(call);
        } catch (IllegalArgumentException wrong) {
            return error(400, String.valueOf(wrong.getMessage()));
        }
    }

    private Answer named(HttpCall call, String path) {
        int slash = path.lastIndexOf('/') + 1;
        return Optional.ofNullable(below.get(call.method() + " " + path.substring(0, slash)))
                .flatMap(door -> door.apply(path.substring(slash)))
                .orElseGet(() -> error(404, "There is no " + call.method() + " " + call.path()));
    }

    private AdminRoutes on(String method, String path, Function<HttpCall, Answer> door) {
        exact.put(method + " " + path, door);
        return this;
    }

    private static <T> T read(HttpCall call, Class<T> type) {
        try {
            return Json.mapper().readValue(call.body(), type);
        } catch (ValueInstantiationException wrong) {
            Throwable cause = wrong.getCause();
            throw new IllegalArgumentException(cause == null ? wrong.getOriginalMessage() : cause.getMessage(), wrong);
        } catch (UnrecognizedPropertyException unknown) {
            throw new IllegalArgumentException(
                    "There is no \"" + unknown.getPropertyName() + "\" in it; there is "
                            + unknown.getKnownPropertyIds(),
                    unknown);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException("It cannot be read: " + wrong.getOriginalMessage(), wrong);
        } catch (IOException wrong) {
            throw new IllegalArgumentException("It cannot be read: " + wrong.getMessage(), wrong);
        }
    }

    private static Answer ok(Object value) {
        return Answer.json(200, Json.write(value));
    }

    private static Answer error(int status, String sentence) {
        return Answer.json(status, Json.write(Map.of("error", sentence)));
    }
}
