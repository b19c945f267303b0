package vn.lienthong.gateway.demo.filed;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.gateway.demo.kit.MockAddress;
import vn.lienthong.mock.npsp.Filings;
import vn.lienthong.mock.province.Notices;

/** Everything of the filed dossiers that is there before the gateway starts. */
public final class FiledStage implements AutoCloseable {

    private final ProvinceSide province;
    private final Filings portal;
    private final Clock clock;

    private FiledStage(ProvinceSide province, Filings portal, Clock clock) {
        this.province = province;
        this.portal = portal;
        this.clock = clock;
    }

    /**
     * @param own the provincial system in a process of its own, where there is one
     * @param portal where citizens file
     */
    public static FiledStage set(Optional<MockAddress> own, Filings portal, Clock clock) {
        return new FiledStage(ProvinceSide.open(own, clock), portal, clock);
    }

    /** The settings with which the gateway takes and brings them. */
    public Map<String, Object> gatewayDefaults() {
        return FiledDefaults.of(province.notices());
    }

    /** Where the province's books are. */
    public URI admin() {
        return province.admin();
    }

    Filings portal() {
        return portal;
    }

    Notices province() {
        return province.books();
    }

    Clock clock() {
        return clock;
    }

    @Override
    public void close() {
        province.close();
    }
}
