package vn.lienthong.mock.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.mock.SettableClock;

class ProvinceAdminTest {
    private final SettableClock clock = new SettableClock();
    private final MockProvince province =
            MockProvince.start(ProvinceOptions.onFreePorts().clock(clock));
    private final Sender sender = new Sender(province, "synthetic-notice-secret-01");

    @AfterEach
    void close() {
        province.close();
    }

    @Test
    void switches_are_set_listed_and_lifted_over_http() {
        HttpResponse<String> added = admin("POST", "faults", "{\"kind\":\"SLOW\",\"delay\":\"PT5S\",\"times\":2}");

        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(added.body()).contains("\"id\":\"P1\"").contains("\"remaining\":2");
        assertThat(admin("GET", "faults", "").body()).contains("PT5S");
        assertThat(admin("DELETE", "faults/P1", "").statusCode()).isEqualTo(200);
        assertThat(admin("DELETE", "faults/P1", "").statusCode()).isEqualTo(404);
        admin("POST", "faults", "{\"kind\":\"DOWN\"}");
        admin("DELETE", "faults", "");
        assertThat(province.faults().list()).isEmpty();
    }

    @Test
    void the_books_are_read_and_forgotten_over_http() {
        String notice = Sender.notice(UUID.randomUUID().toString(), "M1", "WAITING", 1);
        sender.send(clock.instant(), notice);
        sender.post("nothing", notice);

        assertThat(admin("GET", "books", "").body()).contains("\"taken\":1").contains("\"refusedSignatures\":1");
        assertThat(admin("GET", "notices?dossier=000.00.01.H42-260315-0001", "").body())
                .contains("Hồ sơ cần sửa");
        assertThat(admin("GET", "notices?dossier=x", "").body()).isEqualTo("[]");
        assertThat(admin("GET", "objections", "").body()).contains("X-LienThong-Signature");
        admin("DELETE", "books", "");
        assertThat(province.notices().taken()).isEmpty();
        assertThat(province.notices().objections()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"SLOW\"} | takes delay",
                "{\"kind\":\"REFUSE\",\"retryAfter\":\"5\"} | only DOWN takes retryAfter",
                "{\"times\":1} | kind is missing",
                "{\"kind\":\"DOWN\",\"tims\":1} | Not a fault"
            })
    void a_wrong_switch_is_refused_with_a_sentence(String body, String sentence) {
        HttpResponse<String> answer = admin("POST", "faults", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(sentence);
    }

    @Test
    void an_address_that_is_not_there_is_said_to_be_so() {
        assertThat(admin("GET", "letters", "").statusCode()).isEqualTo(404);
        assertThatThrownBy(() -> ProvinceFault.slow(Duration.ZERO)).hasMessageContaining("must be positive");
        assertThatThrownBy(() -> ProvinceOptions.defaults().secret("")).hasMessageContaining("secret");
        assertThat(ProvinceOptions.defaults().toString()).doesNotContain("synthetic-notice-secret-01");
    }

    private HttpResponse<String> admin(String method, String path, String body) {
        return Sender.call(HttpRequest.newBuilder(province.adminUrl().resolve("/mock/province/" + path))
                .method(method, BodyPublishers.ofString(body))
                .build());
    }
}
