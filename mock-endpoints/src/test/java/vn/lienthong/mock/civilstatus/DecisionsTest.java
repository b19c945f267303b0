package vn.lienthong.mock.civilstatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.mock.SettableClock;

class DecisionsTest {
    private final SettableClock clock = new SettableClock();
    private final MockRegistry registry =
            MockRegistry.start(RegistryOptions.onFreePorts().clock(clock).unfinishedPolls(0));
    private final BusCaller province = BusCaller.withToken(registry);

    @AfterEach
    void close() {
        registry.close();
    }

    @Test
    void a_supplement_is_asked_for_until_it_comes_and_then_the_registration_goes_on() {
        registry.switches()
                .add(RegistrySwitch.supplement("Thiếu giấy chứng sinh", Duration.ofDays(3))
                        .onDossier(CivilSamples.code(1))
                        .times(1));
        province.submit(CivilSamples.birth(1));

        JsonNode asked = province.item("LTKS", CivilSamples.code(1));
        assertThat(asked.path("trangThai").asInt()).isEqualTo(2);
        assertThat(asked.path("ghiChu").asText()).isEqualTo("Thiếu giấy chứng sinh");
        assertThat(asked.path("hanBoSungHoSo").asText()).isEqualTo("18/03/2026 09:00:00");
        assertThat(province.item("LTKS", CivilSamples.code(1)).path("trangThai").asInt())
                .isEqualTo(2);

        assertThat(province.submit(CivilSamples.birth(1)).path("status").asText())
                .isEqualTo("1");
        assertThat(province.item("LTKS", CivilSamples.code(1)).path("trangThai").asInt())
                .isEqualTo(4);
        assertThat(registry.books().summary().supplemented()).isEqualTo(1);
    }

    @Test
    void a_refusal_is_final_and_says_why() {
        registry.switches().add(RegistrySwitch.refuse("Không đúng thẩm quyền").onType(RecordType.DEATH));
        province.submit(CivilSamples.death(2));

        JsonNode refused = province.item("LTKT", CivilSamples.code(2));
        registry.switches().clear();

        assertThat(refused.path("trangThai").asInt()).isEqualTo(6);
        assertThat(refused.path("ghiChu").asText()).isEqualTo("Không đúng thẩm quyền");
        assertThat(province.item("LTKT", CivilSamples.code(2)).path("trangThai").asInt())
                .isEqualTo(6);
    }

    @Test
    void what_cannot_be_entered_is_said_in_as_many_sentences_as_there_are_reasons() {
        registry.switches().add(RegistrySwitch.cannotEnter("nksDanToc", Why.NOT_IN_CATALOGUE, "01"));
        registry.switches().add(RegistrySwitch.cannotEnter("nksNoiSinh/maXa", "đã giải thể.", "14329"));
        registry.switches().add(RegistrySwitch.cannotEnter("nksDanToc", Why.TOO_LONG, "99"));

        JsonNode answer = province.submit(CivilSamples.birth(3));

        assertThat(answer.path("errorCode").asText()).isEqualTo("500");
        assertThat(answer.path("errorDescription").asText())
                .isEqualTo("nksDanToc " + Why.NOT_IN_CATALOGUE.words() + "\nnksNoiSinh đã giải thể.");
        registry.switches().clear();
        assertThat(province.submit(CivilSamples.birth(3)).path("status").asText())
                .isEqualTo("1");
        assertThat(registry.books().judgements()).isEmpty();
    }

    @Test
    void units_provinces_consumers_and_addresses_can_be_unknown() {
        registry.switches().add(RegistrySwitch.unknownUnit("14329"));
        registry.switches().add(RegistrySwitch.unknownProvince("37"));

        assertThat(province.submit(CivilSamples.birth(4)).path("errorCode").asText())
                .isEqualTo("106");
        assertThat(province.poll("LTKS", CivilSamples.code(4)).path("errorCode").asInt())
                .isEqualTo(108);
        registry.switches().add(RegistrySwitch.addressNotAllowed());
        assertThat(province.poll("LTKS", CivilSamples.code(4)).path("errorCode").asInt())
                .isEqualTo(101);
        registry.switches().add(RegistrySwitch.authentication());
        assertThat(province.poll("LTKS", CivilSamples.code(4)).path("errorCode").asInt())
                .isEqualTo(100);
    }

    @Test
    void a_registration_may_never_be_finished() {
        registry.switches().add(RegistrySwitch.neverFinished());
        province.submit(CivilSamples.birth(5));

        clock.advance(Duration.ofMinutes(50));

        assertThat(province.item("LTKS", CivilSamples.code(5)).path("trangThai").asInt())
                .isEqualTo(3);
    }

