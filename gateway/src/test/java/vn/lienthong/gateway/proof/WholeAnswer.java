package vn.lienthong.gateway.proof;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls that are over in time, to the last byte of the answer. {@link HttpRequest#timeout} does not see to that: it ends with
 * the answer's head, and who is frozen after that keeps the caller waiting until it wakes.
 */
public final class WholeAnswer {

    private WholeAnswer() {}

    /** @throws IOException also where the answer was not whole in time */
    public static <T> HttpResponse<T> within(Duration atMost, HttpClient http, HttpRequest request, BodyHandler<T> body)
            throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<T>> answer = http.sendAsync(request, body);
        try {
            return answer.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new HttpTimeoutException("no whole answer in " + atMost);
        } catch (ExecutionException failure) {
            throw new IOException(failure.getCause());
        } finally {
            answer.cancel(true);
        }
    }
}
