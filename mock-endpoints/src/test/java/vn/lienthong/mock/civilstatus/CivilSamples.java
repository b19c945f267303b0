package vn.lienthong.mock.civilstatus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Invented dossiers. */
final class CivilSamples {
    private CivilSamples() {}

    static String code(int number) {
        return "H42.129-260315-%04d".formatted(number);
    }

    static ObjectNode birth(int number) {
        ObjectNode data = BusCaller.JSON.createObjectNode();
        data.put("nksHoTen", "NGUYỄN THỊ THỬ NGHIỆM")
                .put("nksGioiTinh", 2)
                .put("nksNgaySinh", "02.03.2026")
                .put("nksDanToc", "01")
                .put("nksQuocTich", "VN")
                .put("meHoTen", "TRẦN THỊ GIẢ LẬP")
                .put("meNgaySinh", "15.07.1998")
                .put("meSoGiayToTuyThan", "099198000001")
                .put("nycHoTen", "NGUYỄN VĂN GIẢ LẬP")
                .put("nycQuanHe", "Cha")
                .put("noiDangKy", "14329");
        data.putObject("nksNoiSinh").put("maTinh", "37").put("maXa", "14329").put("dcChiTiet", "Bệnh viện giả lập");
        return linked("LTKS", number, data);
    }

    static ObjectNode death(int number) {
        ObjectNode data = BusCaller.JSON.createObjectNode();
        data.put("nktHoTen", "LÊ VĂN GIẢ LẬP").put("nktGioiTinh", 1).put("nktNgayChet", "01.03.2026");
        data.putObject("nktNgaySinh").put("namSinh", "1940");
        data.put("nycHoTen", "LÊ THỊ GIẢ LẬP");
        return linked("LTKT", number, data);
    }

    static ObjectNode linked(String module, int number, ObjectNode data) {
        ObjectNode body = BusCaller.JSON
                .createObjectNode()
                .put("maDonVi", "14329")
                .put("module", module)
                .put("maHoSoLT", "G22.99.01-260315-%04d".formatted(number))
                .put("maHoSoMCDT", code(number))
                .put("ngayTiepNhan", "15/03/2026 08:00:00")
                .put("data", data.toString());
        body.putArray("fileDinhKem")
                .addObject()
                .put("id", 1)
                .put("loaiGiayTo", 3)
                .put("tenGiayTo", "Giấy chứng sinh")
                .put("tenTepDinhKem", "gcs.pdf")
                .put("huyGiayTo", 0)
                .put(
                        "duLieuTepDinhKem",
                        Base64.getEncoder().encodeToString("%PDF-1.4 giả lập".getBytes(StandardCharsets.UTF_8)));
        return body;
    }

    static ObjectNode marriageByXml(int number) {
        return byXml(
                "KH",
                number,
                "<chongHoTen><Ho>PHẠM</Ho><ChuDem>VĂN</ChuDem><Ten>GIẢ LẬP</Ten></chongHoTen>"
                        + "<chongNgaySinh>12/05/1996</chongNgaySinh><chongSoLanKH>1</chongSoLanKH>"
                        + "<voHoTen>ĐỖ THỊ GIẢ LẬP</voHoTen><voNgaySinh><namSinh>1997</namSinh></voNgaySinh>"
                        + "<soBanSao>2</soBanSao>");
    }

    static ObjectNode byXml(String module, int number, String fields) {
        return BusCaller.JSON
                .createObjectNode()
                .put("maDonVi", 14329)
                .put("module", module)
                .put("maHoSo", code(number))
                .put("ngayTiepNhan", "2026-03-15")
                .put("data", "<hotich><hoso>" + fields + "</hoso></hotich>");
    }

    static ObjectNode asked(int number) {
        return BusCaller.JSON.createObjectNode().put("maDonVi", 14329).put("maHoSo", code(number));
    }
}
