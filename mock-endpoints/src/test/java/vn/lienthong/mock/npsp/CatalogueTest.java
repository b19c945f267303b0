package vn.lienthong.mock.npsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
    private final MockPortal portal = MockPortal.start(PortalOptions.onFreePorts());
    private final Caller caller = Caller.loggedIn(portal);

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void a_procedure_is_shown_with_its_domain_ways_papers_and_results() {
        JsonNode page = read("LayThuTuc", "maTTHC", "2.000635").at("/result/0");

        assertThat(page.path("TENTTHC").textValue()).isEqualTo("Cấp bản sao trích lục hộ tịch");
        assertThat(page.at("/LINHVUCTHUCHIEN/0/TENLINHVUC").textValue()).isEqualTo("Hộ tịch");
        assertThat(page.path("CACHTHUCTHUCHIEN")).hasSize(3);
        assertThat(page.at("/CACHTHUCTHUCHIEN/0/PHILEPHI/0/SOTIEN").textValue()).isEqualTo("8000");
        assertThat(page.at("/THANHPHANHOSO/0/GIAYTO/0/MAGIAYTO").textValue()).isEqualTo("TK-BS");
        assertThat(page.at("/KETQUATHUCHIEN/0/MAKETQUA").textValue()).matches("KQ\\.G15\\.\\d{6}");
        assertThat(names(page)).allMatch(name -> name.equals(name.toUpperCase(Locale.ROOT)));
    }

    @Test
    void a_local_code_shows_the_national_procedure_and_an_unknown_one_nothing() {
        assertThat(read("LayThuTuc", "maTTHC", "2.000635.000.00.00.H42")
                        .at("/result/0/MATTHC")
                        .textValue())
                .isEqualTo("2.000635");
        assertThat(read("LayThuTuc", "maTTHC", "9.999999").get("result")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LayDanhSachTTHC, 10, MATTHC", "LayDanhMucCoQuan, 4, CAPDONVI", "LayDanhMucLinhVuc, 3, MANGANH"})
    void catalogues_are_read_whole(String service, int rows, String field) {
        JsonNode answer = Caller.json(caller.call(caller.envelope(service)));

        assertThat(answer.get("error_code").textValue()).isEqualTo("0");
        assertThat(answer.get("result")).hasSize(rows).allMatch(row -> row.has(field));
    }

    @Test
    void a_technical_id_is_always_the_same_for_one_number_and_some_have_none() {
        JsonNode first = techId("000000000001");

        assertThat(first.at("/result/0/TECHNICALID").textValue()).hasSize(32);
        assertThat(techId("000000000001")).isEqualTo(first);
        assertThat(techId("000000010000").get("result")).isEmpty();
        assertThat(techId("abc").get("message").textValue()).contains("/mstorcmnd");
    }

    @Test
    void calls_are_counted_by_service_so_that_a_cache_shows() {
        read("LayThuTuc", "maTTHC", "1.001193");
        read("LayThuTuc", "maTTHC", "1.001193");

        assertThat(portal.books().summary().callsPerService()).containsEntry("LayThuTuc", 2L);
    }

    @Test
    void reading_needs_a_session_and_the_fields_of_its_service() {
        assertThat(Caller.json(new Caller(portal).call(new Caller(portal).envelope("LayDanhMucCoQuan")))
                        .get("error_code")
                        .textValue())
                .isEqualTo("401");
        assertThat(Caller.json(caller.call(caller.envelope("LayThuTuc")))
                        .get("message")
                        .textValue())
                .contains("/maTTHC: is missing");
    }

    @Test
    void when_strict_a_procedure_outside_the_catalogue_is_refused_until_it_is_added() {
        portal.procedures().remove("1.001193");
        assertThat(create()).isEqualTo("0");

        portal.procedures().strict(true);
        JsonNode refused = caller.update(Synthetic.dossier());
        assertThat(refused.get("error_code").textValue()).isEqualTo("-1");
        assertThat(refused.get("message").textValue()).contains("1.001193").contains("không có trong danh mục");
        assertThat(portal.books().summary().unknownProcedureRefusals()).isEqualTo(1);
        assertThat(portal.books().judgements()).isEmpty();

        portal.procedures().put(procedure());
        assertThat(caller.update(Synthetic.dossier()).get("error_code").textValue())
                .isEqualTo("0");
    }

    @Test
    void the_catalogue_changes_overnight_from_another_process() {
        Procedures remote = PortalAdmin.at(portal.adminUrl()).procedures();

        assertThat(remote.list()).isEqualTo(portal.procedures().list()).hasSize(10);
        remote.strict(true);
        assertThat(remote.strict()).isTrue();
        assertThat(remote.remove("1.001193")).isTrue();
        assertThat(remote.remove("1.001193")).isFalse();
        assertThat(create()).isEqualTo("-1");
        remote.put(procedure());
        assertThat(create()).isEqualTo("0");
        assertThatThrownBy(() -> new Procedure("", "x", "", "", "", 1, 0, List.of(), List.of()))
                .hasMessageContaining("needs maTTHC");
    }

    private String create() {
        return caller.create(Synthetic.dossier()).get("error_code").textValue();
    }

    private JsonNode read(String service, String field, String value) {
        return Caller.json(caller.call(caller.envelope(service).put(field, value)));
    }

    private JsonNode techId(String number) {
        return Caller.json(caller.call(
                caller.envelope("TraCuuTechID").put("provider", "wso2is").put("mstorcmnd", number)));
    }

    private static Procedure procedure() {
        return new Procedure(
                "1.001193", "Đăng ký khai sinh", "G15-TP01", "Hộ tịch", "UBND cấp xã", 1, 0, List.of(), List.of());
    }

    private static List<String> names(JsonNode page) {
        List<String> names = new java.util.ArrayList<>();
        page.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
