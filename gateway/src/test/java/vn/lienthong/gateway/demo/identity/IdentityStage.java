package vn.lienthong.gateway.demo.identity;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import vn.lienthong.gateway.demo.kit.Ports;
import vn.lienthong.mock.identity.IdentityOptions;
import vn.lienthong.mock.identity.MockIdentity;

/** The faked population database, always in this process: it keeps nothing that a new start could not fill in again. */
public final class IdentityStage implements AutoCloseable {

    private final MockIdentity service;

    private IdentityStage(MockIdentity service) {
        this.service = service;
    }

    public static IdentityStage set(Clock clock, Stream<Resident> residents) {
        IdentityOptions usual = IdentityOptions.defaults();
        boolean free = Ports.free(usual.port()) && Ports.free(usual.adminPort());
        IdentityOptions options = free ? usual : IdentityOptions.onFreePorts();
        MockIdentity service = MockIdentity.start(options.people(0).clock(clock));
        residents.forEach(it -> service.people().add(it.person()));
        return new IdentityStage(service);
    }

    /**
     * The settings with which the gateway asks.
     *
     * @param kept the procedure of which an applicant who does not fit keeps the dossier back
     * @param marked the procedure of which such a dossier is only marked
     */
    public Map<String, Object> gatewayDefaults(String kept, String marked) {
        String of = "lienthong.identity.";
        return Map.of(
                of + "base-url", service.baseUrl().toString(),
                of + "consumer-key", "lienthong",
                of + "consumer-secret", "synthetic-only",
                of + "officer", "canbo-tinh",
                of + "checks.procedures[" + kept + "]", "PARK",
                of + "checks.procedures[" + marked + "]", "WARN",
                of + "calls.per-second", "0",
                of + "calls.connect-timeout", "5s",
                of + "calls.total-deadline", "10s");
    }

    /** Requests that broke the service's contract. */
    long malformed() {
        return service.books().summary().brokenRequests();
    }

    @Override
    public void close() {
        service.close();
    }
}
