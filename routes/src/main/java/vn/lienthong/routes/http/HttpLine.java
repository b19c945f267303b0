package vn.lienthong.routes.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.function.Consumer;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.ProducerTemplate;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import vn.lienthong.routes.lane.HeldBack;

/** Makes calls over an {@link HttpRoute}, and tells apart what was certainly not sent from what may have been. */
public final class HttpLine {

    private final String entry;
    private final ProducerTemplate camel;

    /** @param name the route's */
    public HttpLine(String name, ProducerTemplate camel) {
        this.entry = HttpRoute.entry(name);
        this.camel = camel;
    }

    /**
     * Makes one call; {@code request} sets its method, address, headers and body.
     *
     * @throws HeldBack where the lane takes no traffic; nothing of the call was written
     */
    public Heard call(Consumer<Message> request) {
        InTimeExec.begins();
        try {
            return heard(camel.request(entry, it -> request.accept(it.getMessage())));
        } finally {
            InTimeExec.ends();
        }
    }

    /** The same with this body. */
    public Heard call(Body body, Consumer<Message> request) {
        return call(it -> {
            request.accept(it);
            it.setBody(body.entity(it.getHeader(Exchange.CONTENT_TYPE, String.class)));
        });
    }

    private static Heard heard(Exchange exchange) {
        Exception failure = exchange.getException();
        if (failure instanceof HeldBack held) {
            throw held;
        }
        if (failure != null) {
            return neverSent(failure)
                    ? new Heard.NotSent(words("not reached", failure))
                    : new Heard.Lost(words("no whole answer", failure));
        }
        return answer(exchange.getMessage());
    }

    private static Heard answer(Message message) {
        try (InputStream body = message.getBody(InputStream.class)) {
            return new Heard.Answer(
                    message.getHeader(Exchange.HTTP_RESPONSE_CODE, 0, Integer.class),
                    message.getHeader(Exchange.CONTENT_TYPE, String.class),
                    message.getHeader("Retry-After", String.class),
                    body == null ? new byte[0] : body.readAllBytes());
        } catch (IOException failure) {
            return new Heard.Lost(words("no whole answer", failure));
        }
    }

    /** Failures that happen before the first byte of the request is written. */
    private static boolean neverSent(Throwable failure) {
        return failure instanceof InTimeExec.TooLate
                || failure instanceof ConnectException
                || failure instanceof ConnectTimeoutException
                || failure instanceof ConnectionRequestTimeoutException
                || failure instanceof UnknownHostException
                || failure instanceof NoRouteToHostException
                || failure instanceof SSLHandshakeException
                || failure instanceof SSLPeerUnverifiedException;
    }

    private static String words(String what, Throwable failure) {
        return what + ": "
                + TlsTrouble.in(failure).orElseGet(() -> failure.getClass().getSimpleName());
    }
}
