package vn.lienthong.mock.npsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdapterTest {
    private static final MockPortal PORTAL = MockPortal.start(PortalOptions.onFreePorts());
    private static final String LOGIN = "{\"username\":\"ninhbinh\",\"password\":\"synthetic-only\"}";
    private final Caller caller = new Caller(PORTAL);

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/XrdAdapter/RestService/forward/mapi/login?dstcode=VN:GOV:000.00.00.G22:vpcpdvcprovider",
                "/XrdAdapter/RestService/forward/mapi/login?dstcode=VN%3AGOV%3A000.00.00.G22%3Avpcpdvcprovider",
                "/VXPAdapter/RestService/forward/mapi/login?dstcode=VN:GOV:000.00.00.G22:vpcpdvcprovider",
                "/VXPAdapter/RestService/forward/mapi/login?providerurl=http%3A%2F%2Fx&dstcode=VN%3aGOV%3a000.00.00.G22%3avpcpdvcprovider"
            })
    void both_adapter_generations_route_by_query_parameter(String target) {
        assertThat(Caller.json(post(caller.request(target))).get("error_code").textValue())
                .isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"VN:GOV:000.00.00.G22:vpcpdvcprovider", "VN%3AGOV%3A000.00.00.G22%3Avpcpdvcprovider"})
    void both_adapter_generations_route_by_header(String dstcode) {
        for (String generation : new String[] {"XrdAdapter", "VXPAdapter"}) {
            HttpRequest.Builder request = caller.request("/" + generation + "/RestService/forward/mapi/login");
            assertThat(Caller.json(post(request.header("dstcode", dstcode)))
                            .get("error_code")
                            .textValue())
                    .isEqualTo("0");
        }
    }

    @Test
    void a_missing_routing_code_is_the_adapters_failure_and_says_so() {
        HttpResponse<String> answer = post(caller.request(Caller.PREFIX + "/mapi/login"));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("X-Road-Error")).isPresent();
        assertThat(answer.body()).contains("dstcode is missing");
    }

    @Test
    void a_wrong_routing_code_is_the_adapters_failure_and_names_the_right_one() {
        HttpResponse<String> answer = post(caller.request(Caller.PREFIX + "/mapi/login?dstcode=VN:GOV:G01:other"));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("VN:GOV:G01:other").contains(Caller.DSTCODE);
    }

    @Test
    void a_header_and_a_query_parameter_that_disagree_are_refused() {
        HttpResponse<String> answer = post(caller.request(Caller.PREFIX + "/mapi/login?dstcode=VN:GOV:G01:other")
                .header("dstcode", Caller.DSTCODE));

        assertThat(answer.body()).contains("differs");
    }

    @Test
    void an_address_below_no_adapter_is_not_found() {
        HttpResponse<String> answer = post(caller.request("/mapi/login?dstcode=" + Caller.DSTCODE));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("/XrdAdapter/RestService/forward");
    }

    @Test
    void a_path_that_the_portal_lacks_is_not_found() {
        assertThat(caller.post("/mapi/other", "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void a_get_is_refused() {
        HttpResponse<String> answer = caller.send(caller.request(Caller.PREFIX + "/mapi/login")
                .header("dstcode", Caller.DSTCODE)
                .GET());

        assertThat(answer.statusCode()).isEqualTo(405);
    }

    @Test
    void the_wiremock_below_cannot_be_tampered_with() {
        assertThat(caller.send(caller.request("/__admin/mappings").DELETE()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_port_that_is_taken_is_named() {
        int taken = PORTAL.baseUrl().getPort();

        assertThatThrownBy(() -> MockPortal.start(PortalOptions.onFreePorts().port(taken)))
                .hasMessageContaining("127.0.0.1:" + taken);
        assertThatThrownBy(() -> MockPortal.start(
                        PortalOptions.onFreePorts().adminPort(PORTAL.adminUrl().getPort())))
                .hasMessageContaining("127.0.0.1:" + PORTAL.adminUrl().getPort());
    }

    @Test
    void what_the_adapter_refused_is_in_the_judgements() {
        PORTAL.books().forget();
        post(caller.request(Caller.PREFIX + "/mapi/login"));

        assertThat(PORTAL.books().judgements()).singleElement().satisfies(one -> {
            assertThat(one.service()).isEqualTo("adapter");
            assertThat(one.reasons()).anyMatch(reason -> reason.contains("dstcode"));
        });
    }

    private HttpResponse<String> post(HttpRequest.Builder request) {
        return caller.send(request.POST(BodyPublishers.ofString(LOGIN)));
    }
}
