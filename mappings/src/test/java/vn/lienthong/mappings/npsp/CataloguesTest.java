package vn.lienthong.mappings.npsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.mappings.FaultRow;

final class CataloguesTest {

    private static final String JSON = "application/json";
    private static final Session SESSION = new Session("phien-0001");

    private final NpspReader reader = new NpspReader(NpspDialect.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LayThuTuc | ,\"maTTHC\":\"1.001193\"",
                "LayDanhSachTTHC | ''",
                "LayDanhMucCoQuan | ''",
                "LayDanhMucLinhVuc | ''",
                "TraCuuTechID | ,\"mstorcmnd\":\"000000000017\",\"provider\":\"wso2is\""
            })
    void questions_are_spelled_as_the_contract_has_them_and_read_back(String service, String inputs) {
        NpspQuery query =
                switch (service) {
                    case "LayThuTuc" -> new NpspQuery.Procedure("1.001193");
                    case "LayDanhSachTTHC" -> new NpspQuery.Procedures();
                    case "LayDanhMucCoQuan" -> new NpspQuery.Organisations();
                    case "LayDanhMucLinhVuc" -> new NpspQuery.Fields();
                    default -> new NpspQuery.TechId("wso2is", "000000000017");
                };
        var body = new NpspWriter().write(NpspRequest.Ask.of(SESSION, "H42", query));

        assertThat(new String(body, StandardCharsets.UTF_8))
                .isEqualTo("{\"session\":\"phien-0001\",\"madonvi\":\"H42\",\"service\":\"" + service + "\"" + inputs
                        + "}");
        assertThat(NpspIncoming.read(body, 1_000))
                .isEqualTo(new NpspIncoming.Query(Optional.of(SESSION), "H42", query));
    }

    @Test
    void a_procedure_is_read_whatever_the_case_of_its_names() {
        var answer = procedure("""
                {"error_code": 0, "result": [{"TENTTHC": "Đăng ký khai sinh", "CoQuanThucHien": "UBND cấp xã",
                 "LINHVUCTHUCHIEN": [{"MALINHVUC": "G15-TP01", "TENLINHVUC": "Hộ tịch"}],
                 "CACHTHUCTHUCHIEN": [{"KENH": "Trực tuyến", "THOIGIANGIAIQUYET": 1, "DONVITINH": "Ngày làm việc",
                                       "PHILEPHI": {"SoTien": "8000"}}],
                 "THANHPHANHOSO": [{"GIAYTO": [{"MAGIAYTO": "TK-KS", "TENMAUDON": "Tờ khai", "URL": null}]}],
                 "KETQUATHUCHIEN": [{"MAKETQUA": "KQ.G15.000031", "TENKETQUA": "Giấy khai sinh"}]}]}
                """);

        assertThat(answer)
                .isEqualTo(new NpspAnswer.Given<>(new NpspProcedure(
                        "1.001193",
                        "Đăng ký khai sinh",
                        "UBND cấp xã",
                        List.of(new NpspField("G15-TP01", "Hộ tịch", "")),
                        List.of(new NpspProcedure.Way("Trực tuyến", "1", "Ngày làm việc", List.of("8000"))),
                        List.of(new NpspProcedure.Component("TK-KS", "Tờ khai", "")),
                        List.of(new NpspProcedure.ResultKind("KQ.G15.000031", "Giấy khai sinh")))));
    }

    @Test
    void a_procedure_that_the_portal_does_not_have_is_an_empty_list() {
        assertThat(procedure("{\"error_code\":\"00\",\"result\":[]}")).isEqualTo(new NpspAnswer.None<>());
    }

    @FaultRow(16)
    @Test
    void another_procedure_is_no_answer_but_its_national_code_is() {
        assertThat(procedure("{\"error_code\":0,\"result\":[{\"MATTHC\":\"1.000894\",\"TENTTHC\":\"Kết hôn\"}]}"))
                .isInstanceOf(NpspAnswer.NoAnswer.class);
        assertThat(reader.readProcedure(
                        "1.001193.H42",
                        200,
                        JSON,
                        null,
                        utf8("{\"error_code\":0,\"result\":[{\"MATTHC\":\"1.001193\",\"TENTTHC\":\"Khai sinh\"}]}")))
                .isInstanceOf(NpspAnswer.Given.class);
    }

    @Test
    void lists_are_read_and_an_empty_one_is_empty() {
        assertThat(reader.readProcedures(
                        200,
                        JSON,
                        null,
                        utf8("{\"error_code\":0,\"result\":[{\"MATTHC\":\"1.001193\",\"TENTTHC\":\"Khai sinh\"}]}")))
                .isEqualTo(new NpspAnswer.Given<>(List.of(new NpspProcedureLine("1.001193", "Khai sinh", "", ""))));
        assertThat(reader.readOrganisations(
                        200,
                        JSON,
                        null,
                        utf8("{\"error_code\":0,\"result\":[{\"MADONVI\":\"H42\",\"CAPDONVI\":1},{}]}")))
                .isEqualTo(new NpspAnswer.Given<>(List.of(new NpspOrganisation("H42", "", "1"))));
        assertThat(reader.readFields(200, JSON, null, utf8("{\"error_code\":0,\"result\":[]}")))
                .isEqualTo(new NpspAnswer.Given<>(List.of()));
    }

    @Test
    void a_tech_id_is_read_and_not_shown() {
        var answer = reader.readTechId(
                200, JSON, null, utf8("{\"error_code\":0,\"result\":[{\"TECHNICALID\":\"tech-0001\"}]}"));

        assertThat(answer).isEqualTo(new NpspAnswer.Given<>("tech-0001"));
        assertThat(answer.toString() + new NpspQuery.TechId("wso2is", "000000000017"))
                .doesNotContain("tech-0001")
                .doesNotContain("0000000");
        assertThat(reader.readTechId(200, JSON, null, utf8("{\"error_code\":0,\"result\":[]}")))
                .isEqualTo(new NpspAnswer.None<>());
    }

    @FaultRow(3)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "<html>",
                "{\"error_code\":0}",
                "{\"error_code\":0,\"result\":null}",
                "{\"error_code\":0,\"result\":\"\"}",
                "{\"error_code\":0,\"result\":{}}",
                "{\"error_code\":0,\"result\":[null]}",
                "{\"error_code\":-1,\"message\":\"Đơn vị không tồn tại\",\"result\":[]}",
                "{\"error_code\":401,\"message\":\"Hết phiên\",\"result\":[]}",
                "{\"error_code\":0,\"message\":\"không thành công\",\"result\":[]}",
                "Thành công"
            })
    void an_answer_that_failed_is_never_an_empty_list(String body) {
        assertThat(procedure(body)).isInstanceOf(NpspAnswer.NoAnswer.class);
        assertThat(reader.readProcedures(200, JSON, null, utf8(body))).isInstanceOf(NpspAnswer.NoAnswer.class);
        assertThat(reader.readTechId(200, JSON, null, utf8(body))).isInstanceOf(NpspAnswer.NoAnswer.class);
    }

    @FaultRow(58)
    @ParameterizedTest
    @CsvSource({"1.001193, true", "1.001193.H42, true", "1.001193.000.00.00.H42, true", "1.009999, false", "x, false"})
    void a_catalogue_of_procedures_knows_local_forms_of_national_codes(String code, boolean known) {
        var catalogue = new ProcedureCatalogue(UnitCatalogue.sample(), List.of(" 1.001193", "2.002621"));

        assertThat(catalogue.knowsProcedure(code)).isEqualTo(known);
        assertThat(catalogue.unitName("14620")).contains("Xã Phát Diệm");
        assertThat(UnitCatalogue.sample().knowsProcedure(code)).isTrue();
    }

    private NpspAnswer<NpspProcedure> procedure(String body) {
        return reader.readProcedure("1.001193", 200, JSON, null, utf8(body));
    }

    private static byte[] utf8(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
