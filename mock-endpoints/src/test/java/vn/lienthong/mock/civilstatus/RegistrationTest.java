package vn.lienthong.mock.civilstatus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.mock.SettableClock;

class RegistrationTest {
    private final SettableClock clock = new SettableClock();
    private final MockRegistry registry =
            MockRegistry.start(RegistryOptions.onFreePorts().clock(clock));
    private final BusCaller province = BusCaller.withToken(registry);

    @AfterEach
    void close() {
        registry.close();
    }

    @Test
    void a_linked_birth_is_taken_processed_and_registered_with_a_personal_number_and_its_document() {
        assertThat(province.submit(CivilSamples.birth(1)).path("status").asText())
                .isEqualTo("1");

        assertThat(province.item("LTKS", CivilSamples.code(1)).path("trangThai").asInt())
                .isEqualTo(3);
        JsonNode finished = province.item("LTKS", CivilSamples.code(1));
        assertThat(finished.path("trangThai").asInt()).isEqualTo(4);
        JsonNode result = finished.path("ketQuaXuLy");
        assertThat(result.path("soDinhDanh").asText()).isEqualTo("999326000001");
        assertThat(result.path("soDangKy").asText()).isEqualTo("1/2026");
        assertThat(result.path("nksHoTen").asText()).isEqualTo("NGUYỄN THỊ THỬ NGHIỆM");
        assertThat(result.path("meSoGiayTo").asText()).isEqualTo("099198000001");
        byte[] document = Base64.getDecoder().decode(result.path("giayKhaiSinh").asText());
        assertThat(new String(document, StandardCharsets.US_ASCII))
                .startsWith("%PDF-1.4")
                .endsWith("%%EOF\n");
        assertThat(registry.books().judgements()).isEmpty();
    }

    @Test
    void a_marriage_in_xml_is_taken_and_its_record_given_once_it_is_finished() {
        assertThat(province.first("dangKyHoTich", CivilSamples.marriageByXml(2))
                        .path("status")
                        .asInt())
                .isEqualTo(1);

        assertThat(province.first("ketQuaDangKyHS", CivilSamples.asked(2))
                        .path("errorCode")
                        .asInt())
                .isEqualTo(200);
        assertThat(province.first("traTrangThaiHoSo", CivilSamples.asked(2))
                        .path("status")
                        .asInt())
                .isEqualTo(4);
        JsonNode record = province.first("ketQuaDangKyHS", CivilSamples.asked(2))
                .path("value")
                .path(0);
        assertThat(record.path("so").asText()).isEqualTo("1/2026");
        assertThat(record.path("chongHoTen").asText()).isEqualTo("PHẠM VĂN GIẢ LẬP");
        assertThat(registry.books().judgements()).isEmpty();
    }

    @Test
    void what_is_unknown_is_said_to_be_unknown() {
        assertThat(province.first("traTrangThaiHoSo", CivilSamples.asked(9))
                        .path("errorCode")
                        .asInt())
                .isEqualTo(201);
        assertThat(province.item("LTKS", CivilSamples.code(9)).path("trangThai").asInt())
                .isZero();
    }

    @Test
    void the_same_dossier_again_is_answered_as_taken_already_and_registered_once() {
        province.submit(CivilSamples.birth(3));

        JsonNode again = province.submit(CivilSamples.birth(3));

        assertThat(again.path("status").asText()).isEqualTo("0");
        assertThat(again.path("errorDescription").asText()).contains("đã được tiếp nhận");
        assertThat(registry.books().summary().taken()).isEqualTo(1);
        assertThat(registry.books().summary().repeats()).isEqualTo(1);
        assertThat(registry.books().summary().repeatsThatDiffer()).isZero();
    }

    @Test
    void another_content_under_the_same_code_is_counted_apart() {
        province.submit(CivilSamples.birth(3));
        ObjectNode changed = CivilSamples.birth(3);
        changed.put("data", changed.path("data").asText().replace("GIẢ LẬP", "KHÁC HẲN"));

        province.submit(changed);

        assertThat(registry.books().summary().repeatsThatDiffer()).isEqualTo(1);
    }

    @Test
    void a_slow_registration_takes_as_many_polls_and_as_long_as_it_is_told_to() {
        registry.pace(new Pace(2, Duration.ofMinutes(40)));
        province.submit(CivilSamples.birth(4));

        assertThat(province.item("LTKS", CivilSamples.code(4)).path("trangThai").asInt())
                .isEqualTo(1);
        province.item("LTKS", CivilSamples.code(4));
        assertThat(province.item("LTKS", CivilSamples.code(4)).path("trangThai").asInt())
                .isEqualTo(1);
        clock.advance(Duration.ofMinutes(20));
        assertThat(province.item("LTKS", CivilSamples.code(4)).path("trangThai").asInt())
                .isEqualTo(3);
        clock.advance(Duration.ofMinutes(1));
        assertThat(province.item("LTKS", CivilSamples.code(4))
                        .path("thoiGianThucHien")
                        .asText())
                .isEqualTo("15/03/2026 09:20:00");
        clock.advance(Duration.ofMinutes(20));
        assertThat(province.item("LTKS", CivilSamples.code(4)).path("trangThai").asInt())
                .isEqualTo(4);
    }

    @Test
    void completed_records_are_listed_by_day_and_found_by_the_ministrys_own_number() {
        registry.pace(new Pace(0, Duration.ZERO));
        province.first("dangKyHoTich", CivilSamples.marriageByXml(5));
        province.first("traTrangThaiHoSo", CivilSamples.asked(5));

        JsonNode listed = province.first(
                "dsHoSoDangKy",
                BusCaller.JSON.createObjectNode().put("module", "KH").put("ngayCapNhat", "2026-03-15"));
        long id = listed.path("value").path(0).path("id").asLong();
        JsonNode record = province.first(
                "traHoSo", BusCaller.JSON.createObjectNode().put("module", "KH").put("maHoSo", id));
        assertThat(record.path("value").path(0).path("maHoSo").asText()).isEqualTo(CivilSamples.code(5));
        ObjectNode many = BusCaller.JSON.createObjectNode().put("maTinh", "37").put("module", "KH");
        many.putArray("dsMaHoSo").add(id);
        assertThat(province.first("traDanhSachHoSo", many).path("value")).hasSize(1);
    }
}
