package vn.lienthong.mock.npsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJudgementTest {
    private static final MockPortal PORTAL = MockPortal.start(PortalOptions.onFreePorts());
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Caller caller = Caller.loggedIn(PORTAL);

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @BeforeEach
    void forget() {
        PORTAL.books().forget();
    }

    static Stream<Arguments> wrongDossiers() {
        return Stream.of(
                arguments("/MaHoSo", "\"H42-26-1\""),
                arguments("/MaHoSo", "\"h42.01-260315-0001\""),
                arguments("/MaHoSo", "7"),
                arguments("/MaTTHC", "\"khai sinh\""),
                arguments("/TenTTHC", "\"\""),
                arguments("/MaLinhVuc", "null"),
                arguments("/TenLinhVuc", "\" \""),
                arguments("/KenhThucHien", "\"4\""),
                arguments("/KenhThucHien", "1"),
                arguments("/ChuHoSo", "\"\""),
                arguments("/LoaiDoiTuong", "\"5\""),
                arguments("/MaDoiTuong", "\"tech-1\""),
                arguments("/NgayTiepNhan", "\"2026-03-15T08:00:00\""),
                arguments("/NgayTiepNhan", "\"20260231080000\""),
                arguments("/NgayTiepNhan", "\"\""),
                arguments("/NgayTiepNhan", "null"),
                arguments("/NgayHenTra", "\"20260318\""),
                arguments("/NgayNopHoSo", "\"\""),
                arguments("/TrangThaiHoSo", "\"0\""),
                arguments("/TrangThaiHoSo", "\"11\""),
                arguments("/TrangThaiHoSo", "2"),
                arguments("/HinhThuc", "\"2\""),
                arguments("/DonViXuLy", "\"\""),
                arguments("/NoiNopHoSo", "\"3\""),
                arguments("/HoSoCoThanhPhanSoHoa", "true"),
                arguments("/TaiKhoanDuocXacThucVoiVNeID", "\"2\""),
                arguments("/DuocThanhToanTrucTuyen", "\"4\""),
                arguments("/DinhDanhCHS", "[]"),
                arguments("/DinhDanhCHS", "\"000000000001\""),
                arguments("/DinhDanhCHS/0/SoDinhDanh", "\"123456789\""),
                arguments("/DinhDanhCHS/0/LoaiDinhDanh", "\"3\""),
                arguments("/DSKetNoiCSDL", "[]"),
                arguments("/DSKetNoiCSDL/0/MaCSDL", "7"),
                arguments("/TaiLieuNop/0/TenTepDinhKem", "\"\""),
                arguments("/TaiLieuNop/0/IsDeleted", "\"false\""),
                arguments("/TaiLieuNop/0/DuongDanTaiTepTin", "\"/files/1\""),
                arguments("/TaiLieuNop/0/DuongDanTaiTepTin", "\"https://a.invalid/1##https://a.invalid/2\""),
                arguments("/TaiLieuNop/0/DuocSoHoa", "\"2\""),
                arguments("/TaiLieuNop/0/DuocTaiSuDung", "\"3\""),
                arguments("/TaiLieuNop/0/DuocLayTuKhoDMQG", "\"yes\""),
                arguments("/DanhSachLePhi/0/Gia", "8000"),
                arguments("/DanhSachHoSoBoSung/0/NgayBoSung", "\"16/03/2026\""),
                arguments("/DanhSachHoSoBoSung/0/TrangThaiBoSung", "\"yes\""),
                arguments("/DanhSachGiayToKetQua/0/TenGiayTo", "\"\""));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("wrongDossiers")
    void a_wrong_value_is_refused_by_name(String pointer, String value) throws IOException {
        JsonNode answer = caller.create(with(Synthetic.dossier(), pointer, value));

        assertThat(answer.get("error_code").textValue()).isEqualTo("-1");
        assertThat(PORTAL.books().judgements())
                .flatExtracting(Judgement::reasons)
                .singleElement()
                .asString()
                .startsWith("/data/0" + pointer + ": ");
        assertThat(PORTAL.books().summary().malformedRequests()).isEqualTo(1);
        assertThat(PORTAL.books().summary().dossiers()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "/DinhDanhCHS/0/LoaiDinhDanh, /DinhDanhCHS/0/SoDinhDanh: must have 9 digits",
        "/TaiLieuNop/0/DuocTaiSuDung, /TaiLieuNop/0/MaKetQuaThayThe: is demanded"
    })
    void a_value_that_asks_for_another_is_refused_at_the_other(String pointer, String reason) throws IOException {
        JsonNode answer = caller.create(with(Synthetic.dossier(), pointer, "\"2\""));

        assertThat(answer.get("message").textValue()).contains("/data/0" + reason);
    }

    @ParameterizedTest(name = "{0} of {1} characters")
    @CsvSource({"/TrichYeuHoSo, 1000", "/TaiLieuNop/0/TenTepDinhKem, 4000", "/DanhSachGiayToKetQua/0/TenGiayTo, 2000"})
    void a_text_may_have_so_many_characters_and_not_one_more(String pointer, int most) throws IOException {
        JsonNode longer = caller.create(with(Synthetic.dossier(), pointer, "\"" + "ệ".repeat(most + 1) + "\""));
        assertThat(longer.get("message").textValue()).contains(pointer).contains("at most " + most);

        JsonNode fits = caller.create(with(Synthetic.dossier(), pointer, "\"" + "ệ".repeat(most) + "\""));
        assertThat(fits.get("error_code").textValue()).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"000.00.01.H42-260315-0001", "H42-260315-0001", "H42.129-260315-00001", "G22.99.99-260315-000001"
            })
    void a_dossier_code_may_have_either_order_of_the_organisation_identifier(String code) {
        assertThat(caller.create(Synthetic.dossier(code)).get("error_code").textValue())
                .isEqualTo("0");
    }

    @Test
    void every_wrong_place_is_named_at_once() {
        ObjectNode dossier = Synthetic.dossier().put("HinhThuc", 0).put("Hinhthuc", "0");
        dossier.remove("TenTTHC");

        assertThat(caller.create(dossier).get("message").textValue())
                .contains("/data/0/HinhThuc: must be a string, was a number")
                .contains("/data/0/Hinhthuc: is not a field of the contract")
                .contains("/data/0/TenTTHC: is missing");
        assertThat(PORTAL.books().judgements().get(0).reasons()).hasSize(3);
    }

    @Test
    void an_online_dossier_needs_the_technical_id_of_its_applicant() {
        ObjectNode online = Synthetic.dossier().put("KenhThucHien", "2");
        assertThat(caller.create(online).get("message").textValue()).contains("MaDoiTuong");

        assertThat(caller.create(online.put("MaDoiTuong", "tech-0001"))
                        .get("error_code")
                        .textValue())
                .isEqualTo("0");
    }

    @Test
    void a_dossier_not_yet_received_may_lack_its_reception_time() {
        ObjectNode registered = Synthetic.dossier().put("TrangThaiHoSo", "1").put("NgayTiepNhan", "");

        assertThat(caller.create(registered).get("error_code").textValue()).isEqualTo("0");
    }

    @Test
    void an_inferred_rule_can_be_switched_off() {
        PortalOptions lenient = PortalOptions.onFreePorts()
                .without(InferredRule.TECH_ID_ONLY_ONLINE)
                .without(InferredRule.DOSSIER_CODE_GRAMMAR);
        try (MockPortal portal = MockPortal.start(lenient)) {
            ObjectNode dossier = Synthetic.dossier("HS-1").put("MaDoiTuong", "tech-0001");

            assertThat(Caller.loggedIn(portal).create(dossier).get("error_code").textValue())
                    .isEqualTo("0");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "False ", "1", ""})
    void is_updating_is_true_or_false_with_a_capital(String isUpdating) {
        assertThat(caller.sync(isUpdating, Synthetic.dossier()).body())
                .contains("/isUpdating: must be one of [True, False]");
    }

    @Test
    void is_updating_is_not_a_json_boolean() {
        ObjectNode body = caller.envelope("DongBoHoSoMC").put("isUpdating", false);
        body.putArray("data").add(Synthetic.dossier());

        assertThat(caller.call(body).body()).contains("/isUpdating: must be a string");
    }

    @Test
    void an_envelope_without_rows_or_sender_is_refused() {
        ObjectNode body = caller.envelope("DongBoHoSoMC").put("isUpdating", "False");
        body.remove("madonvi");
        body.putArray("data");

        assertThat(caller.call(body).body()).contains("/madonvi: is missing").contains("/data: must have at least 1");
    }

    @ParameterizedTest
    @CsvSource({
        "NguoiXuLy, ''",
        "NguoiXuLy, 123456789012345678901234567890123456789012345678901",
        "ThoiDiemXuLy, 20260315",
        "NoiDungXuLy, ''",
        "TrangThai, 12",
        "NgayBatDau, tomorrow"
    })
    void a_wrong_progress_row_is_refused_by_name(String field, String value) {
        caller.create(Synthetic.dossier());
        ObjectNode row = Synthetic.progress(Synthetic.CODE, "4").put(field, value);

        assertThat(caller.progress(row).get("message").textValue()).contains("/data/0/" + field);
        assertThat(PORTAL.books().summary().progressRowsApplied()).isZero();
    }

    @Test
    void a_name_twice_in_one_object_is_refused() {
        assertThat(caller.post("/mapi/g", "{\"session\":\"a\",\"session\":\"b\"}")
                        .body())
                .contains("Duplicate field 'session'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing", "{", "[]", "{} {}", "{\"a\":NaN}"})
    void what_is_not_one_json_object_is_refused(String body) {
        JsonNode answer = Caller.json(caller.post("/mapi/g", body));

        assertThat(answer.get("error_code").textValue()).isEqualTo("-1");
        assertThat(PORTAL.books().summary().malformedRequests()).isEqualTo(1);
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        byte[] latin = "{\"session\":\"phi\u00ean\"}".getBytes(StandardCharsets.ISO_8859_1);
        var request = caller.request(Caller.PREFIX + "/mapi/g")
                .header("dstcode", Caller.DSTCODE)
                .POST(BodyPublishers.ofByteArray(latin));

        assertThat(caller.send(request).body()).contains("not UTF-8");
    }

    @Test
    void another_content_type_is_refused() {
        var request = caller.request(Caller.PREFIX + "/mapi/login")
                .setHeader("Content-Type", "text/plain")
                .header("dstcode", Caller.DSTCODE)
                .POST(BodyPublishers.ofString("{\"username\":\"a\",\"password\":\"b\"}"));

        assertThat(caller.send(request).body()).contains("header:Content-Type");
    }

    @Test
    void the_charset_header_can_be_demanded() {
        try (MockPortal portal = MockPortal.start(PortalOptions.onFreePorts().with(InferredRule.CHARSET_HEADER))) {
            Caller province = new Caller(portal);
            var request = province.request(Caller.PREFIX + "/mapi/login")
                    .setHeader("Charset", "windows-1258")
                    .header("dstcode", Caller.DSTCODE)
                    .POST(BodyPublishers.ofString("{\"username\":\"a\",\"password\":\"b\"}"));

            assertThat(province.send(request).body()).contains("header:Charset");
        }
    }

    private static JsonNode with(ObjectNode dossier, String pointer, String value) throws IOException {
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) dossier.at(pointer.substring(0, last))).set(pointer.substring(last + 1), JSON.readTree(value));
        return dossier;
    }
}
