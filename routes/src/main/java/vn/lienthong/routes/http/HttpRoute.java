package vn.lienthong.routes.http;

import java.util.concurrent.ScheduledExecutorService;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.camel.util.TimeUtils;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.lane.Permit;

/** The one way out of a connector: an HTTP client that never retries, never follows, never waits longer than it may. */
public final class HttpRoute extends RouteBuilder {

    /**
     * A pooled connection is looked at before it is used: one that the other side closed would cost an unknown outcome. The look
     * takes a millisecond, which under load is spared those that were in use this moment.
     */
    private static final TimeValue STALE_AFTER = TimeValue.ofMilliseconds(20);

    /**
     * How old a connection may grow, {@code lienthong.http.oldest-connection}: a system that has moved is found at its new address
     * no later than this and the time for which Java keeps names, however well the old address still answers.
     */
    private static final String OLDEST_CONNECTION = "{{lienthong.http.oldest-connection:5m}}";

    private final String name;
    private final HttpLimits limits;
    private final int connections;
    private final Permit permit;

    /**
     * @param name names the route, its client and its entry
     * @param connections how many calls may be under way at a time
     * @param permit the lane's; asked before anything of any call is written
     */
    public HttpRoute(String name, HttpLimits limits, int connections, Permit permit) {
        this.name = name;
        this.limits = limits;
        this.connections = connections;
        this.permit = permit;
    }

    static String entry(String name) {
        return "direct:" + name + "-http";
    }

    @Override
    public void configure() {
        String client = name + "HttpClient";
        getContext().getRegistry().bind(client, HttpClientConfigurer.class, client());
        errorHandler(noErrorHandler());
        from(entry(name))
                .routeId(name + "-http")
                .to("http:" + name + "?throwExceptionOnFailure=false&copyHeaders=false&httpClientConfigurer=#" + client)
                .id(name + "-http.call");
    }

    private HttpClientConfigurer client() {
        ScheduledExecutorService timer =
                getContext().getExecutorServiceManager().newSingleThreadScheduledExecutor(this, name + "-deadlines");
        DeadlineExec deadline = new DeadlineExec(timer, limits.totalDeadline(), limits.maxAnswer());
        Timeout total = Timeout.of(limits.totalDeadline());
        RequestConfig requests = RequestConfig.custom()
                .setConnectionRequestTimeout(total)
                .setResponseTimeout(total)
                .build();
        @Nullable PeerCertificates certificates = getContext().getRegistry().findSingleByType(PeerCertificates.class);
        return client -> {
            configure(client, requests, deadline);
            if (certificates != null) {
                client.addResponseInterceptorLast(new CertificateSight(name, certificates));
            }
        };
    }

    private void configure(HttpClientBuilder client, RequestConfig requests, DeadlineExec deadline) {
        client.setConnectionManager(pool(oldestConnection()))
                .setDefaultRequestConfig(requests)
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .addExecInterceptorFirst("whole answer in time", deadline)
                .addExecInterceptorFirst("permit to connect", new PermitExec(permit))
                .addExecInterceptorLast("permit to write", new PermitExec(permit))
                .addExecInterceptorLast("written in time", new InTimeExec(limits.totalDeadline()))
                .addExecInterceptorLast("written whole", new BrokenOffExec());
    }

    private TimeValue oldestConnection() {
        String set = getContext().resolvePropertyPlaceholders(OLDEST_CONNECTION);
        long millis = TimeUtils.toMilliSeconds(set);
        if (millis <= 0) {
            throw new IllegalArgumentException(
                    "lienthong.http.oldest-connection must be longer than zero, and is " + set);
        }
        return TimeValue.ofMilliseconds(millis);
    }

    private PoolingHttpClientConnectionManager pool(TimeValue oldest) {
        @Nullable OwnCertificates own = getContext().getRegistry().findSingleByType(OwnCertificates.class);
        PoolingHttpClientConnectionManagerBuilder pool = PoolingHttpClientConnectionManagerBuilder.create();
        if (own != null) {
            pool.setTlsSocketStrategy(new OwnTls(permit.lane(), own));
        }
        return pool.setMaxConnTotal(connections)
                .setMaxConnPerRoute(connections)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(limits.connectTimeout()))
                        .setSocketTimeout(Timeout.of(limits.totalDeadline()))
                        .setValidateAfterInactivity(STALE_AFTER)
                        .setTimeToLive(oldest)
                        .build())
                .build();
    }
}
