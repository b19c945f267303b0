package vn.lienthong.routes.http;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.client5.http.classic.ExecRuntime;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;

/**
 * Breaks the connection when a body cannot be written to its end. The client by itself closes what it writes to, which ends the
 * chunks properly: the system would take the half that it got for a whole request.
 */
record BrokenOffExec() implements ExecChainHandler {

    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        HttpEntity body = request.getEntity();
        if (body != null) {
            request.setEntity(new WholeOrNothing(body, scope.execRuntime));
        }
        return chain.proceed(request, scope);
    }

    private static final class WholeOrNothing extends HttpEntityWrapper {

        private final ExecRuntime connection;

        WholeOrNothing(HttpEntity body, ExecRuntime connection) {
            super(body);
            this.connection = connection;
        }

        @Override
        public void writeTo(OutputStream wire) throws IOException {
            boolean whole = false;
            try {
                super.writeTo(wire);
                whole = true;
            } finally {
                if (!whole) {
                    connection.discardEndpoint();
                }
            }
        }
    }
}
