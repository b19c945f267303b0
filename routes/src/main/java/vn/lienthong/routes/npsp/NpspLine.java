package vn.lienthong.routes.npsp;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.ProducerTemplate;
import vn.lienthong.mappings.npsp.NpspRequest;
import vn.lienthong.mappings.npsp.NpspWriter;
import vn.lienthong.routes.http.Heard;
import vn.lienthong.routes.http.HttpLine;

/** Carries requests to the Portal through the adapter. */
final class NpspLine {

    private final NpspSettings settings;
    private final HttpLine http;
    private final NpspWriter writer = new NpspWriter();

    NpspLine(NpspSettings settings, ProducerTemplate camel) {
        this.settings = settings;
        this.http = new HttpLine(NpspConnector.HTTP, camel);
    }

    /**
     * Makes one call.
     *
     * @param timeLeft how long the caller may still call; asked right before the request is written
     */
    Heard post(String path, NpspRequest request, Supplier<Duration> timeLeft) {
        return post(path, writer.write(request), timeLeft);
    }

    /** The same with a body that is written already. */
    Heard post(String path, byte[] body, Supplier<Duration> timeLeft) {
        if (timeLeft.get().compareTo(settings.totalDeadline()) < 0) {
            return new Heard.NotSent("the lease is nearly over");
        }
        return http.call(it -> prepare(it, path, body));
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
}
