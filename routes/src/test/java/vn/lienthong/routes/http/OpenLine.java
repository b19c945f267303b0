package vn.lienthong.routes.http;

import java.lang.reflect.Proxy;
import java.time.Duration;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import vn.lienthong.routes.lane.Permit;
import vn.lienthong.routes.ledger.Lanes;
import vn.lienthong.routes.message.Lane;

/** A line as a connector has it, on a lane that is open. */
final class OpenLine implements AutoCloseable {

    /** Of calls that are to be cut off. */
    static final Duration IMPATIENT = Duration.ofSeconds(3);

    private static final Duration PATIENT = Duration.ofSeconds(20);
    static final int LARGEST = 100_000;

    final PeerCertificates certificates = new PeerCertificates();
    private final CamelContext camel = new DefaultCamelContext();
    private final HttpLine line;

    OpenLine() throws Exception {
        this(PATIENT);
    }

    /** @param deadline of a call as a whole */
    OpenLine(Duration deadline) throws Exception {
        this(deadline, () -> {});
    }

    /** @param delay run each time when it is asked whether the lane is open */
    OpenLine(Duration deadline, Runnable delay) throws Exception {
        HttpLimits limits = new HttpLimits(deadline, deadline, LARGEST);
        camel.getRegistry().bind("certificates", certificates);
        camel.addRoutes(new HttpRoute("test", limits, 2, new Permit(allOpen(delay), Lane.NPSP)));
        camel.start();
        line = new HttpLine("test", camel.createProducerTemplate());
    }

    Heard call(String address) {
        return call(address, Body.of("{\"MaHoSo\":\"H42.14.5-250701-0001\"}"));
    }

    Heard call(String address, Body body) {
        return line.call(body, it -> {
            it.setHeader(Exchange.HTTP_METHOD, "POST");
            it.setHeader(Exchange.HTTP_URI, address);
            it.setHeader(Exchange.CONTENT_TYPE, "application/json");
        });
    }

    @Override
    public void close() {
        camel.stop();
    }

    private static Lanes allOpen(Runnable delay) {
        return (Lanes) Proxy.newProxyInstance(
                Lanes.class.getClassLoader(), new Class<?>[] {Lanes.class}, (proxy, method, arguments) -> {
                    delay.run();
                    return method.getName().equals("mayWrite");
                });
    }
}
