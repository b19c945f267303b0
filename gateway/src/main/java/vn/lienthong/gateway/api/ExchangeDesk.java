package vn.lienthong.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.content.ExchangeBook;
import vn.lienthong.gateway.content.ExchangeFacts;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.vault.KeyDestroyed;

/** Shows what was sent for a message and what was answered: masked, or, for a reason that is written down, as it was. */
@RestController
final class ExchangeDesk {

    /** One call with both its sides. */
    record ExchangeView(ExchangeFacts facts, BodyView request, BodyView answer) {}

    private final ExchangeBook exchanges;
    private final Revealing revealing;

    ExchangeDesk(ExchangeBook exchanges, Revealing revealing) {
        this.exchanges = exchanges;
        this.revealing = revealing;
    }

    @GetMapping("/api/v1/messages/{id}/exchanges/{n}")
    ExchangeView masked(@PathVariable UUID id, @PathVariable int n) {
        try {
            return exchanges
                    .whole(id, n)
                    .map(it ->
                            new ExchangeView(it.facts(), BodyView.masked(it.request()), BodyView.masked(it.answer())))
                    .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
        } catch (KeyDestroyed gone) {
            return destroyed(id, n);
        }
    }

    @PostMapping(path = "/api/v1/messages/{id}/exchanges/{n}/reveal", consumes = MediaType.APPLICATION_JSON_VALUE)
    ExchangeView reveal(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @PathVariable int n,
            HttpServletRequest request) {
        String reason = CancelRequest.reasonIn(request);
        try {
            return revealing
                    .reveal(caller, id, reason, Map.of("exchange", String.valueOf(n)), () -> whole(id, n))
                    .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
        } catch (KeyDestroyed gone) {
            return destroyed(id, n);
        }
    }

    private Optional<ExchangeView> whole(UUID id, int n) {
        return exchanges.whole(id, n).map(it -> {
            SessionCover cover = SessionCover.of(it.request());
            return new ExchangeView(
                    it.facts(), BodyView.revealed(it.request(), cover), BodyView.revealed(it.answer(), cover));
        });
    }

    private ExchangeView destroyed(UUID id, int n) {
        return exchanges
                .facts(id, n)
                .map(it -> new ExchangeView(it, BodyView.DESTROYED, BodyView.DESTROYED))
                .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }
}
