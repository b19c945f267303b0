package vn.lienthong.mock.civilstatus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CivilJudgementTest {
    private static final MockRegistry REGISTRY = MockRegistry.start(RegistryOptions.onFreePorts());

    private final BusCaller province = BusCaller.withToken(REGISTRY);

    @BeforeEach
    void empty() {
        REGISTRY.books().forget();
    }

    @AfterAll
    static void close() {
        REGISTRY.close();
    }

    @Test
    void more_than_three_codes_in_one_poll_are_refused() {
        JsonNode answer = province.poll(
                "LTKS", CivilSamples.code(1), CivilSamples.code(2), CivilSamples.code(3), CivilSamples.code(4));

        assertThat(answer.path("status").asInt()).isZero();
        assertThat(reasons()).containsExactly("/maDinhDanhHoSo: has 4 elements, at most 3 are allowed");
    }

    @Test
    void every_wrong_place_of_an_envelope_is_named() {
        ObjectNode body = CivilSamples.birth(1)
                .put("maDonVi", 14329)
                .put("module", "LTXX")
                .put("maHoSoLT", "nothing")
                .put("ngayTiepNhan", "2026-03-15");
        body.withObject("/fileDinhKem/0").put("huyGiayTo", 1).put("duLieuTepDinhKem", "not base64!");
        body.put("extra", "x");

        province.submit(body);

        assertThat(reasons())
                .anyMatch(reason -> reason.startsWith("/maDonVi:"))
                .anyMatch(reason -> reason.startsWith("/module:"))
                .anyMatch(reason -> reason.startsWith("/ngayTiepNhan:"))
                .anyMatch(reason -> reason.startsWith("/fileDinhKem/0/huyGiayTo:"))
                .anyMatch(reason -> reason.startsWith("/fileDinhKem/0/duLieuTepDinhKem:"))
                .anyMatch(reason -> reason.startsWith("/extra:"))
                .hasSize(6);
    }

    @Test
    void a_linked_code_that_is_none_is_named() {
        province.submit(CivilSamples.birth(1).put("maHoSoLT", "nothing"));

        assertThat(reasons()).singleElement().asString().startsWith("/maHoSoLT:");
    }

    @Test
    void a_wrong_unit_by_itself_is_error_106() {
        JsonNode answer = province.submit(CivilSamples.birth(1).put("maDonVi", "143"));

        assertThat(answer.path("errorCode").asText()).isEqualTo("106");
    }

    @Test
    void every_field_that_cannot_be_entered_has_its_sentence() {
        ObjectNode body =
                changed("nksHoTen", "nksGioiTinh", 9, "nksNgaySinh", "31.02.2026", "meSoDDCN", "0991980000011");

        JsonNode answer = province.submit(body);

        assertThat(answer.path("errorCode").asText()).isEqualTo("500");
        assertThat(answer.path("errorDescription").asText().split("\n"))
                .containsExactlyInAnyOrder(
                        "nksGioiTinh " + Why.NOT_IN_CATALOGUE.words(),
                        "nksNgaySinh " + Why.WRONG_FORMAT.words(),
                        "meSoDDCN " + Why.TOO_LONG.words(),
                        "nksHoTen " + Why.MISSING.words());
        assertThat(REGISTRY.books().summary().cannotBeEntered()).isEqualTo(1);
        assertThat(REGISTRY.books().registrations()).isEmpty();
    }

    @Test
    void a_misspelt_field_shows() {
        JsonNode answer = province.submit(changed("none", "nksHoten", "x"));

        assertThat(answer.path("errorDescription").asText()).startsWith("nksHoten ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE hotich [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><hotich><hoso><nxnHoTen>&e;</nxnHoTen></hoso></hotich>",
                "<!DOCTYPE l [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><hotich><hoso><nxnHoTen>&b;</nxnHoTen></hoso></hotich>",
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?><hotich><hoso><nxnHoTen>A</nxnHoTen></hoso></hotich>",
                "<hotich><hoso><nxnHoTen>A</nxnHoTen></hoso><hoso/></hotich>",
                "<hotich><hoso><nxnHoTen>A</nxnHoTen><nxnHoTen>B</nxnHoTen></hoso></hotich>",
                "<hotich><hoso a=\"1\"><nxnHoTen>A</nxnHoTen></hoso></hotich>",
                "<hotich><hoso>text<nxnHoTen>A</nxnHoTen></hoso></hotich>",
                "<hotich><hoso><nxnHoTen>A</nxnHoTen></hoso>",
                "not XML at all"
            })
    void xml_that_is_not_plain_is_refused_and_named(String xml) {
        ObjectNode body = CivilSamples.byXml("HN", 1, "").put("data", xml);

        JsonNode answer = province.first("dangKyHoTich", body);

        assertThat(answer.path("errorCode").asInt()).isEqualTo(500);
        assertThat(reasons()).singleElement().asString().startsWith("/data: ");
        assertThat(REGISTRY.books().registrations()).isEmpty();
    }

    @Test
    void partial_dates_and_names_in_parts_are_right_in_either_generation() {
        province.submit(CivilSamples.death(5));
        province.first("dangKyHoTich", CivilSamples.marriageByXml(6));

        assertThat(REGISTRY.books().judgements()).isEmpty();
        assertThat(REGISTRY.books().summary().taken()).isEqualTo(2);
    }

    @Test
    void numbers_that_a_source_shows_bare_must_be_bare_in_json() {
        ObjectNode data = BusCaller.JSON.createObjectNode().put("cbsHoTen", "A").put("nycHoTen", "B");
        data.put("loaiBanSao", "0");

        JsonNode answer = province.submit(CivilSamples.linked("BS", 7, data));

        assertThat(answer.path("errorDescription").asText()).isEqualTo("loaiBanSao " + Why.WRONG_FORMAT.words());
    }

    @Test
    void a_catalogue_that_there_is_none_of_is_error_302() {
        assertThat(province.first("danhMuc", BusCaller.JSON.createObjectNode().put("loaiDanhMuc", 6))
                        .path("errorCode")
                        .asInt())
                .isEqualTo(302);
        assertThat(province.first("danhMuc", BusCaller.JSON.createObjectNode().put("loaiDanhMuc", 3))
                        .path("value")
                        .path(0)
                        .path("ten")
                        .asText())
                .isEqualTo("Kinh");
    }

    private static ObjectNode changed(String without, Object... namesAndValues) {
        ObjectNode body = CivilSamples.birth(1);
        try {
            ObjectNode data =
                    (ObjectNode) BusCaller.JSON.readTree(body.path("data").asText());
            data.remove(without);
            for (int i = 0; i < namesAndValues.length; i += 2) {
                data.putPOJO(namesAndValues[i].toString(), namesAndValues[i + 1]);
            }
            return body.put("data", data.toString());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> reasons() {
        return REGISTRY.books().judgements().get(0).reasons();
    }
}
