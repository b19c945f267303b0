package vn.lienthong.mock.province;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.util.Map;
import vn.lienthong.mock.wire.Answer;
import vn.lienthong.mock.wire.HttpCall;
import vn.lienthong.mock.wire.Json;

/** The admin side: switches and books over HTTP. Errors are a sentence in {@code error}. */
final class ProvinceDesk {
    private static final String ROOT = "/mock/province/";
    private static final String FAULTS = "faults/";

    private final ProvinceFaults faults;
    private final Notices notices;

    ProvinceDesk(ProvinceFaults faults, Notices notices) {
        this.faults = faults;
        this.notices = notices;
    }

    Answer answer(HttpCall call) {
        if (call.path().equals("/mock/health")) {
            return ok(Map.of("status", "UP"));
        }
        String path = call.path().startsWith(ROOT) ? call.path().substring(ROOT.length()) : "";
        try {
            return switch (call.method() + " " + path) {
                case "GET books" -> ok(notices.summary());
                case "DELETE books" -> done(notices::forget);
                case "GET notices" -> ok(call.query("dossier").map(notices::of).orElseGet(notices::taken));
                case "GET objections" -> ok(notices.objections());
                case "GET faults" -> ok(faults.list());
                case "POST faults" -> Answer.json(201, Json.write(faults.add(fault(call))));
                case "DELETE faults" -> done(faults::clear);
                default -> one(call, path);
            };
        } catch (IllegalArgumentException wrong) {
            return error(400, String.valueOf(wrong.getMessage()));
        }
    }

    private Answer one(HttpCall call, String path) {
        boolean removed = call.method().equals("DELETE")
                && path.startsWith(FAULTS)
                && faults.remove(path.substring(FAULTS.length()));
        return removed
                ? ok(Map.of("removed", path.substring(FAULTS.length())))
                : error(404, "There is no " + call.method() + " " + call.path());
    }

    private static ProvinceFault fault(HttpCall call) {
        try {
            return Json.mapper().readValue(call.body(), ProvinceFault.class);
        } catch (ValueInstantiationException wrong) {
            Throwable cause = wrong.getCause();
            throw new IllegalArgumentException(cause == null ? wrong.getOriginalMessage() : cause.getMessage(), wrong);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException("Not a fault: " + wrong.getOriginalMessage(), wrong);
        } catch (IOException wrong) {
            throw new IllegalArgumentException("Not a fault: " + wrong.getMessage(), wrong);
        }
    }

    private static Answer done(Runnable act) {
        act.run();
        return ok(Map.of("done", true));
    }

    private static Answer ok(Object value) {
        return Answer.json(200, Json.write(value));
    }

    private static Answer error(int status, String sentence) {
        return Answer.json(status, Json.write(Map.of("error", sentence)));
    }
}
