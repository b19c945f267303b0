package vn.lienthong.routes.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.camel.Message;
import org.apache.camel.ProducerTemplate;
import vn.lienthong.mappings.identity.ServiceSignature;
import vn.lienthong.routes.http.Calling;
import vn.lienthong.routes.http.Heard;
import vn.lienthong.routes.http.HttpLine;
import vn.lienthong.routes.ledger.Exchange;
import vn.lienthong.routes.lgsp.LgspCall;
import vn.lienthong.routes.lgsp.LgspCalls;

/** Calls the citizen service itself, by SOAP; each call is signed right before it is written. */
public final class SignedLine implements LgspCalls {

    private final ServiceAccount account;
    private final HttpLine http;
    private final Clock clock;

    /** @param route the name of the {@link vn.lienthong.routes.http.HttpRoute} that the calls go over */
    public SignedLine(ServiceAccount account, String route, ProducerTemplate camel, Clock clock) {
        this.account = account;
        this.http = new HttpLine(route, camel);
        this.clock = clock;
    }

    @Override
    public Heard post(LgspCall call, Calling calling) {
        if (calling.timeLeft().get().compareTo(account.totalDeadline()) < 0) {
            return new Heard.NotSent("the lease is nearly over");
        }
        calling.turn().run();
        Instant at = clock.instant();
        long begin = System.nanoTime();
        Heard heard = http.call(call.body(), this::sign);
        calling.record().accept(exchange(call, at, Duration.ofNanos(System.nanoTime() - begin), heard));
        return heard;
    }

    @Override
    public Duration totalDeadline() {
        return account.totalDeadline();
    }

    private void sign(Message message) {
        ServiceSignature signature = ServiceSignature.of(
                account.address().toString(), account.user(), account.secret(), clock.instant(), account.unit());
        message.setHeader(org.apache.camel.Exchange.HTTP_METHOD, "POST");
        message.setHeader(org.apache.camel.Exchange.HTTP_URI, account.address().toString());
        message.setHeader(org.apache.camel.Exchange.CONTENT_TYPE, "application/xml");
        message.setHeader("SOAPAction", "\"\"");
        message.setHeader("Timestamp", signature.timestamp());
        message.setHeader("Authorization", signature.authorization());
        message.setHeader("X-Road-Client", account.xRoadClient());
        message.setHeader("ApiKey", account.apiKey());
    }

    private static Exchange exchange(LgspCall call, Instant at, Duration took, Heard heard) {
        if (heard instanceof Heard.Answer answer) {
            return new Exchange(
                    call.service(),
                    at,
                    took,
                    call.body().record(),
                    answer.status(),
                    answer.contentType(),
                    answer.body(),
                    "");
        }
        String failure = heard instanceof Heard.NotSent notSent ? notSent.reason() : ((Heard.Lost) heard).reason();
        return new Exchange(call.service(), at, took, call.body().record(), null, null, null, failure);
    }
}
