package vn.lienthong.mock.civilstatus;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.lienthong.mock.lgsp.Lgsp;
import vn.lienthong.mock.line.Decision;
import vn.lienthong.mock.line.FaultyLine;
import vn.lienthong.mock.line.LineCall;
import vn.lienthong.mock.line.RateMeter;
import vn.lienthong.mock.wire.Answer;
import vn.lienthong.mock.wire.HttpCall;

/** The wire side: the service bus with its token and its rate, then the registry. */
final class RegistryDesk {
    private static final String TOKEN = "token";

    private final RegistryOptions options;
    private final Lgsp lgsp;
    private final FaultyLine line;
    private final RateMeter rate;
    private final Tally tally;
    private final Clerk clerk;

    RegistryDesk(RegistryOptions options, Lgsp lgsp, FaultyLine line, RateMeter rate, Tally tally, Clerk clerk) {
        this.options = options;
        this.lgsp = lgsp;
        this.line = line;
        this.rate = rate;
        this.tally = tally;
        this.clerk = clerk;
    }

    Answer answer(HttpCall http) {
        if (http.path().equals(Lgsp.TOKEN_PATH)) {
            tally.called(TOKEN);
            return line.answer(LineCall.login(TOKEN), () -> lgsp.token(http, broken(TOKEN)));
        }
        Optional<Operation> operation = Operation.at(http.path());
        if (operation.isEmpty()) {
            tally.broken(http.path(), List.of("there is no such path; see the README for those that there are"));
            return lgsp.noSuchResource();
        }
        RegistryCall call = RegistryCall.of(operation.get(), http);
        tally.called(operation.get().wireName());
        boolean tooFast = rate.exceeded();
        return line.answer(call.line(), () -> decide(call, tooFast));
    }

    private Decision decide(RegistryCall call, boolean tooFast) {
        if (tooFast && options.callsAboveRateRefused()) {
            return Decision.refusal(lgsp.throttled().withHeader("Retry-After", "1"));
        }
        return lgsp.stopped(call.http(), broken(call.operation().wireName()))
                .map(Decision::refusal)
                .orElseGet(() -> clerk.decide(call));
    }

    private Consumer<List<String>> broken(String operation) {
        return reasons -> tally.broken(operation, reasons);
    }
}
