package vn.lienthong.gateway.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.gateway.engine.EngineRefusal;

class CallbackAddressTest {

    private static final String SETTING = "lienthong.access.origins.motcua.notices.callback";

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1:9092/notices", "http://10.1.2.3/", "http://192.168.7.7/", "http://[fd00::7]/"})
    void http_may_stay_in_the_house_where_that_is_allowed(String address) {
        assertThat(CallbackAddress.checked(SETTING, URI.create(address), true)).isEqualTo(URI.create(address));
        assertThatThrownBy(() -> CallbackAddress.checked(SETTING, URI.create(address), false))
                .isInstanceOf(EngineRefusal.class)
                .hasMessageContaining(SETTING)
                .hasMessageContaining("lienthong.notices.allow-http");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://8.8.8.8/notices", "http://[2001:db8::1]/", "http://172.32.0.1/"})
    void http_never_leaves_it(String address) {
        assertThatThrownBy(() -> CallbackAddress.checked(SETTING, URI.create(address), true))
                .isInstanceOf(EngineRefusal.class)
                .hasMessageContaining("only https");
    }

    @Test
    void https_may_go_anywhere() {
        URI address = URI.create("https://motcua.example.vn/thong-bao");

        assertThat(CallbackAddress.checked(SETTING, address, false)).isEqualTo(address);
    }
}