    @Test
    void an_old_record_is_found_by_its_person_and_a_search_may_not_be_there() {
        registry.records()
                .add(new RegisterRecord(
                        RecordType.BIRTH,
                        "Phạm Thị Giả Lập",
                        "1985",
                        null,
                        "14330",
                        "17",
                        "01/1985",
                        "9",
                        "20/06/1985"));
        ObjectNode wanted = BusCaller.JSON
                .createObjectNode()
                .put("cbsHoTen", "PHẠM  THỊ GIẢ LẬP")
                .put("loaiBanSao", 0);
        wanted.putObject("cbsNgaySinh").put("namSinh", "1985").put("thangSinh", "06");

        JsonNode row = province.first("traCuuHoTich", wanted).path("value").path(0);
        assertThat(List.of(
                        row.path("so").asText(),
                        row.path("quyenSo").asText(),
                        row.path("trangSo").asText()))
                .containsExactly("17", "01/1985", "9");

        wanted.withObject("/cbsNgaySinh").put("namSinh", "1986");
        assertThat(province.first("traCuuHoTich", wanted).path("errorCode").asInt())
                .isEqualTo(201);
        registry.switches()
                .add(RegistrySwitch.searchNotImplemented(SearchShape.TEXT).times(1));
        JsonNode none = province.first("traCuuHoTich", wanted);
        assertThat(none.path("status").asInt()).isZero();
        assertThat(none.path("errorDescription").asText()).isEqualTo("Chức năng chưa được hỗ trợ");
        registry.switches().add(RegistrySwitch.searchNotImplemented(SearchShape.EMPTY));
        JsonNode empty = province.first("traCuuHoTich", wanted);
        assertThat(empty.path("status").asInt()).isEqualTo(1);
        assertThat(empty.path("value")).isEmpty();
    }

    @Test
    void an_extract_gives_the_old_entry_and_is_refused_where_there_is_none() {
        registry.records()
                .add(new RegisterRecord(
                        RecordType.BIRTH,
                        "PHẠM THỊ GIẢ LẬP",
                        "12/06/1985",
                        null,
                        "14330",
                        "17",
                        "01/1985",
                        "9",
                        "20/06/1985"));
        ObjectNode data = BusCaller.JSON
                .createObjectNode()
                .put("cbsHoTen", "PHẠM THỊ GIẢ LẬP")
                .put("nycHoTen", "PHẠM VĂN GIẢ LẬP")
                .put("loaiBanSao", 0);
        province.submit(CivilSamples.linked("BS", 6, data));
        province.submit(CivilSamples.linked("BS", 7, data.deepCopy().put("cbsHoTen", "AI ĐÓ KHÁC")));

        JsonNode answer = province.poll("BS", CivilSamples.code(6), CivilSamples.code(7));

        assertThat(answer.at("/value/0/ketQuaXuLy/soDangKy").asText()).isEqualTo("17");
        assertThat(answer.at("/value/1/trangThai").asInt()).isEqualTo(6);
    }

    @Test
    void a_strict_catalogue_refuses_what_it_does_not_list() {
        try (MockRegistry strict =
                MockRegistry.start(RegistryOptions.onFreePorts().strictCatalogue(true))) {
            strict.catalogue().remove(CatalogueKind.ETHNICITY, "01");

            JsonNode refused = BusCaller.withToken(strict).submit(CivilSamples.birth(1));

            assertThat(refused.path("errorDescription").asText())
                    .isEqualTo("nksDanToc " + Why.NOT_IN_CATALOGUE.words());
            strict.catalogue().put(CatalogueKind.ETHNICITY, "01", "Kinh");
            assertThat(BusCaller.withToken(strict)
                            .submit(CivilSamples.birth(1))
                            .path("status")
                            .asText())
                    .isEqualTo("1");
        }
    }

    @Test
    void statuses_may_be_text_and_what_is_unknown_may_be_left_out() {
        try (MockRegistry other = MockRegistry.start(
                RegistryOptions.onFreePorts().codeStyle(CodeStyle.TEXT).unknownLeftOut(true))) {
            BusCaller caller = BusCaller.withToken(other);
            caller.submit(CivilSamples.birth(1));

            JsonNode answer = caller.poll("LTKS", CivilSamples.code(1), CivilSamples.code(2));

            assertThat(answer.path("value")).hasSize(1);
            assertThat(answer.at("/value/0/trangThai").isTextual()).isTrue();
            assertThat(answer.path("status").isTextual()).isTrue();
        }
    }

    @Test
    void a_switch_with_a_setting_that_is_not_its_own_is_refused() {
        assertThatThrownBy(() -> RegistrySwitch.refuse("x")
                        .where("nksHoTen", "A")
                        .onType(RecordType.BIRTH)
                        .times(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("times");
        assertThatThrownBy(() -> RegistrySwitch.authentication().where("nksHoTen", "A"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("takes no field");
    }
}
