package vn.lienthong.gateway.api;

import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.content.ExchangeBook;
import vn.lienthong.gateway.content.Payloads;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.vault.KeyDestroyed;

/** What came in, was sent and was answered: masked, or, for a reason that is written down, as it was. */
@Component
public final class Bodies {

    private final ExchangeBook exchanges;
    private final Payloads payloads;
    private final Revealing revealing;

    Bodies(ExchangeBook exchanges, Payloads payloads, Revealing revealing) {
        this.exchanges = exchanges;
        this.payloads = payloads;
        this.revealing = revealing;
    }

    /** @throws Refused when there is no such call */
    public ExchangeView exchange(UUID message, int n) {
        try {
            return exchanges
                    .whole(message, n)
                    .map(it ->
                            new ExchangeView(it.facts(), BodyView.masked(it.request()), BodyView.masked(it.answer())))
                    .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
        } catch (KeyDestroyed gone) {
            return destroyed(message, n);
        }
    }

    /** @throws Refused when there is no such call */
    public ExchangeView reveal(UUID message, int n, String reason, Caller caller) {
        try {
            return revealing
                    .reveal(caller, message, reason, Map.of("exchange", String.valueOf(n)), () -> exchanges
                            .whole(message, n)
                            .map(Bodies::revealed))
                    .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
        } catch (KeyDestroyed gone) {
            return destroyed(message, n);
        }
    }

    /** @throws Refused when there is no such document */
    public PayloadView payload(UUID message, int version) {
        try {
            return payloads.version(message, version)
                    .map(it -> new PayloadView(version, BodyView.masked(it.body())))
                    .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
        } catch (KeyDestroyed gone) {
            return new PayloadView(version, BodyView.DESTROYED);
        }
    }

    /** @throws Refused when there is no such document */
    public PayloadView revealPayload(UUID message, int version, String reason, Caller caller) {
        try {
            return revealing
                    .reveal(caller, message, reason, Map.of("payload", String.valueOf(version)), () -> payloads.version(
                                    message, version)
                            .map(it ->
                                    new PayloadView(version, BodyView.revealed(it.body(), UnaryOperator.identity()))))
                    .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
        } catch (KeyDestroyed gone) {
            return new PayloadView(version, BodyView.DESTROYED);
        }
    }

    private static ExchangeView revealed(ExchangeBook.Whole it) {
        SessionCover cover = SessionCover.of(it.request());
        return new ExchangeView(
                it.facts(), BodyView.revealed(it.request(), cover), BodyView.revealed(it.answer(), cover));
    }

    private ExchangeView destroyed(UUID message, int n) {
        return exchanges
                .facts(message, n)
                .map(it -> new ExchangeView(it, BodyView.DESTROYED, BodyView.DESTROYED))
                .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }
}
