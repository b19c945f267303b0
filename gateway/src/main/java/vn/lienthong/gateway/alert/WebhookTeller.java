package vn.lienthong.gateway.alert;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.lienthong.routes.province.Signature;

/** Tells by a signed call; the receiver knows a repetition by {@code alert} and {@code what} in the body. */
final class WebhookTeller implements Teller {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final URI url;
    private final byte[] secret;
    private final Clock clock;
    private final Duration longest;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(Redirect.NEVER)
            .build();

    WebhookTeller(URI url, String secret, Clock clock) {
        this(url, secret, clock, LONGEST);
    }

    /** @param longest limit for a call as a whole, to the last byte of its answer */
    WebhookTeller(URI url, String secret, Clock clock, Duration longest) {
        this.url = url;
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        this.clock = clock;
        this.longest = longest;
    }

    @Override
    public Way way() {
        return Way.WEBHOOK;
    }

    @Override
    public void tell(String body) throws NotTold {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(url)
                .header("Content-Type", "application/json")
                .header(Signature.HEADER, Signature.of(clock.instant(), bytes, secret))
                .POST(BodyPublishers.ofByteArray(bytes))
                .build();
        int status = answer(request).statusCode();
        if (status / 100 != 2) {
            throw new NotTold("HTTP " + status);
        }
    }

    /** A request's own time-out ends with the answer's head; a receiver that falls silent after it must not hold up all alerts. */
    private HttpResponse<Void> answer(HttpRequest request) throws NotTold {
        CompletableFuture<HttpResponse<Void>> answer = http.sendAsync(request, BodyHandlers.discarding());
        try {
            return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new NotTold(late.getClass().getSimpleName(), late);
        } catch (ExecutionException failure) {
            Throwable cause = failure.getCause() == null ? failure : failure.getCause();
            throw new NotTold(cause.getClass().getSimpleName(), cause);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new NotTold("interrupted", stop);
        } finally {
            answer.cancel(true);
        }
    }
}
