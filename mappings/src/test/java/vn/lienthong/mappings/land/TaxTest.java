package vn.lienthong.mappings.land;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.mappings.FaultRow;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.dossier.DossierCode;

final class TaxTest {

    private static final String FIRST = "H42.14.5-260701-0001";
    private static final String THIRD = "H42.14.5-260701-0003";

    @Test
    void the_good_rows_of_a_file_go_on_and_the_bad_ones_say_what_is_wrong() {
        var notices = TaxNoticeReading.read(TaxSample.file("<?xml version=\"1.0\" encoding=\"UTF-8\"?><DATA><BODY>"
                        + TaxSample.row(FIRST, "1250000") + TaxSample.row("sai", "1") + TaxSample.row(THIRD, "x")
                        + "</BODY></DATA>"))
                .orElseThrow();

        assertThat(notices.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code().text()).isEqualTo(FIRST);
            assertThat(notice.lines())
                    .containsExactly(new TaxNotice.Line(
                            "8000000001", "12/TB", LocalDate.parse("2026-07-01"), "Lệ phí trước bạ", 1_250_000));
        });
        assertThat(notices.unfit()).extracting(TaxNotices.Unfit::row).containsExactly(2, 3);
        assertThat(notices.unfit().get(1).code()).contains(new DossierCode(THIRD));
        assertThat(notices.unfit().get(1).findings())
                .extracting(Finding::pointer)
                .containsExactly("/ROW_LIST/2/LIST/0/SO_TIEN");
    }

    @FaultRow(49)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE d SYSTEM \"file:///etc/passwd\"><DATA/>",
                "<!DOCTYPE d [<!ENTITY a \"b\">]><DATA><BODY>&a;</BODY></DATA>",
                "<DATA><BODY>&a;</BODY></DATA>",
                "<DATA><BODY>",
                "<?xml version=\"1.0\" encoding=\"windows-1258\"?><DATA/>",
                "<DATA/>"
            })
    void a_file_that_declares_anything_or_is_none_is_refused_whole(String xml) {
        assertThat(TaxNoticeReading.read(TaxSample.file(xml)).findings()).isNotEmpty();
    }

    @FaultRow(50)
    @Test
    void a_file_too_deep_is_refused_whole() {
        var deep = "<DATA><BODY><ROW_LIST>" + "<a>".repeat(100_000);

        assertThat(TaxNoticeReading.read(TaxSample.file(deep)).findings())
                .extracting(Finding::rule)
                .containsExactly("xml.limits");
    }

    @Test
    void ten_thousand_dossiers_fit_in_one_file() {
        var xml = new StringBuilder("<DATA><BODY>");
        for (int i = 0; i < 10_000; i++) {
            xml.append(TaxSample.row("H42.14.5-260701-%04d".formatted(i), "1000"));
        }

        assertThat(TaxNoticeReading.read(
                                TaxSample.file(xml.append("</BODY></DATA>").toString()))
                        .orElseThrow()
                        .notices())
                .hasSize(10_000);
    }

    @Test
    void a_voucher_says_what_was_paid_by_the_country_s_clock() {
        var voucher = VoucherReading.read(
                        TaxSample.envelope(
                                "{\"MaHoSo\":\"" + FIRST
                                        + "\",\"HoTenNguoiNopTien\":\"Nguyễn Văn Ánh\",\"ThongTinThanhToan\":"
                                        + "{\"ThoiGianThanhToan\":\"20260701083000\",\"MaThongBaoThue\":\"12/TB\",\"TrangThaiThanhToan\":1,\"SoTien\":1250000.0}}"))
                .orElseThrow();

        assertThat(voucher.payment().at()).isEqualTo(Instant.parse("2026-07-01T01:30:00Z"));
        assertThat(voucher.payment().isPaid()).isTrue();
        assertThat(voucher.payment().amount()).isEqualTo(1_250_000);
    }

    @Test
    void neither_the_secret_nor_persons_show_themselves() {
        var envelope = TaxSample.envelope("{\"MaHoSo\":\"" + FIRST + "\"}");

        assertThat(envelope.toString()).doesNotContain("bi-mat");
        assertThat(List.of(
                                new LandApplicant("Nguyễn Văn Ánh", "037199000001", null, null, null),
                                new LandTaxNotice("Nguyễn Văn Ánh", "a", "b", "c"))
                        .toString())
                .doesNotContain("Ánh");
        assertThat(TaxEnvelope.read("[".repeat(100).getBytes(StandardCharsets.UTF_8))
                        .findings())
                .isNotEmpty();
    }
}
