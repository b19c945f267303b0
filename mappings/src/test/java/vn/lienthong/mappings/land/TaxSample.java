package vn.lienthong.mappings.land;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Messages about tax of people who do not exist. */
final class TaxSample {

    private TaxSample() {}

    static TaxEnvelope envelope(String data) {
        return TaxEnvelope.read(
                        ("{\"SecurityKey\":\"bi-mat\",\"Service\":\"X\",\"IsUpdating\":false,\"Data\":" + data + "}")
                                .getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }

    static TaxEnvelope file(String xml) {
        return file(xml.getBytes(StandardCharsets.UTF_8));
    }

    static TaxEnvelope file(byte[] xml) {
        return envelope("{\"FileThongBaoThue\":\"" + Base64.getEncoder().encodeToString(xml) + "\"}");
    }

    static String row(String code, String amount) {
        return "<ROW_LIST><MA_HSO>" + code + "</MA_HSO><LIST><MA_SO_THUE>8000000001</MA_SO_THUE><SO_QUYET_DINH>12/TB"
                + "</SO_QUYET_DINH><NGAY_QUYET_DINH>01-07-2026</NGAY_QUYET_DINH><TEN_TIEUMUC>Lệ phí trước bạ</TEN_TIEUMUC>"
                + "<SO_TIEN>" + amount + "</SO_TIEN></LIST></ROW_LIST>";
    }
}
