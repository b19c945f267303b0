package vn.lienthong.routes.npsp;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import javax.net.ssl.SSLHandshakeException;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.ProducerTemplate;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import vn.lienthong.mappings.npsp.NpspRequest;
import vn.lienthong.mappings.npsp.NpspWriter;

/** Carries requests to the Portal through the adapter, and tells apart what was certainly not sent from what may have been. */
final class NpspLine {

    private final NpspSettings settings;
    private final ProducerTemplate camel;
    private final NpspWriter writer = new NpspWriter();

    NpspLine(NpspSettings settings, ProducerTemplate camel) {
        this.settings = settings;
        this.camel = camel;
    }

    /**
     * Makes one call.
     *
     * @param timeLeft how long the caller may still call; asked right before the request is written
     */
    Heard post(String path, NpspRequest request, Supplier<Duration> timeLeft) {
        byte[] body = writer.write(request);
        if (timeLeft.get().compareTo(settings.totalDeadline()) < 0) {
            return new Heard.NotSent("the lease is nearly over");
        }
        Exchange exchange = camel.request(NpspHttpRoute.ENTRY, it -> prepare(it.getMessage(), path, body));
        Exception failure = exchange.getException();
        if (failure != null) {
            return neverSent(failure)
                    ? new Heard.NotSent(words("not reached", failure))
                    : new Heard.Lost(words("no whole answer", failure));
        }
        return answer(exchange.getMessage());
    }

    private void prepare(Message message, String path, byte[] body) {
        boolean header = settings.dstcodeIn() == NpspSettings.DstcodeIn.HEADER;
        String address = settings.adapter() + path;
        message.setHeader(Exchange.HTTP_METHOD, "POST");
        message.setHeader(Exchange.HTTP_URI, URI.create(address).toString());
        message.setHeader(Exchange.CONTENT_TYPE, "application/json");
        message.setHeader("Accept", "application/json");
        message.setHeader("Charset", "utf-8");
        if (header) {
            message.setHeader("dstcode", settings.dstcode());
        } else {
            message.setHeader(
                    Exchange.HTTP_QUERY, "dstcode=" + URLEncoder.encode(settings.dstcode(), StandardCharsets.UTF_8));
        }
        message.setBody(body);
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
        return failure instanceof ConnectException
                || failure instanceof ConnectTimeoutException
                || failure instanceof ConnectionRequestTimeoutException
                || failure instanceof UnknownHostException
                || failure instanceof NoRouteToHostException
                || failure instanceof SSLHandshakeException;
    }

    private static String words(String what, Throwable failure) {
        return what + ": " + failure.getClass().getSimpleName();
    }
}
