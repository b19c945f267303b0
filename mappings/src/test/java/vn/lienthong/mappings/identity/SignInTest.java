package vn.lienthong.mappings.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.civilstatus.PartialDate;

final class SignInTest {

    private static final Map<String, Object> CLAIMS = Map.of(
            "sub",
            "x",
            "LoaiTaiKhoan",
            1,
            "SoDinhDanh",
            "037185099901",
            "HoVaTen",
            "Đặng Thị Hòa",
            "NgayThangNamSinh",
            "1985",
            "TechID",
            "t-1",
            "loAs",
            "LoA1",
            "IAL",
            2,
            "loginIdp",
            "BCA");

    @Test
    void claims_come_as_numbers_or_texts_and_a_birth_perhaps_as_a_year() {
        var signIn = SignIn.of(CLAIMS);
        assertThat(signIn.kind()).isEqualTo(SignIn.Kind.CITIZEN);
        assertThat(signIn.level()).isEqualTo(2);
        assertThat(signIn.birth()).isEqualTo(PartialDate.parse("1985"));
        assertThat(signIn.toString()).doesNotContain("0371", "Hòa");
        assertThat(SignIn.of(Map.of()).kind()).isEqualTo(SignIn.Kind.UNKNOWN);
        assertThat(SignIn.of(Map.of("NgayThangNamSinh", "19851340")).birth()).isEmpty();
    }

    @Test
    void a_sign_in_is_that_of_the_applicant_by_number_and_by_what_does_not_contradict() {
        var signIn = SignIn.of(CLAIMS);
        assertThat(signIn.judge(Declared.of("037185099901", "Đặng Thị Hoà"))).isInstanceOf(IdentityVerdict.Match.class);
        assertThat(signIn.judge(Declared.of("037185099901", "Đặng Thị Huệ")))
                .isInstanceOf(IdentityVerdict.Differs.class);
        assertThat(signIn.judge(Declared.of("037185099902", "Đặng Thị Hoà")))
                .isInstanceOf(IdentityVerdict.NotFound.class);
    }

    @Test
    void a_request_for_a_check_says_whose_what_for_and_on_whose_behalf() {
        var read = InquiryDocuments.read(
                        utf8("{\"number\":\" ０37185099901\",\"name\":\"Đặng Thị Hoà\",\"birthDate\":\"1985\","
                                + "\"gender\":\"FEMALE\",\"officer\":\"canbo-1\",\"purpose\":\"tiếp nhận hồ sơ\","
                                + "\"dossier\":\"H42.14.5-250701-0001\"}"))
                .orElseThrow();
        assertThat(read.person().number()).isEqualTo("037185099901");
        assertThat(read.toString()).doesNotContain("0371", "Hoà");
    }

    @Test
    void a_request_that_is_wrong_is_told_all_that_is_wrong() {
        assertThat(rules("{}"))
                .containsExactly(
                        "identity.number.missing",
                        "identity.name.missing",
                        "identity.officer.missing",
                        "identity.purpose.missing");
        assertThat(rules("{\"number\":1,\"name\":\"a\\u202E\",\"birthDate\":\"1985-02-30\",\"gender\":\"x\","
                        + "\"officer\":\"o\",\"purpose\":\"p\",\"dossier\":\"x\",\"sex\":\"x\"}"))
                .contains(
                        "json.field.unknown",
                        "identity.number.type",
                        "identity.name.unsafe",
                        "identity.birthDate.malformed",
                        "identity.gender.value",
                        "identity.dossier.malformed");
        assertThat(
                        rules(
                                "{\"number\":\"037185099901\",\"name\":\"A\",\"birthDate\":\"1986\",\"officer\":\"o\",\"purpose\":\"p\"}"))
                .containsExactly("identity.number.birth");
    }

    private static List<String> rules(String json) {
        return InquiryDocuments.read(utf8(json)).findings().stream()
                .map(Finding::rule)
                .toList();
    }

    private static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
