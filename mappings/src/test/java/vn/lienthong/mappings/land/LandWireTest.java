package vn.lienthong.mappings.land;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.civilstatus.WireAnswer;
import vn.lienthong.mappings.dossier.DossierCode;

final class LandWireTest {

    private static final DossierCode CODE = new DossierCode("H42.14.5-260701-0007");

    private final LandDocuments documents = new LandDocuments();

    @Test
    void codes_are_numbers_for_vbdlis_and_texts_for_ilis() {
        var dossier = dossier("\"commune\":\"04726\",\"province\":\"15\",\"district\":\"036\"", "");

        var vbdlis = new LandToWire(LandDialect.vbdlis())
                .translate(dossier)
                .orElseThrow()
                .body();
        var ilis = new LandToWire(LandDialect.ilis())
                .translate(dossier)
                .orElseThrow()
                .body();

        assertThat(vbdlis.get("XaId").intValue()).isEqualTo(4726);
        assertThat(vbdlis.get("HuyenId").intValue()).isEqualTo(36);
        assertThat(ilis.get("XaId").textValue()).isEqualTo("04726");
        assertThat(ilis.get("NgayTiepNhan").textValue()).isEqualTo("2026-07-01T08:30:00+07:00");
    }

    @Test
    void without_a_district_vbdlis_gets_zero_and_ilis_is_not_asked() {
        var dossier = dossier("\"commune\":\"14620\",\"province\":\"37\"", "");

        assertThat(new LandToWire(LandDialect.vbdlis())
                        .translate(dossier)
                        .orElseThrow()
                        .body()
                        .get("HuyenId")
                        .intValue())
                .isZero();
        assertThat(rules(new LandToWire(LandDialect.ilis()).translate(dossier)))
                .containsExactly("area.district.missing");
    }

    @Test
    void an_old_parcel_keeps_the_commune_of_its_map() {
        var dossier = dossier(
                "\"commune\":\"13777\",\"province\":\"37\"",
                ",\"parcels\":[{\"sheet\":\"12\",\"number\":\"5\",\"address\":\"Thôn Đông\",\"commune\":\"13657\"},"
                        + "{\"sheet\":\"12\",\"number\":\"5\"}]");

        var inWords = new LandToWire(LandDialect.vbdlis())
                .translate(dossier)
                .orElseThrow()
                .body();
        assertThat(inWords.get("XaId").intValue()).isEqualTo(13777);
        assertThat(inWords.at("/ThongTinThuaDat/0/DiaChiChiTiet").textValue())
                .isEqualTo("Thôn Đông (mã xã trên bản đồ địa chính: 13657)");
        assertThat(rules(new LandToWire(LandDialect.vbdlis().with(LandDialect.ParcelCommune.DOSSIER))
                        .translate(dossier)))
                .containsExactly("parcels.commune.several");
    }

    @Test
    void each_step_is_the_call_of_the_contract() {
        var toWire = new LandToWire(LandDialect.vbdlis());
        var step = documents
                .readStep(CODE, utf8("{\"type\":\"SUPPLEMENT_RECEIVED\",\"newDueAt\":\"2026-07-12T17:00:00+07:00\"}"))
                .orElseThrow();
        var request = toWire.translate(step);

        assertThat(request.operation().path()).isEqualTo("capnhattrangthaibosunghoso");
        assertThat(request.papersField()).isEqualTo("DanhSachGiayToBoSung");
        assertThat(request.body().get("NgayHenTraMoi").textValue()).isEqualTo("2026-07-12T17:00:00+07:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200|{\"data\":1,\"status\":{\"success\":true,\"message\":\"ok\"}}|Accepted",
                "200|{\"data\":\"1\"}|Accepted",
                "200|{\"data\":0,\"status\":{\"success\":false,\"message\":\"Số biên nhận ĐÃ tồn tại\"}}|AlreadyThere",
                "200|{\"data\":0,\"status\":{\"message\":\"Hồ sơ không tồn tại\"}}|NotThere",
                "200|{\"data\":0,\"status\":{\"code\":\"E7\",\"message\":\"Mã quy trình không tồn tại\"}}|Refused",
                "200|{\"data\":0,\"status\":{\"message\":\"Hệ thống đang bận\"}}|Busy",
                "200|{\"data\":1,\"status\":{\"success\":false}}|Unreadable",
                "400|{\"data\":0,\"status\":{\"message\":\"Thiếu XaId\"}}|Refused",
                "500|{\"data\":0,\"status\":{\"message\":\"Lỗi\"}}|Down",
                "401|{}|TokenRefused",
                "429||Busy",
                "503||Down",
                "200|<html>|Down",
                "200|{}|Unreadable",
                "200||Unreadable",
                "200|{\"data\":1,\"da|Unreadable"
            })
    void every_answer_has_its_meaning(int status, String body, String meaning) {
        var answer = new WireAnswer(status, null, null, utf8(body == null ? "" : body));
        for (var dialect : new LandDialect[] {LandDialect.vbdlis(), LandDialect.ilis()}) {
            assertThat(new LandReader(dialect).read(answer).getClass().getSimpleName())
                    .isEqualTo(meaning);
        }
    }

    private LandDossier dossier(String area, String more) {
        return documents.readDossier(utf8(LandSample.with(area, more))).orElseThrow();
    }

    private static List<String> rules(Translation<?> translation) {
        return translation.findings().stream().map(Finding::rule).toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
