package vn.lienthong.routes.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import vn.lienthong.routes.lane.HeldBack;

/**
 * Ends a call that as a whole takes too long, however steadily it trickles, and an answer that grows too large, however small
 * it was when compressed. The client's own time-outs look at each read alone.
 */
final class DeadlineExec implements ExecChainHandler {

    private final ScheduledExecutorService timer;
    private final Duration deadline;
    private final int maxAnswer;

    DeadlineExec(ScheduledExecutorService timer, Duration deadline, int maxAnswer) {
        this.timer = timer;
        this.deadline = deadline;
        this.maxAnswer = maxAnswer;
    }

    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> end = timer.schedule(
                () -> {
                    late.set(true);
                    scope.execRuntime.discardEndpoint();
                },
                deadline.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return whole(chain.proceed(request, scope));
        } catch (InTimeExec.TooLate | HeldBack nothingWritten) {
            throw nothingWritten;
        } catch (IOException | RuntimeException failure) {
            if (late.get()) {
                throw late(failure);
            }
            throw failure;
        } finally {
            end.cancel(false);
        }
    }

    private ClassicHttpResponse whole(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return response;
        }
        try (entity;
                InputStream content = entity.getContent()) {
            byte[] body = content.readNBytes(maxAnswer + 1);
            if (body.length > maxAnswer) {
                response.close();
                throw new IOException("the answer is larger than " + maxAnswer + " bytes");
            }
            response.setEntity(new ByteArrayEntity(body, null));
            return response;
        }
    }

    private IOException late(Exception failure) {
        InterruptedIOException late =
                new InterruptedIOException("no whole answer within " + deadline.toMillis() + " ms");
        late.initCause(failure);
        return late;
    }
}
