package vn.lienthong.gateway.demo.filed;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import vn.lienthong.gateway.demo.kit.MockAddress;
import vn.lienthong.gateway.demo.kit.Ports;
import vn.lienthong.mock.province.MockProvince;
import vn.lienthong.mock.province.Notices;
import vn.lienthong.mock.province.ProvinceAdmin;
import vn.lienthong.mock.province.ProvinceOptions;

/**
 * The faked system of the province that works on what citizens file: in this process, or in its own where the settings name one.
 *
 * @param notices where it is told
 * @param end ends it if it is ours
 */
record ProvinceSide(URI notices, URI admin, Notices books, Runnable end) implements AutoCloseable {

    static final String SECRET = "synthetic-notice-secret-01";
    static final String LOCAL_CODES = "H42.99";

    /** A day of the demonstration takes a minute: a call's signature grows old while it travels. */
    private static final Duration OLDEST = Duration.ofDays(1);

    static ProvinceSide open(Optional<MockAddress> own, Clock clock) {
        return own.map(it -> new ProvinceSide(it.base(), it.admin(), ProvinceAdmin.at(it.admin()), () -> {}))
                .orElseGet(() -> inProcess(clock));
    }

    private static ProvinceSide inProcess(Clock clock) {
        ProvinceOptions usual = ProvinceOptions.defaults();
        boolean free = Ports.free(usual.port()) && Ports.free(usual.adminPort());
        ProvinceOptions options = free ? usual : ProvinceOptions.onFreePorts();
        MockProvince province = MockProvince.start(
                options.secret(SECRET).clock(clock).oldest(OLDEST).localCodes(LOCAL_CODES));
        return new ProvinceSide(province.noticesUrl(), province.adminUrl(), province.notices(), province::close);
    }

    @Override
    public void close() {
        end.run();
    }
}
