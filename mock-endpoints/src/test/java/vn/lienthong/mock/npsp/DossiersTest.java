package vn.lienthong.mock.npsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossiersTest {
    private final MockPortal portal = MockPortal.start(PortalOptions.onFreePorts());
    private final Caller caller = Caller.loggedIn(portal);

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void a_created_dossier_is_held_and_shown() {
        JsonNode answer = caller.create(Synthetic.dossier());

        assertThat(answer.get("error_code").textValue()).isEqualTo("0");
        assertThat(answer.get("message").textValue()).contains("thành công");
        JsonNode shown = caller.lookup(Synthetic.CODE).get("result").get(0);
        assertThat(shown.get("MAHOSO").textValue()).isEqualTo(Synthetic.CODE);
        assertThat(shown.get("MATTHC").textValue()).isEqualTo("1.001193");
        assertThat(shown.get("TRANGTHAIHOSO").textValue()).isEqualTo("2");
        assertThat(portal.books().dossier(Synthetic.CODE).orElseThrow().payload())
                .isEqualTo(Synthetic.dossier());
        assertThat(portal.books().summary().malformedRequests()).isZero();
    }

    @Test
    void a_dossier_that_the_portal_does_not_hold_has_an_empty_result() {
        assertThat(caller.lookup(Synthetic.CODE).get("result")).isEmpty();
    }

    @Test
    void a_lookup_shows_the_fields_that_are_set_in_upper_case() {
        try (MockPortal other =
                MockPortal.start(PortalOptions.onFreePorts().lookupFields(List.of("MaHoSo", "HinhThuc")))) {
            Caller province = Caller.loggedIn(other);
            province.create(Synthetic.dossier());

            assertThat(province.lookup(Synthetic.CODE).at("/result/0").toString())
                    .isEqualTo("{\"MAHOSO\":\"" + Synthetic.CODE + "\",\"HINHTHUC\":\"0\",\"TRANGTHAIHOSO\":\"2\"}");
        }
    }

    @Test
    void a_second_create_is_refused_as_existing_and_counted_apart() {
        caller.create(Synthetic.dossier());
        JsonNode answer = caller.create(Synthetic.dossier().put("TrangThaiHoSo", "4"));

        assertThat(answer.get("error_code").textValue()).isEqualTo("-3");
        assertThat(answer.get("message").textValue()).contains("đã tồn tại").contains(Synthetic.CODE);
        assertThat(portal.books().summary().createsApplied()).isEqualTo(1);
        assertThat(portal.books().summary().createsRefusedAsExisting()).isEqualTo(1);
        assertThat(portal.books().dossiers()).singleElement().satisfies(one -> assertThat(one.trangThaiHoSo())
                .isEqualTo("2"));
    }

    @Test
    void duplicate_creates_can_be_accepted_as_in_the_wild() {
        try (MockPortal wild = MockPortal.start(PortalOptions.onFreePorts().duplicateCreates(true))) {
            Caller province = Caller.loggedIn(wild);
            province.create(Synthetic.dossier());
            province.create(Synthetic.dossier());

            assertThat(wild.books().summary().createsApplied()).isEqualTo(2);
            assertThat(wild.books().summary().createsAppliedTwice()).isEqualTo(1);
            assertThat(wild.books().summary().dossiers()).isEqualTo(1);
        }
    }

    @Test
    void an_update_replaces_the_payload_and_the_status() {
        caller.create(Synthetic.dossier());
        caller.update(Synthetic.dossier().put("TrangThaiHoSo", "10").put("NgayTra", "20260318100000"));

        assertThat(caller.lookup(Synthetic.CODE).at("/result/0/TRANGTHAIHOSO").textValue())
                .isEqualTo("10");
        assertThat(portal.books().tellings())
                .extracting(Telling::kind, Telling::status, Telling::sequence)
                .containsExactly(tuple(TellingKind.CREATE, "2", 1L), tuple(TellingKind.UPDATE, "10", 2L));
    }

    @Test
    void an_update_of_a_dossier_that_is_not_there_is_refused() {
        JsonNode answer = caller.update(Synthetic.dossier());

        assertThat(answer.get("error_code").textValue()).isEqualTo("-1");
        assertThat(answer.get("message").textValue()).contains("không tồn tại");
        assertThat(portal.books().summary().updatesRefusedAsMissing()).isEqualTo(1);
        assertThat(portal.books().tellings()).isEmpty();
    }

    @Test
    void an_update_equal_to_what_is_held_is_a_harmless_repeat() {
        caller.create(Synthetic.dossier());
        caller.update(Synthetic.dossier());

        assertThat(portal.books().summary().harmlessRepeats()).isEqualTo(1);
        assertThat(portal.books().tellings().get(1).repeat()).isTrue();
    }

    @Test
    void a_call_with_several_dossiers_takes_effect_as_a_whole_or_not_at_all() {
        caller.create(Synthetic.dossier());
        caller.create(Synthetic.dossier(Synthetic.OTHER_CODE), Synthetic.dossier());

        assertThat(portal.books().dossiers()).extracting(HeldDossier::maHoSo).containsExactly(Synthetic.CODE);
    }

    @Test
    void one_dossier_twice_in_one_call_is_refused() {
        JsonNode answer = caller.create(Synthetic.dossier(), Synthetic.dossier());

        assertThat(answer.get("message").textValue()).contains("/data/1/MaHoSo: occurs twice");
    }

    @Test
    void an_unknown_service_is_refused_by_name() {
        JsonNode answer = Caller.json(caller.call(caller.envelope("LayDanhMucThienVan")));

        assertThat(answer.get("error_code").textValue()).isEqualTo("-1");
        assertThat(answer.get("message").textValue()).contains("LayDanhMucThienVan");
    }

    @ParameterizedTest
    @CsvSource({"TEXT, '\"0\"', '\"-3\"'", "NUMBER, 0, -3", "PADDED, '\"00\"', '\"-3\"'"})
    void error_codes_are_written_in_the_style_that_is_set(ErrorCodeStyle style, String success, String existing) {
        try (MockPortal styled = MockPortal.start(PortalOptions.onFreePorts().errorCodeStyle(style))) {
            Caller province = Caller.loggedIn(styled);
            List<String> codes = List.of(
                    province.create(Synthetic.dossier()).get("error_code").toString(),
                    province.create(Synthetic.dossier()).get("error_code").toString());

            assertThat(codes).containsExactly(success, existing);
        }
    }
}
