package vn.lienthong.mappings.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.mappings.FaultRow;
import vn.lienthong.mappings.civilstatus.Gender;
import vn.lienthong.mappings.civilstatus.PartialDate;
import vn.lienthong.mappings.civilstatus.WireAnswer;

final class IdentityAnswersTest {

    private static final String NUMBER = "037185099901";
    private static final String PERSON = "<ns1:CongDan><ns1:SoDinhDanh>" + NUMBER + "</ns1:SoDinhDanh>"
            + "<ns1:HoVaTen><ns1:Ho>Đặng</ns1:Ho><ns1:ChuDem>Thị</ns1:ChuDem><ns1:Ten>Hòa</ns1:Ten></ns1:HoVaTen>"
            + "<ns1:GioiTinh>2</ns1:GioiTinh><ns1:NgayThangNamSinh><ns1:NgayThangNam>19850308</ns1:NgayThangNam>"
            + "</ns1:NgayThangNamSinh></ns1:CongDan>";

    private final IdentityReader reader = new IdentityReader(IdentityDialect.standard());

    @Test
    void prefixes_are_not_looked_at() {
        assertThat(found(envelope(PERSON)).names()).contains("Đặng Thị Hòa");
        assertThat(found(envelope(PERSON.replace("ns1:", ""))
                                .replace("soapenv:", "S:")
                                .replace("xmlns:soapenv", "xmlns:S"))
                        .birth())
                .isEqualTo(PartialDate.parse("1985-03-08"));
    }

    @Test
    void the_facade_holds_the_envelope_as_text() throws Exception {
        var json = new JsonMapper().writeValueAsString(Map.of("status", 1, "message", envelope(PERSON)));
        assertThat(found(json).gender()).contains(Gender.FEMALE);
    }

    @Test
    void the_whole_name_may_stand_in_the_place_of_the_given_name() {
        var whole = PERSON.replaceAll("<ns1:Ho>.*</ns1:Ten>", "<ns1:Ten>Đặng Thị Hòa</ns1:Ten>");
        var both = PERSON.replaceAll("<ns1:ChuDem>.*</ns1:Ten>", "<ns1:Ten>Đặng Thị Hòa</ns1:Ten>");
        var declared = Declared.of(NUMBER, "ĐẶNG  thị hoà");
        assertThat(IdentityJudge.judge(declared, found(envelope(whole)))).isInstanceOf(IdentityVerdict.Match.class);
        assertThat(IdentityJudge.judge(declared, found(envelope(both)))).isInstanceOf(IdentityVerdict.Match.class);
        assertThat(IdentityJudge.judge(Declared.of(NUMBER, "Hòa"), found(envelope(PERSON))))
                .isEqualTo(new IdentityVerdict.Differs(Set.of(IdentityField.NAME)));
    }

    @Test
    void what_differs_is_named() {
        var declared = new Declared(
                NUMBER, "Đặng Thị Hoà", PartialDate.parse("1985-03-09").orElseThrow(), Gender.MALE);
        var verdict = IdentityJudge.judge(declared, found(envelope(PERSON)));
        assertThat(verdict).isEqualTo(new IdentityVerdict.Differs(Set.of(IdentityField.BIRTH, IdentityField.GENDER)));
        assertThat(IdentityWords.of(verdict).vi()).endsWith("ngày sinh, giới tính");
        assertThat(IdentityWords.of(verdict).toString()).doesNotContain("1985", "Hoà", NUMBER);
    }

    @Test
    void births_are_compared_as_precisely_as_both_are_known() {
        var year = found(envelope(PERSON.replace("NgayThangNam>19850308", "Nam>1985")
                .replace("0308</ns1:NgayThangNam", "")
                .replace("</ns1:NgayThangNam></ns1:NgayThangNamSinh>", "</ns1:Nam></ns1:NgayThangNamSinh>")));
        assertThat(year.birth()).isEqualTo(PartialDate.parse("1985"));
        var declared = new Declared(
                NUMBER, "Đặng Thị Hòa", PartialDate.parse("1985-03-09").orElseThrow(), null);
        assertThat(IdentityJudge.judge(declared, year)).isInstanceOf(IdentityVerdict.Match.class);
    }

    @Test
    void an_envelope_without_a_person_is_absence_and_a_failure_never_is() {
        assertThat(read(200, envelope(""))).isInstanceOf(IdentityAnswer.NotFound.class);
        assertThat(read(500, envelope("<soapenv:Fault><faultcode>x</faultcode></soapenv:Fault>")))
                .isInstanceOf(IdentityAnswer.Away.class);
        assertThat(read(200, envelope("<soapenv:Fault/>"))).isInstanceOf(IdentityAnswer.Away.class);
        assertThat(read(401, "")).isInstanceOf(IdentityAnswer.NotAdmitted.class);
        assertThat(read(502, envelope(""))).isInstanceOf(IdentityAnswer.Away.class);
    }

    @Test
    void an_answer_about_another_number_is_none() {
        assertThat(read(200, envelope(PERSON.replace(NUMBER, "037185099902")))).isInstanceOf(IdentityAnswer.Away.class);
    }

    @FaultRow(49)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"message\":null}",
                "{\"message\":\"<html>\"}",
                "<!DOCTYPE html><html><body>bảo trì</body></html>",
                "<!DOCTYPE a [<!ENTITY b \"c\">]><Envelope><Body>&b;</Body></Envelope>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><Envelope><Body>&b;</Body></Envelope>",
                "<Envelope><Body>",
                "<Envelope/>",
                "<Envelope><Body>&unknown;</Body></Envelope>"
            })
    void what_is_no_answer_is_neither_a_person_nor_absence(String body) {
        assertThat(read(200, body)).isInstanceOf(IdentityAnswer.Away.class);
    }

    @Test
    void what_is_too_deep_is_not_read() {
        assertThat(read(200, "<Envelope>".repeat(10_000))).isInstanceOf(IdentityAnswer.Away.class);
        assertThat(read(200, "<Envelope><Body>" + "<a/>".repeat(3_000) + "</Body></Envelope>"))
                .isInstanceOf(IdentityAnswer.Away.class);
    }

    private Citizen found(String body) {
        return ((IdentityAnswer.Found) read(200, body)).citizen();
    }

    private IdentityAnswer read(int status, String body) {
        return reader.read(NUMBER, new WireAnswer(status, null, null, body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String envelope(String within) {
        return "<?xml version=\"1.0\"?><soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\""
                + " xmlns:ns1=\"http://dancuquocgia.bca\"><soapenv:Body><ns1:CongdanCollection>" + within
                + "</ns1:CongdanCollection></soapenv:Body></soapenv:Envelope>";
    }
}
