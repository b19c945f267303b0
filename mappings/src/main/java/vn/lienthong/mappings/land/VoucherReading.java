package vn.lienthong.mappings.land;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.json.JsonValue;

/** Reads a payment voucher. Its times are by the country's clock. */
public final class VoucherReading {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern DONG = Pattern.compile("\\d{1,15}(\\.0+)?");
    private static final DossierCode NO_CODE = new DossierCode("A00-000101-0000");

    private VoucherReading() {}

    /** @return the voucher, or all that is wrong with it */
    public static Translation<PaymentVoucher> read(TaxEnvelope envelope) {
        var findings = new Findings();
        var in = new CallView("/Data", envelope.data(), findings);
        var payment = in.part("ThongTinThanhToan").orElseGet(() -> {
            in.complaint("ThongTinThanhToan").missing();
            return new CallView("", new JsonValue.Members(Map.of()), new Findings());
        });
        var voucher = new PaymentVoucher(
                in.dossierCode("MaHoSo").orElse(NO_CODE),
                in.orNull("MaSoThue"),
                new PaymentVoucher.Payer(
                        in.orNull("SoCMTNguoiNopTien"),
                        in.required("HoTenNguoiNopTien"),
                        in.orNull("DiaChiNguoiNopTien"),
                        in.orNull("TinhNguoiNopTien"),
                        in.orNull("HuyenNguoiNopTien"),
                        in.orNull("XaNguoiNopTien")),
                in.orNull("UrlFileChungTu"),
                payment(payment));
        return findings.isEmpty() ? Translation.of(voucher) : Translation.because(findings.list());
    }

    private static PaymentVoucher.Payment payment(CallView in) {
        var amount = in.required("SoTien");
        boolean isAmount = DONG.matcher(amount).matches();
        if (!isAmount && !amount.isEmpty()) {
            in.complaint("SoTien").malformed("không phải số tiền đồng", "is no amount of dong", "1250000");
        }
        return new PaymentVoucher.Payment(
                in.orNull("NoiDungThanhToan"),
                second(in),
                in.required("MaThongBaoThue"),
                in.required("TrangThaiThanhToan").equals("1"),
                isAmount ? Long.parseLong(amount.replaceFirst("\\..*", "")) : 0);
    }

    private static Instant second(CallView in) {
        var written = in.required("ThoiGianThanhToan");
        try {
            return written.isEmpty()
                    ? Instant.EPOCH
                    : LocalDateTime.parse(written, SECOND)
                            .atZone(LandTime.VIETNAM)
                            .toInstant();
        } catch (DateTimeException e) {
            in.complaint("ThoiGianThanhToan")
                    .malformed("không phải thời điểm có thật", "is no time that exists", "20260701083000");
            return Instant.EPOCH;
        }
    }
}
