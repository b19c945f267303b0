package vn.lienthong.mock.province;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mock.judge.Finding;
import vn.lienthong.mock.judge.Rule;
import vn.lienthong.mock.judge.StrictJson;
import vn.lienthong.mock.judge.UnreadableJson;
import vn.lienthong.mock.wire.Answer;
import vn.lienthong.mock.wire.HttpCall;
import vn.lienthong.mock.wire.Json;
import vn.lienthong.mock.wire.Pause;

/** Where notices come in: the faults that stand in its place, the signature, the body, then the books. */
final class NoticeDoor {
    static final String PATH = "/notices";
    static final String ELSEWHERE = "/elsewhere";

    private static final Rule SHAPE = NoticeShape.rule();

    private final Signature signature;
    private final NoticeBook book;
    private final ProvinceFaults faults;
    private final Pause pause;
    private final @Nullable String localCodes;

    NoticeDoor(Signature signature, NoticeBook book, ProvinceFaults faults, Pause pause, @Nullable String localCodes) {
        this.localCodes = localCodes;
        this.signature = signature;
        this.book = book;
        this.faults = faults;
        this.pause = pause;
    }

    Answer answer(HttpCall call) {
        if (call.path().equals(ELSEWHERE)) {
            book.redirectFollowed();
            return Answer.text(200, "You should not have come here.");
        }
        if (!call.path().equals(PATH)) {
            return objection(404, List.of("notices are sent to " + PATH + ", not " + call.path()));
        }
        if (!call.method().equals("POST")) {
            return objection(405, List.of("notices are sent with POST, not " + call.method()));
        }
        book.received();
        return inItsPlace(call).orElseGet(() -> judged(call));
    }

    private Optional<Answer> inItsPlace(HttpCall call) {
        return faults.take(ProvinceFaultKind.DOWN)
                .map(fault -> {
                    Answer down = Answer.text(503, "Service Unavailable");
                    String header = fault.retryAfter();
                    return header == null ? down : down.withHeader("Retry-After", header);
                })
                .or(() -> faults.take(ProvinceFaultKind.REDIRECT).map(fault -> Answer.text(307, "Elsewhere")
                        .withHeader(
                                "Location",
                                Optional.ofNullable(fault.location()).orElse(elsewhere(call)))));
    }

    private Answer judged(HttpCall call) {
        Optional<String> forged = signature.wrong(call);
        if (forged.isPresent()) {
            return objection(401, List.of(forged.get()));
        }
        JsonNode body;
        try {
            body = StrictJson.read(call.body());
        } catch (UnreadableJson unreadable) {
            return objection(400, List.of(String.valueOf(unreadable.getMessage())));
        }
        List<String> wrong =
                SHAPE.judge("", body).stream().map(Finding::toString).toList();
        if (!wrong.isEmpty()) {
            return objection(400, wrong);
        }
        return faults.take(ProvinceFaultKind.REFUSE)
                .map(fault -> Answer.json(422, Json.write(Map.of("error", "not wanted"))))
                .orElseGet(() -> taken(body));
    }

    private Answer taken(JsonNode body) {
        boolean isNew = book.take(body);
        Optional<ProvinceFault> slow = faults.take(ProvinceFaultKind.SLOW);
        boolean waited = slow.isEmpty()
                || pause.elapse(Optional.ofNullable(slow.get().delay()).orElse(Duration.ZERO));
        return !waited || faults.take(ProvinceFaultKind.ANSWER_LOST).isPresent()
                ? Answer.connectionReset()
                : Answer.json(200, Json.write(said(body, isNew)));
    }

    /** Of a dossier that is new here, the code under which it is worked on comes with the answer, where codes are given. */
    private Map<String, Object> said(JsonNode body, boolean isNew) {
        boolean filed = body.path("what").asText().equals(What.FILED.name());
        String prefix = localCodes;
        return filed && prefix != null
                ? Map.of(
                        "taken",
                        true,
                        "repeat",
                        !isNew,
                        "localCode",
                        prefix + tail(body.path("dossier").asText()))
                : Map.of("taken", true, "repeat", !isNew);
    }

    /** Day and number of a national code. */
    private static String tail(String dossier) {
        return dossier.substring(Math.max(dossier.indexOf('-'), 0));
    }

    private Answer objection(int status, List<String> reasons) {
        book.object(status, reasons);
        return Answer.json(status, Json.write(Map.of("errors", reasons)));
    }

    private static String elsewhere(HttpCall call) {
        return call.header("Host").map(host -> "http://" + host + ELSEWHERE).orElse(ELSEWHERE);
    }
}
