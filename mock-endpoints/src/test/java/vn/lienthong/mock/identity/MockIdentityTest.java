package vn.lienthong.mock.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.mock.line.LineFault;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MockIdentityTest {
    private static final String NUMBER = "999185000001";
    private static final String QUESTION = "<dan:MaYeuCau>q-1</dan:MaYeuCau><dan:MaDVC>VPCP</dan:MaDVC>"
            + "<dan:MaTichHop>037</dan:MaTichHop><dan:MaCanBo>canbo-1</dan:MaCanBo>"
            + "<dan:SoDinhDanh>" + NUMBER + "</dan:SoDinhDanh><dan:HoVaTen>DANGTHIHOA</dan:HoVaTen>"
            + "<dan:NgayThangNamSinh><dan:Nam>1985</dan:Nam></dan:NgayThangNamSinh>";

    private final MockIdentity mock =
            MockIdentity.start(IdentityOptions.onFreePorts().people(4));
    private final IdentityCaller caller = new IdentityCaller(mock);

    @BeforeAll
    void somebody_lives() {
        mock.people().add(Person.of(NUMBER, "Đặng", "Thị", "Hòa", "19850308", 2).withOldNumber("999185001"));
    }

    @BeforeEach
    void empty_books() {
        mock.faults().clear();
        mock.books().forget();
        mock.issuer().flaw(TokenFlaw.NONE);
    }

    @AfterAll
    void close() {
        mock.close();
    }

    @Test
    void people_faults_and_books_are_steered_from_another_process() {
        IdentityAdmin admin = IdentityAdmin.at(mock.adminUrl());
        Person newcomer = Person.of("999185000009", "Lê", "Thị", "Thử", "1985", 2);
        admin.add(newcomer);
        assertThat(admin.people()).contains(newcomer);
        String fault = admin.add(LineFault.serverError(503).onOperation("soap")).id();
        assertThat(soap(QUESTION).statusCode()).isEqualTo(503);
        assertThat(admin.faults()).extracting(it -> it.id()).containsExactly(fault);
        assertThat(admin.removeFault(fault)).isTrue();

        soap(QUESTION);
        assertThat(admin.summary().lookUps()).isEqualTo(1);
        assertThat(admin.lookUps()).singleElement().satisfies(it -> assertThat(it.found())
                .isTrue());
        assertThat(admin.judgements()).isEmpty();
        admin.flaw(TokenFlaw.EXPIRED);
        admin.expireTokens();
        admin.forget();
        assertThat(admin.summary().lookUps()).isZero();
        assertThat(admin.removePerson(newcomer.number())).isTrue();
        assertThat(admin.removePerson(newcomer.number())).isFalse();
    }

    @Test
    void a_question_by_soap_is_answered_with_the_person() {
        HttpResponse<String> answer = soap(QUESTION);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<ns1:Ten>Hòa</ns1:Ten>", "19850308", "CongdanCollection");
        assertThat(mock.books().judgements()).isEmpty();
        assertThat(mock.books().lookUps()).singleElement().satisfies(it -> {
            assertThat(it.officer()).isEqualTo("canbo-1");
            assertThat(it.found()).isTrue();
        });
    }

    @Test
    void another_year_finds_nobody_and_an_old_card_finds_its_bearer() {
        assertThat(soap(QUESTION.replace("1985<", "1986<")).body()).doesNotContain("CongDan>");
        assertThat(soap(QUESTION.replace("SoDinhDanh", "SoCMND").replace(NUMBER, "999185001"))
                        .body())
                .contains("CongDan>");
        assertThat(mock.books().summary().requestIdsUsedTwice()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "<dan:MaDVC>VPCP</dan:MaDVC>, '', MaDVC: is missing",
        "037, 033, MaTichHop: must be 037",
        "999185000001, 99918500000, SoDinhDanh has 12 digits",
        "<dan:Nam>1985</dan:Nam>, '', NgayThangNamSinh: must hold",
        "dan:MaCanBo, dan:CanBo, CanBo: is not an element of the contract"
    })
    void what_breaks_the_contract_is_a_fault_and_in_the_judgements(String right, String wrong, String reason) {
        HttpResponse<String> answer = soap(QUESTION.replace(right, wrong));
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Fault", reason);
        assertThat(mock.books().judgements()).hasSize(1);
    }

    @Test
    void the_order_of_the_elements_matters() {
        String name = "<dan:HoVaTen>DANGTHIHOA</dan:HoVaTen>";
        assertThat(soap(name + QUESTION.replace(name, "")).body()).contains("stands in the wrong place");
    }

    @Test
    void who_signs_wrongly_or_at_another_time_is_nobody() {
        assertThat(caller.soap(envelope(QUESTION), Clock.systemUTC().instant(), "guess")
                        .statusCode())
                .isEqualTo(401);
        assertThat(caller.soap(
                                envelope(QUESTION),
                                Clock.systemUTC().instant().minus(Duration.ofMinutes(6)),
                                "synthetic-only")
                        .statusCode())
                .isEqualTo(401);
        assertThat(mock.books().judgements()).hasSize(2);
    }

    @Test
    void the_facade_holds_the_envelope_as_text_and_wants_a_token() {
        String json = "{\"HoVaTen\":\"DANGTHIHOA\",\"SoDinhDanh\":\"" + NUMBER + "\",\"Nam\":\"1985\","
                + "\"MaTichHop\":\"037\",\"MaDVC\":\"VPCP\",\"MaCanBo\":\"canbo-1\",\"MaYeuCau\":\"q-9\"}";
        assertThat(caller.facade("none", json).statusCode()).isEqualTo(401);
        String token = caller.token();
        assertThat(IdentityCaller.read(caller.facade(token, json))
                        .path("message")
                        .asText())
                .startsWith("<?xml")
                .contains(NUMBER);
        assertThat(caller.facade(token, json.replace("HoVaTen", "hoVaTen")).body())
                .contains("Fault");
        assertThat(mock.expireTokens()).isEqualTo(1);
        assertThat(caller.facade(token, json).statusCode()).isEqualTo(401);
    }

    @Test
    void it_fails_on_demand() {
        mock.faults().add(LineFault.maintenancePage().onOperation("soap").times(1));
        mock.faults().add(LineFault.answerLost().onCode(NUMBER).times(1));
        assertThat(soap(QUESTION).body()).contains("bảo trì");
        assertThatThrownBy(() -> soap(QUESTION)).isInstanceOf(UncheckedIOException.class);
        assertThat(soap(QUESTION).statusCode()).isEqualTo(200);
    }

    @Test
    void a_person_signs_in_by_discovery_code_and_token_once() {
        JsonNode found = IdentityCaller.read(caller.get("/vneid/.well-known/openid-configuration"));
        assertThat(found.path("issuer").asText()).isEqualTo(mock.issuer().url());
        HttpResponse<String> redirect = caller.get("/vneid/auth?response_type=code&client_id=sso-lienthong-web"
                + "&redirect_uri=http://localhost/back&scope=openid&state=s%201&nonce=n-1&login_hint=" + NUMBER);
        assertThat(redirect.statusCode()).isEqualTo(302);
        String location = redirect.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith("http://localhost/back?code=").endsWith("&state=s+1");
        String form = "grant_type=authorization_code&redirect_uri=http://localhost/back&client_id=sso-lienthong-web"
                + "&client_secret=synthetic-only&code=" + location.replaceAll(".*code=([^&]*)&.*", "$1");
        JsonNode tokens = IdentityCaller.read(caller.form("/vneid/token", form));
        assertThat(caller.form("/vneid/token", form).statusCode()).isEqualTo(400);
        JsonNode claims = IdentityCaller.claims(tokens.path("id_token").asText());
        assertThat(claims.path("nonce").asText()).isEqualTo("n-1");
        assertThat(claims.path("IAL").asInt()).isEqualTo(2);
        assertThat(IdentityCaller.read(caller.get(
                                "/vneid/userinfo", tokens.path("access_token").asText()))
                        .path("SoDinhDanh")
                        .asText())
                .isEqualTo(NUMBER);
        assertThat(mock.books().summary().signIns()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(TokenFlaw.class)
    void tokens_are_flawed_on_demand_in_one_way(TokenFlaw flaw) {
        mock.issuer().flaw(flaw);
        String token = mock.issuer().idToken(NUMBER, "n-1");
        JsonNode claims = IdentityCaller.claims(token);
        assertThat(token.split("\\.", -1)).hasSize(3);
        assertThat(claims.path("iss").asText().equals(mock.issuer().url())).isEqualTo(flaw != TokenFlaw.WRONG_ISSUER);
        assertThat(claims.path("nonce").asText().equals("n-1")).isEqualTo(flaw != TokenFlaw.WRONG_NONCE);
        assertThat(claims.path("IAL").asInt() == 2).isEqualTo(flaw != TokenFlaw.CHANGED);
    }

    private HttpResponse<String> soap(String question) {
        return caller.soap(envelope(question), Clock.systemUTC().instant(), "synthetic-only");
    }

    private static String envelope(String question) {
        return "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\""
                + " xmlns:dan=\"http://dancuquocgia.bca\"><soapenv:Body><dan:TraCuuThongTinCongDan>" + question
                + "</dan:TraCuuThongTinCongDan></soapenv:Body></soapenv:Envelope>";
    }
}
