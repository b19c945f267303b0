package vn.lienthong.routes.http;

import java.io.IOException;
import java.time.Duration;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;

/**
 * Lets nothing be written once the time of the whole call is over. Whoever calls had that much left of its lease when it began;
 * so a process that was frozen on the way writes nothing under a claim that others may have by now.
 */
record InTimeExec(Duration deadline) implements ExecChainHandler {

    /** When this thread's call began, in the nanoseconds of {@link System#nanoTime()}. */
    private static final ThreadLocal<Long> BEGAN = ThreadLocal.withInitial(System::nanoTime);

    /** Certainly nothing was written. */
    static final class TooLate extends IOException {
        private static final long serialVersionUID = 1;

        private TooLate() {
            super("the time of the call was over before it was written");
        }
    }

    static void begins() {
        BEGAN.set(System.nanoTime());
    }

    static void ends() {
        BEGAN.remove();
    }

    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        if (System.nanoTime() - BEGAN.get() > deadline.toNanos()) {
            throw new TooLate();
        }
        return chain.proceed(request, scope);
    }
}
