package vn.lienthong.mock.land;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What the tax authority sends: notices for many dossiers in one file, and payment vouchers. Of people who do not exist. */
public final class TaxFile {
    private final StringBuilder rows = new StringBuilder();

    /** Notices of one dossier: one line. The code and the amount go in as they are, right or wrong. */
    public TaxFile row(String code, String amount) {
        return raw("<ROW_LIST><MA_HSO>" + code + "</MA_HSO><LIST><MA_SO_THUE>8000000001</MA_SO_THUE>"
                + "<SO_QUYET_DINH>12/TB-CCT</SO_QUYET_DINH><NGAY_QUYET_DINH>01-07-2026</NGAY_QUYET_DINH>"
                + "<TEN_TIEUMUC>Lệ phí trước bạ nhà đất</TEN_TIEUMUC><SO_TIEN>" + amount
                + "</SO_TIEN></LIST></ROW_LIST>");
    }

    /** Anything at all within the body. */
    public TaxFile raw(String xml) {
        rows.append(xml);
        return this;
    }

    /** The message of {@code ImportThongBaoThueFromDVCQG}. */
    public ObjectNode message(String secret) {
        return message(secret, "<?xml version=\"1.0\" encoding=\"UTF-8\"?><DATA><BODY>" + rows + "</BODY></DATA>");
    }

    /** The same with any text for a file. */
    public static ObjectNode message(String secret, String xml) {
        ObjectNode body = envelope(secret, "ThongBaoThue").put("Ngay", "01/07/2026");
        body.putObject("Data")
                .put("FileThongBaoThue", Base64.getEncoder().encodeToString(xml.getBytes(StandardCharsets.UTF_8)));
        return body;
    }

    /** The message of {@code ImportChungTuThueFromDVCQG}: paid. */
    public static ObjectNode voucher(String secret, String code, long amount) {
        ObjectNode body = envelope(secret, "ChungTuThue");
        ObjectNode data = body.putObject("Data")
                .put("MaHoSo", code)
                .put("MaSoThue", "8000000001")
                .put("SoCMTNguoiNopTien", "037199000001")
                .put("HoTenNguoiNopTien", "Trần Thị Thử Nghiệm")
                .put("DiaChiNguoiNopTien", "Thôn Thử Nghiệm")
                .put("TinhNguoiNopTien", "37")
                .put("HuyenNguoiNopTien", "376")
                .put("XaNguoiNopTien", "14620")
                .put("UrlFileChungTu", "https://thue.example.invalid/ct.pdf");
        data.putObject("ThongTinThanhToan")
                .put("NoiDungThanhToan", "Nộp lệ phí trước bạ")
                .put("ThoiGianThanhToan", "20260701083000")
                .put("MaThongBaoThue", "12/TB-CCT")
                .put("TrangThaiThanhToan", "1")
                .put("SoTien", amount);
        return body;
    }

    private static ObjectNode envelope(String secret, String service) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("SecurityKey", secret)
                .put("Service", service)
                .put("IsUpdating", false);
    }
}
