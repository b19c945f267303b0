package vn.lienthong.routes.http;

import java.io.IOException;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import vn.lienthong.routes.lane.Permit;

/** Asks whether the lane takes traffic: before a connection is sought, and again when the first byte is about to be written. */
record PermitExec(Permit permit) implements ExecChainHandler {

    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        permit.require();
        return chain.proceed(request, scope);
    }
}
