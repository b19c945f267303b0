package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import vn.lienthong.mock.civilstatus.MockRegistry;
import vn.lienthong.mock.civilstatus.RegistryOptions;
import vn.lienthong.mock.civilstatus.RegistrySwitch;
import vn.lienthong.mock.civilstatus.Why;
import vn.lienthong.mock.land.LandOptions;
import vn.lienthong.mock.land.LandSystem;
import vn.lienthong.mock.land.MockLand;
import vn.lienthong.mock.linked.HubOptions;
import vn.lienthong.mock.linked.MockHub;
import vn.lienthong.mock.npsp.Fault;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;
import vn.lienthong.mock.province.MockProvince;
import vn.lienthong.mock.province.ProvinceOptions;
import vn.lienthong.routes.message.Lane;

/** A system at the end of each lane, and what a gateway must be told of them; all times are short. */
public final class AllSystems implements AutoCloseable {

    /** The lanes that lead to them. */
    public static final List<Lane> LANES = List.of(Lane.NPSP, Lane.CIVIL_STATUS, Lane.LAND, Lane.LINKED, Lane.PROVINCE);

    static final String REFUSED = "1.009999";

    private static final String SECRET = "test-notice-secret-0123456789abcdef";

    private final MockPortal portal = MockPortal.start(PortalOptions.onFreePorts());
    private final MockRegistry registry = MockRegistry.start(RegistryOptions.onFreePorts());
    private final MockLand land = MockLand.start(LandOptions.onFreePorts(LandSystem.VBDLIS));
    private final MockHub hub = MockHub.start(HubOptions.onFreePorts());
    private final MockProvince province =
            MockProvince.start(ProvinceOptions.onFreePorts().secret(SECRET));
    private boolean refusing;

    public MockPortal portal() {
        return portal;
    }

    public MockRegistry registry() {
        return registry;
    }

    public MockLand land() {
        return land;
    }

    public MockHub hub() {
        return hub;
    }

    public MockProvince province() {
        return province;
    }

    /** From now on the Portal does not know the procedure {@value #REFUSED}, and the registry cannot enter a cause of death. */
    synchronized void refuse() {
        if (!refusing) {
            portal.faults().add(Fault.businessRefusal("MaTTHC", List.of(REFUSED), "-1", "Thủ tục chưa được công bố"));
            registry.switches().add(RegistrySwitch.cannotEnter("nktNguyenNhanChet", Why.WRONG_FORMAT));
            refusing = true;
        }
    }

    /** They refuse nothing any more, and nothing is wrong with them. */
    public synchronized void heal() {
        refusing = false;
        portal.faults().clear();
        registry.switches().clear();
        land.refusals().clear();
        province.faults().clear();
    }

    /** Where their books are, for the checker. */
    public List<String> books() {
        return List.of(
                "portal=" + portal.adminUrl(),
                "registry=" + registry.adminUrl(),
                "land=" + land.adminUrl(),
                "hub=" + hub.adminUrl(),
                "province=" + province.adminUrl(),
                "own=PROVINCE,LINKED,CIVIL_STATUS");
    }

    /** No call of a gateway was against a system's contract. */
    public void understoodEverything() {
        assertThat(portal.books().summary().malformedRequests()).isZero();
        assertThat(registry.books().judgements()).isEmpty();
        assertThat(land.books().judgements()).isEmpty();
        assertThat(hub.books().judgements()).isEmpty();
    }

    /** Settings of a gateway, {@code name=value}; the Portal's are {@link GatewayProcess}' own. */
    public List<String> settings() {
        return List.of(
                "lienthong.notices.allow-http=true",
                "lienthong.notices.total-deadline=1s",
                "lienthong.notices.lease=3s",
                "lienthong.notices.first-backoff=200ms",
                "lienthong.notices.first-silence=200ms",
                "lienthong.notices.republish-after=2s",
                "lienthong.access.origins.motcua.notices.callback=" + province.noticesUrl(),
                "lienthong.access.origins.motcua.notices.secret=" + SECRET,
                "lienthong.civil-status.base-url=" + registry.baseUrl(),
                "lienthong.civil-status.consumer-key=lienthong",
                "lienthong.civil-status.consumer-secret=synthetic-only",
                "lienthong.civil-status.province=37",
                "lienthong.civil-status.calls.per-second=0",
                "lienthong.civil-status.calls.total-deadline=1s",
                "lienthong.civil-status.calls.bus-timeout=500ms",
                "lienthong.civil-status.calls.lease=4s",
                "lienthong.civil-status.retries.visibility=500ms",
                "lienthong.civil-status.retries.first-backoff=200ms",
                "lienthong.civil-status.retries.republish-after=2s",
                "lienthong.land.base-url=" + land.baseUrl(),
                "lienthong.land.system=VBDLIS",
                "lienthong.land.calls.per-second=0",
                "lienthong.land.calls.total-deadline=1s",
                "lienthong.land.calls.adapter-timeout=500ms",
                "lienthong.land.calls.lease=4s",
                "lienthong.land.retries.first-backoff=200ms",
                "lienthong.land.retries.republish-after=2s",
                "lienthong.linked.base-url=" + hub.baseUrl(),
                "lienthong.linked.username=ninhbinh",
                "lienthong.linked.password=synthetic-only",
                "lienthong.linked.origin=motcua",
                "lienthong.linked.poll=1s",
                "lienthong.linked.calls.per-second=0",
                "lienthong.linked.calls.total-deadline=1s",
                "lienthong.linked.calls.hub-timeout=500ms",
                "lienthong.linked.calls.lease=4s",
                "lienthong.linked.retries.visibility=500ms",
                "lienthong.linked.retries.first-backoff=200ms",
                "lienthong.linked.retries.republish-after=2s");
    }

    @Override
    public void close() {
        List.of(portal, registry, land, hub, province).forEach(AllSystems::close);
    }

    private static void close(AutoCloseable mock) {
        try {
            mock.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
