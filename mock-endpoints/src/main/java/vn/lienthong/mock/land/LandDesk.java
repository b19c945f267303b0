package vn.lienthong.mock.land;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.mock.judge.Finding;
import vn.lienthong.mock.judge.StrictJson;
import vn.lienthong.mock.judge.UnreadableJson;
import vn.lienthong.mock.line.Decision;
import vn.lienthong.mock.line.FaultyLine;
import vn.lienthong.mock.line.LineCall;
import vn.lienthong.mock.wire.Answer;
import vn.lienthong.mock.wire.HttpCall;

/** Answers the calls of a one-stop desk. */
final class LandDesk {
    static final String TOKEN_PATH = "/token";
    private static final String TOKEN = "token";
    private static final String KEY = "SoBienNhan";

    private final LandOptions options;
    private final LandShapes shapes;
    private final LandTokens tokens;
    private final FaultyLine line;
    private final LandTally tally;
    private final LandLedger ledger;
    private final LandRefusals refusals;
    private final LandFiles files;
    private final LandAnswers answers;

    LandDesk(
            LandOptions options,
            LandTokens tokens,
            FaultyLine line,
            LandTally tally,
            LandLedger ledger,
            LandRefusals refusals,
            LandFiles files) {
        this.options = options;
        this.shapes = new LandShapes(options.system());
        this.tokens = tokens;
        this.line = line;
        this.tally = tally;
        this.ledger = ledger;
        this.refusals = refusals;
        this.files = files;
        this.answers = new LandAnswers(options.clock());
    }

    Answer answer(HttpCall call) {
        Optional<Answer> file = call.method().equals("GET") ? files.at(call.path()) : Optional.empty();
        if (file.isPresent()) {
            tally.called(LandFiles.BELOW);
            return line.answer(LineCall.business("tep", Set.of()), () -> Decision.success(file.get()));
        }
        if (options.system() == LandSystem.ILIS && isPost(call) && call.path().equals(TOKEN_PATH)) {
            tally.called(TOKEN);
            return line.answer(LineCall.login(TOKEN), () -> login(call));
        }
        Optional<LandDoor> door = isPost(call) ? LandDoor.at(call.path()) : Optional.empty();
        if (door.isEmpty()) {
            tally.broken(call.path(), List.of("there is no " + call.method() + " " + call.path()));
            return answers.notFound();
        }
        tally.called(door.get().wireName());
        List<String> unreadable = new ArrayList<>();
        JsonNode body = body(call, unreadable);
        Set<String> codes = body.path(KEY).isTextual() ? Set.of(body.path(KEY).textValue()) : Set.of();
        return line.answer(
                LineCall.business(door.get().wireName(), codes), () -> decide(door.get(), call, body, unreadable));
    }

    private Decision decide(LandDoor door, HttpCall call, JsonNode body, List<String> unreadable) {
        if (options.system() == LandSystem.ILIS && !isLetIn(call)) {
            tally.add(LandFigure.TOKENS_REFUSED);
            return Decision.refusal(answers.unauthorised());
        }
        List<String> wrong = wrong(door, call, body, unreadable);
        if (!wrong.isEmpty()) {
            tally.broken(door.wireName(), wrong);
            return Decision.refusal(answers.refused("Dữ liệu không hợp lệ: " + String.join("; ", wrong)));
        }
        String code = body.path(KEY).textValue();
        Optional<String> demanded = refusals.of(code);
        demanded.ifPresent(sentence -> tally.add(LandFigure.REFUSED_ON_DEMAND));
        return demanded.or(() -> ledger.take(door, code, FileDigest.inPlaceOfFiles(body)))
                .map(sentence -> Decision.refusal(answers.refused(sentence)))
                .orElseGet(() -> Decision.success(answers.taken()));
    }

    private List<String> wrong(LandDoor door, HttpCall call, JsonNode body, List<String> unreadable) {
        List<String> wrong = new ArrayList<>(unreadable);
        if (!call.header("Content-Type").orElse("").toLowerCase(Locale.ROOT).startsWith("application/json")) {
            wrong.add("header:Content-Type: must be application/json");
        }
        if (unreadable.isEmpty()) {
            shapes.of(door).judge("", body).stream().map(Finding::toString).forEach(wrong::add);
        }
        return List.copyOf(wrong);
    }

    private boolean isLetIn(HttpCall call) {
        String header = call.header("Authorization").orElse("");
        return header.startsWith("Bearer ") && tokens.good(header.substring("Bearer ".length()));
    }

    private Decision login(HttpCall call) {
        Map<String, String> form = form(call);
        LandAccount account = options.account();
        if (!"password".equals(form.get("grant_type"))) {
            tally.broken(TOKEN, List.of("grant_type must be password"));
            return Decision.refusal(answers.invalidClient());
        }
        boolean right = account.clientId().equals(form.get("client_id"))
                && account.clientSecret().equals(form.get("client_secret"))
                && account.username().equals(form.get("username"))
                && account.password().equals(form.get("password"));
        tally.add(right ? LandFigure.LOGINS : LandFigure.LOGINS_REFUSED);
        return right
                ? Decision.success(
                        answers.token(tokens.give(), options.tokenLifetime().toSeconds()))
                : Decision.refusal(answers.invalidClient());
    }

    private static Map<String, String> form(HttpCall call) {
        Map<String, String> form = new HashMap<>();
        for (String pair : new String(call.body(), StandardCharsets.UTF_8).split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                form.put(
                        URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return form;
    }

    private static JsonNode body(HttpCall call, List<String> unreadable) {
        try {
            return StrictJson.read(call.body());
        } catch (UnreadableJson broken) {
            unreadable.add(String.valueOf(broken.getMessage()));
            return MissingNode.getInstance();
        }
    }

    private static boolean isPost(HttpCall call) {
        return call.method().equals("POST");
    }
}
