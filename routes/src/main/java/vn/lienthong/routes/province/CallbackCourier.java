package vn.lienthong.routes.province;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.component.http.HttpMethods;
import vn.lienthong.routes.http.Heard;
import vn.lienthong.routes.http.HttpLine;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.message.Outcome;

/** Calls the origin's own address, signed. */
public final class CallbackCourier implements Courier {

    /** The name of the {@link vn.lienthong.routes.http.HttpRoute} that the calls go over. */
    public static final String HTTP = "province";

    private static final String NOTICE = "X-LienThong-Notice";

    private final URI address;
    private final byte[] secret;
    private final HttpLine http;
    private final Duration deadline;
    private final Acknowledgements acknowledgements;
    private final Clock clock;

    /**
     * @param secret what calls are signed with
     * @param deadline limit for one call as a whole
     * @param acknowledgements told of what the receiver says when it takes a notice
     */
    public CallbackCourier(
            URI address,
            String secret,
            HttpLine http,
            Duration deadline,
            Acknowledgements acknowledgements,
            Clock clock) {
        this.acknowledgements = acknowledgements;
        this.address = address;
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        this.http = http;
        this.deadline = deadline;
        this.clock = clock;
    }

    @Override
    public Outcome bring(Claim notice) {
        if (notice.lease().remaining().compareTo(deadline) < 0) {
            return Outcome.unavailable("the lease is nearly over");
        }
        Heard heard = http.call(it -> prepare(it, notice));
        if (heard instanceof Heard.NotSent notSent) {
            return Outcome.unavailable(notSent.reason());
        }
        if (heard instanceof Heard.Lost lost) {
            return new Outcome.Unknown(lost.reason());
        }
        Heard.Answer answer = (Heard.Answer) heard;
        Outcome outcome = CallbackAnswers.outcome(answer, clock.instant());
        boolean lost = outcome instanceof Outcome.Delivered && !acknowledgements.heard(notice.id(), answer.body());
        return lost ? new Outcome.Unknown("what the origin answered could not be kept") : outcome;
    }

    private void prepare(Message message, Claim notice) {
        byte[] body = notice.payload();
        message.setHeader(Exchange.HTTP_METHOD, HttpMethods.POST);
        message.setHeader(Exchange.HTTP_URI, withoutQuery());
        if (address.getRawQuery() != null) {
            message.setHeader(Exchange.HTTP_RAW_QUERY, address.getRawQuery());
        }
        message.setHeader(Exchange.CONTENT_TYPE, "application/json");
        message.setHeader("Accept", "application/json");
        message.setHeader(NOTICE, notice.id().toString());
        message.setHeader(Signature.HEADER, Signature.of(clock.instant(), body, secret));
        message.setBody(body);
    }

    private String withoutQuery() {
        String text = address.toString();
        int query = text.indexOf('?');
        return query < 0 ? text : text.substring(0, query);
    }

    @Override
    public String toString() {
        return "callback of " + address.getHost();
    }
}
