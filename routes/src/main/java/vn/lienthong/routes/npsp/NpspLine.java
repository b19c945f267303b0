package vn.lienthong.routes.npsp;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.apache.camel.Message;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.component.http.HttpMethods;
import vn.lienthong.mappings.npsp.NpspRequest;
import vn.lienthong.mappings.npsp.NpspWriter;
import vn.lienthong.routes.http.Calling;
import vn.lienthong.routes.http.Heard;
import vn.lienthong.routes.http.HttpLine;
import vn.lienthong.routes.ledger.Exchange;

/** Carries requests to the Portal through the adapter. */
final class NpspLine {

    private static final Heard TOO_LATE = new Heard.NotSent("the lease is nearly over");

    private final NpspSettings settings;
    private final HttpLine http;
    private final Clock clock;
    private final NpspWriter writer = new NpspWriter();

    NpspLine(NpspSettings settings, ProducerTemplate camel, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.http = new HttpLine(NpspConnector.HTTP, camel);
    }

    /** Makes one call, if there is time left for it, and takes it down. */
    Heard post(String path, NpspRequest request, Calling calling) {
        byte[] body = writer.write(request);
        if (late(calling.timeLeft())) {
            return TOO_LATE;
        }
        Instant at = clock.instant();
        long begin = System.nanoTime();
        Heard heard = http.call(it -> prepare(it, path, body));
        Exchange made = Exchanges.of(request, body, at, Duration.ofNanos(System.nanoTime() - begin), heard);
        calling.record().accept(made);
        return heard;
    }

    /** Makes a call for no message, with a body that is written already; nobody takes it down. */
    Heard post(String path, byte[] body, Supplier<Duration> timeLeft) {
        return late(timeLeft) ? TOO_LATE : http.call(it -> prepare(it, path, body));
    }

    /** Asked right before a request is written. */
    private boolean late(Supplier<Duration> timeLeft) {
        return timeLeft.get().compareTo(settings.totalDeadline()) < 0;
    }

    private void prepare(Message message, String path, byte[] body) {
        boolean header = settings.dstcodeIn() == NpspSettings.DstcodeIn.HEADER;
        String address = settings.adapter() + path;
        message.setHeader(org.apache.camel.Exchange.HTTP_METHOD, HttpMethods.POST);
        message.setHeader(
                org.apache.camel.Exchange.HTTP_URI, URI.create(address).toString());
        message.setHeader(org.apache.camel.Exchange.CONTENT_TYPE, "application/json");
        message.setHeader("Accept", "application/json");
        message.setHeader("Charset", "utf-8");
        if (header) {
            message.setHeader("dstcode", settings.dstcode());
        } else {
            message.setHeader(
                    org.apache.camel.Exchange.HTTP_QUERY,
                    "dstcode=" + URLEncoder.encode(settings.dstcode(), StandardCharsets.UTF_8));
        }
        message.setBody(body);
    }
}
