package vn.lienthong.mappings.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.civilstatus.Gender;
import vn.lienthong.mappings.civilstatus.PartialDate;

final class IdentityQuestionTest {

    private static final IdentityDialect FACADE = IdentityDialect.standard();
    private static final IdentityDialect SOAP = FACADE.wire(IdentityDialect.Wire.SOAP);
    private static final Declared PERSON = new Declared(
            "037185099901", "Đặng Thị Hoà", PartialDate.parse("1985-03-08").orElseThrow(), Gender.FEMALE);

    @Test
    void the_elements_stand_in_the_order_of_the_contract() {
        var soap = written(SOAP, PERSON);
        assertThat(soap)
                .containsSubsequence(
                        "TraCuuThongTinCongDan",
                        "MaYeuCau>q-1<",
                        "MaDVC>VPCP<",
                        "MaTichHop>037<",
                        "MaCanBo>canbo-1<",
                        "SoDinhDanh>037185099901<",
                        "HoVaTen>DANGTHIHOA<",
                        "NgayThangNamSinh><",
                        "NgayThangNam>19850308<");
        assertThat(soap).contains("http://dancuquocgia.bca").doesNotContain("SoCMND", "MaDonVi", "Nam>1985<");
    }

    @Test
    void the_account_of_2025_stands_between_officer_and_number() {
        var dialect = new IdentityDialect(
                IdentityDialect.Wire.SOAP,
                SOAP.operation(),
                SOAP.namespace(),
                SOAP.integrationCode(),
                NameStyle.AS_IS,
                false,
                Optional.of(new IdentityDialect.Account("H42.14", "lienthong", "000")),
                Optional.empty(),
                "VPCP",
                Map.of("1.001.H42", "1.001"),
                SOAP.genders(),
                false,
                true);
        assertThat(written(dialect, PERSON))
                .containsSubsequence(
                        "MaCanBo", "MaDonVi", "TaiKhoan", "SoDienThoai", "SoDinhDanh", "Đặng Thị Hoà", "Nam>1985<");
        assertThat(text(new IdentityWriter(dialect)
                        .write(new IdentityQuery("q-1", "canbo-1", "1.001.H42", PERSON))
                        .orElseThrow()))
                .contains("MaDVC>1.001<");
    }

    @Test
    void the_facade_takes_the_same_as_flat_json_in_either_spelling() throws IOException {
        var flat = new JsonMapper().readTree(written(FACADE, Declared.of("037185099901", "Đặng Thị Hoà")));
        assertThat(flat.path("Nam").asText()).isEqualTo("1985");
        assertThat(flat.has("NgayThangNam")).isFalse();
        assertThat(flat.path("HoVaTen").asText()).isEqualTo("DANGTHIHOA");
        var camel = new JsonMapper().readTree(written(FACADE.wire(IdentityDialect.Wire.FACADE_CAMEL), PERSON));
        assertThat(camel.fieldNames())
                .toIterable()
                .contains("maYeuCau", "maDVC", "maCanBo", "soDinhDanh", "hoVaTen", "ngayThangNam");
    }

    @Test
    void an_old_card_goes_by_its_own_name_and_needs_a_year() throws IOException {
        var old = new Declared(
                "164999901", "Trần Văn Tư", PartialDate.parse("1950").orElseThrow(), null);
        assertThat(new JsonMapper()
                        .readTree(written(FACADE, old))
                        .path("SoCMND")
                        .asText())
                .isEqualTo("164999901");
        assertThat(rules(Declared.of("164999901", "Trần Văn Tư"))).containsExactly("identity.birthDate.missing");
    }

    @ParameterizedTest
    @CsvSource({
        "037185099901, 1985-03-08, FEMALE,",
        "037185099901, 1986, FEMALE, identity.number.birth",
        "037185099901, 1985, MALE, identity.number.gender",
        "037285099901, 2085, MALE,",
        "098185099901, 1985, FEMALE, identity.number.province",
        "104185099901, 1985, FEMALE,",
        "03718509990, 1985, FEMALE, identity.number.malformed"
    })
    void a_number_that_contradicts_what_is_declared_is_found_without_asking(
            String number, String birth, Gender gender, String rule) {
        var person =
                new Declared(number, "Đặng Thị Hoà", PartialDate.parse(birth).orElseThrow(), gender);
        assertThat(rules(person)).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void the_digest_is_over_address_user_time_and_secret() {
        var at = Instant.parse("2026-07-01T00:00:00.250Z");
        var millis = ServiceSignature.of("https://c06/037", "u", "s", at, ServiceSignature.Unit.MILLISECONDS);
        var seconds = ServiceSignature.of("https://c06/037", "u", "s", at, ServiceSignature.Unit.SECONDS);
        assertThat(millis.timestamp()).isEqualTo("1782864000250");
        assertThat(seconds.timestamp()).isEqualTo("1782864000");
        var pair = new String(Base64.getDecoder().decode(millis.authorization().substring(6)), StandardCharsets.UTF_8);
        assertThat(pair).matches("u:[0-9a-f]{64}");
        assertThat(millis.authorization()).isNotEqualTo(seconds.authorization());
    }

    private static List<String> rules(Declared person) {
        return NumberFindings.of(person).stream().map(Finding::rule).toList();
    }

    private static String written(IdentityDialect dialect, Declared person) {
        return text(new IdentityWriter(dialect)
                .write(new IdentityQuery("q-1", "canbo-1", "2.000635", person))
                .orElseThrow());
    }

    private static String text(IdentityRequest request) {
        return new String(request.body(), StandardCharsets.UTF_8);
    }
}
