package vn.lienthong.routes.npsp;

import java.util.concurrent.ScheduledExecutorService;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** The one way out to the Portal: an HTTP client that never retries, never follows, never waits longer than it may. */
public final class NpspHttpRoute extends RouteBuilder {

    static final String ENTRY = "direct:npsp-http";
    private static final String CLIENT = "npspHttpClient";
    /** Every pooled connection is looked at before it is used: one that the Portal closed would cost an unknown outcome. */
    private static final TimeValue STALE_AFTER = TimeValue.ZERO_MILLISECONDS;

    private static final TimeValue OLDEST_CONNECTION = TimeValue.ofMinutes(5);

    private final NpspSettings settings;
    private final int connections;

    /** @param connections how many calls may be under way at a time */
    public NpspHttpRoute(NpspSettings settings, int connections) {
        this.settings = settings;
        this.connections = connections;
    }

    @Override
    public void configure() {
        getContext().getRegistry().bind(CLIENT, HttpClientConfigurer.class, client());
        errorHandler(noErrorHandler());
        from(ENTRY)
                .routeId("npsp-http")
                .to("http:npsp?throwExceptionOnFailure=false&copyHeaders=false&httpClientConfigurer=#" + CLIENT)
                .id("npsp-http.call");
    }

    private HttpClientConfigurer client() {
        ScheduledExecutorService timer =
                getContext().getExecutorServiceManager().newSingleThreadScheduledExecutor(this, "npsp-deadlines");
        DeadlineExec deadline = new DeadlineExec(timer, settings.totalDeadline(), settings.maxAnswer());
        Timeout total = Timeout.of(settings.totalDeadline());
        RequestConfig requests = RequestConfig.custom()
                .setConnectionRequestTimeout(total)
                .setResponseTimeout(total)
                .build();
        return client -> client.setConnectionManager(pool())
                .setDefaultRequestConfig(requests)
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .addExecInterceptorFirst("whole answer in time", deadline);
    }

    private PoolingHttpClientConnectionManager pool() {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnTotal(connections)
                .setMaxConnPerRoute(connections)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                        .setSocketTimeout(Timeout.of(settings.totalDeadline()))
                        .setValidateAfterInactivity(STALE_AFTER)
                        .setTimeToLive(OLDEST_CONNECTION)
                        .build())
                .build();
    }
}
