package vn.lienthong.mappings.npsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.dossier.ProvinceDocuments;
import vn.lienthong.mappings.dossier.SampleDocument;

final class NpspToProgressTest {

    private static final String CODE = "H42.14.5-250701-0001";

    private final ProvinceDocuments documents = new ProvinceDocuments();

    @Test
    void a_step_comes_back_as_it_went() {
        var progress =
                documents.readProgress(CODE, SampleDocument.progress().bytes()).orElseThrow();
        var wire = new ProgressToNpsp().translate(progress).orElseThrow();
        var body = new NpspWriter().write(NpspRequest.SyncProgress.of(new Session("phien"), "H42", List.of(wire)));
        var row = ((NpspIncoming.SyncProgress) NpspIncoming.read(body, 10_000))
                .rows()
                .get(0);

        var document = new NpspToProgress().translate(row).orElseThrow();

        assertThat(document.dossierCode().text()).isEqualTo(CODE);
        assertThat(documents.readProgress(CODE, document.json()).orElseThrow()).isEqualTo(progress);
    }

    @Test
    void old_habits_are_understood() {
        var document = translate("""
                [{"MaHoSo": "H42-250701-0001", "NguoiXuLy": "Trần Văn Thử", "ChucDanh": null, "ThoiDiemXuLy": 20250701090000,
                  "NoiDungXuLy": "Thẩm tra", "TrangThai": "04", "NgayBatDau": "", "GhiChu": "x"}]
                """).orElseThrow();

        assertThat(new String(document.json(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"content\":\"Thẩm tra\",\"dossierCode\":\"H42-250701-0001\","
                                + "\"handledAt\":\"2025-07-01T09:00:00+07:00\",\"handler\":\"Trần Văn Thử\",\"status\":\"PROCESSING\"}");
        assertThat(document.ignored()).containsExactly("GhiChu");
    }

    @Test
    void everything_wrong_is_said_at_its_place_on_the_wire() {
        assertThat(translate("[{\"ThoiDiemXuLy\": \"1/7/2025\", \"TrangThai\": 11, \"ChucDanh\": {}}]")
                        .findings())
                .extracting(Finding::pointer, Finding::rule)
                .containsExactlyInAnyOrder(
                        tuple("/0/ChucDanh", "json.field.type"),
                        tuple("/0/ThoiDiemXuLy", "handledAt.malformed"),
                        tuple("/0/TrangThai", "status.value"),
                        tuple("/0/MaHoSo", "dossierCode.malformed"),
                        tuple("/0/NguoiXuLy", "handler.missing"),
                        tuple("/0/NoiDungXuLy", "content.missing"));
    }

    private static Translation<ProvinceDocument> translate(String body) {
        var call = NpspIncoming.readRelayProgress(body.getBytes(StandardCharsets.UTF_8), 10_000, "H42");
        return new NpspToProgress()
                .translate(((NpspIncoming.SyncProgress) call).rows().get(0));
    }
}
