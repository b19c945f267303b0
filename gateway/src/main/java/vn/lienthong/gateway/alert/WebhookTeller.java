package vn.lienthong.gateway.alert;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import vn.lienthong.routes.province.Signature;

/** Tells by a signed call; the receiver knows a repetition by {@code alert} and {@code what} in the body. */
final class WebhookTeller implements Teller {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final URI url;
    private final byte[] secret;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(Redirect.NEVER)
            .build();

    WebhookTeller(URI url, String secret, Clock clock) {
        this.url = url;
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        this.clock = clock;
    }

    @Override
    public Way way() {
        return Way.WEBHOOK;
    }

    @Override
    public void tell(String body) throws NotTold {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(LONGEST)
                .header("Content-Type", "application/json")
                .header(Signature.HEADER, Signature.of(clock.instant(), bytes, secret))
                .POST(BodyPublishers.ofByteArray(bytes))
                .build();
        try {
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            if (status / 100 != 2) {
                throw new NotTold("HTTP " + status);
            }
        } catch (IOException failure) {
            throw new NotTold(failure.getClass().getSimpleName(), failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new NotTold("interrupted", stop);
        }
    }
}
