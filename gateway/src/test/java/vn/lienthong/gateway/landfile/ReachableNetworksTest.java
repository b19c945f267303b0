package vn.lienthong.gateway.landfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link leads to public addresses, and to private ones only where an operator names their network. */
class ReachableNetworksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.0.9",
                "0.0.0.0",
                "0.1.2.3",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "239.1.1.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fdab::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:db8::1"
            })
    void what_is_not_public_is_not_connected_to(String address) throws UnknownHostException {
        assertThat(ReachableNetworks.with(List.of()).reach(InetAddress.getByName(address)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"113.160.1.1", "172.32.0.1", "100.128.0.1", "2405:4800::1"})
    void what_is_public_is_connected_to(String address) throws UnknownHostException {
        assertThat(ReachableNetworks.with(List.of()).reach(InetAddress.getByName(address)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.20.0.1", "10.20.255.254", "fd12:3456::9", "::ffff:10.20.3.4"})
    void a_network_that_an_operator_names_is_connected_to(String address) throws UnknownHostException {
        assertThat(named().reach(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.21.0.1", "127.0.0.1", "fd12:3457::9"})
    void and_nothing_beside_it(String address) throws UnknownHostException {
        assertThat(named().reach(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.20.0.0/33", "mang-noi-bo", "10.20.0.0/-1", "10.20/16", ""})
    void what_is_no_network_stops_the_start_with_the_settings_name(String written) {
        assertThatThrownBy(() -> ReachableNetworks.with(List.of(written)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lienthong.land.files.allowed-networks");
    }

    private static ReachableNetworks named() {
        return ReachableNetworks.with(List.of("10.20.0.0/16", "fd12:3456::/32"));
    }
}
