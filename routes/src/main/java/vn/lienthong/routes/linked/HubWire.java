package vn.lienthong.routes.linked;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.camel.Message;
import org.apache.camel.ProducerTemplate;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.civilstatus.WireAnswer;
import vn.lienthong.routes.http.Body;
import vn.lienthong.routes.http.Calling;
import vn.lienthong.routes.http.Heard;
import vn.lienthong.routes.http.HttpLine;
import vn.lienthong.routes.ledger.Exchange;

/** One call to the hub by HTTP, taken down as it was made. */
final class HubWire {

    private static final Heard TOO_LATE = new Heard.NotSent("the lease is nearly over");

    private final HubSettings settings;
    private final HttpLine http;
    private final Clock clock;

    HubWire(HubSettings settings, ProducerTemplate camel, Clock clock) {
        this.settings = settings;
        this.http = new HttpLine(HubSettings.HTTP, camel);
        this.clock = clock;
    }

    /** @param bearer null for a login */
    Heard send(HubCall call, @Nullable String bearer, Calling calling, UnaryOperator<Exchange> taking) {
        if (calling.timeLeft().get().compareTo(settings.totalDeadline()) < 0) {
            return TOO_LATE;
        }
        Instant at = clock.instant();
        long begin = System.nanoTime();
        byte @Nullable [] body = call.body();
        Heard heard = body == null
                ? http.call(it -> prepare(it, call, bearer))
                : http.call(Body.of(body), it -> prepare(it, call, bearer));
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        calling.record().accept(taking.apply(exchange(call, at, took, heard)));
        return heard;
    }

    static WireAnswer wire(Heard.Answer answer) {
        return new WireAnswer(answer.status(), answer.contentType(), answer.retryAfter(), answer.body());
    }

    /** Why there was no answer. */
    static String silence(Heard heard) {
        return heard instanceof Heard.NotSent notSent ? notSent.reason() : ((Heard.Lost) heard).reason();
    }

    private void prepare(Message message, HubCall call, @Nullable String bearer) {
        message.setHeader(org.apache.camel.Exchange.HTTP_METHOD, call.method());
        message.setHeader(
                org.apache.camel.Exchange.HTTP_URI,
                URI.create(settings.address(call.path())).toString());
        message.setHeader("Accept", "application/json");
        if (call.body() != null) {
            message.setHeader(org.apache.camel.Exchange.CONTENT_TYPE, "application/json");
        }
        Optional.ofNullable(bearer).ifPresent(it -> message.setHeader("Authorization", "Bearer " + it));
    }

    private static Exchange exchange(HubCall call, Instant at, Duration took, Heard heard) {
        return heard instanceof Heard.Answer answer
                ? new Exchange(
                        call.service(), at, took, call.body(), answer.status(), answer.contentType(), answer.body(), "")
                : new Exchange(call.service(), at, took, call.body(), null, null, null, silence(heard));
    }
}
