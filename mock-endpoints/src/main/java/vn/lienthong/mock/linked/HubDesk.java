package vn.lienthong.mock.linked;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.lienthong.mock.line.Decision;
import vn.lienthong.mock.line.FaultyLine;
import vn.lienthong.mock.wire.Answer;
import vn.lienthong.mock.wire.HttpCall;

/** The wire side of the hub. */
final class HubDesk {
    private static final Duration REFRESH = Duration.ofDays(7);

    private final HubOptions options;
    private final Clock clock;
    private final HubTokens tokens;
    private final FaultyLine line;
    private final HubTally tally;
    private final HubLedger ledger;
    private final HubAnswers answers;

    HubDesk(
            HubOptions options,
            HubTokens tokens,
            FaultyLine line,
            HubTally tally,
            HubLedger ledger,
            HubAnswers answers) {
        this.options = options;
        this.clock = options.clock();
        this.tokens = tokens;
        this.line = line;
        this.tally = tally;
        this.ledger = ledger;
        this.answers = answers;
    }

    Answer answer(HttpCall http) {
        Optional<HubCall> call = HubCall.of(http, options.paths());
        if (call.isEmpty()) {
            tally.broken(http.path(), List.of("there is no " + http.method() + " " + http.path()));
            return answers.notFound("Not Found");
        }
        tally.called(call.get().door().wireName());
        return line.answer(call.get().line(), () -> decide(call.get()));
    }

    private Decision decide(HubCall call) {
        List<String> wrong = call.wrong();
        if (!wrong.isEmpty()) {
            tally.broken(call.door().wireName(), wrong);
            return Decision.refusal(
                    answers.refused(400, "One or more validation errors occurred.", "body", String.join("; ", wrong)));
        }
        if (call.door() == HubDoor.TOKEN) {
            return login(call.body());
        }
        String header = call.http().header("Authorization").orElse("");
        if (!header.startsWith("Bearer ") || !tokens.good(header.substring("Bearer ".length()))) {
            tally.add(HubFigure.TOKENS_REFUSED);
            return Decision.refusal(answers.unauthorised("Unauthorized"));
        }
        return known(call);
    }

    private Decision known(HubCall call) {
        return switch (call.door()) {
            case LIST -> Decision.success(answers.list(ledger.waiting()));
            case DETAIL -> detail(call.name());
            case ACKNOWLEDGE -> acknowledge(call.body().path("maHoSo").asText());
            case REPORT -> report(call.body());
            case LOOKUP -> lookup(call.name());
            case TOKEN -> login(call.body());
        };
    }

    private Decision login(JsonNode body) {
        boolean right = body.path("userName").asText().equals(options.userName())
                && body.path("password").asText().equals(options.password());
        tally.add(right ? HubFigure.LOGINS : HubFigure.LOGINS_REFUSED);
        return right
                ? Decision.success(answers.token(tokens.give(), clock.instant().plus(REFRESH)))
                : Decision.refusal(answers.unauthorised("Tài khoản hoặc mật khẩu không đúng"));
    }

    private Decision detail(String id) {
        Optional<HubDossier> dossier = id.matches("\\d{1,18}") ? ledger.read(Long.parseLong(id)) : Optional.empty();
        return dossier.map(found -> Decision.success(answers.detail(found)))
                .orElseGet(() -> Decision.refusal(answers.notFound("Hồ sơ không tồn tại")));
    }

    private Decision acknowledge(String code) {
        return ledger.acknowledge(code)
                ? Decision.success(answers.acknowledged())
                : Decision.refusal(answers.refused(400, "Bad Request", "maHoSo", "Hồ sơ không tồn tại"));
    }

    private Decision report(JsonNode body) {
        Report report = new Report(clock.instant(), body.path("trangThai").asInt(), body);
        return ledger.report(body.path("soHoSoLT").asText(), body.path("maHoSo").asText(), report)
                .map(sentence -> Decision.refusal(answers.refused(400, "Bad Request", "soHoSoLT", sentence)))
                .orElseGet(() -> Decision.success(answers.reported()));
    }

    private Decision lookup(String code) {
        return ledger.shown(code)
                .map(held -> Decision.success(answers.states(held, leg -> ledger.ended(code, leg))))
                .orElseGet(() -> Decision.refusal(answers.notFound("Hồ sơ không tồn tại")));
    }
}
