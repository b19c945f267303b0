package vn.lienthong.gateway.proof;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.Map;

/** What connectors send to the registry, as the contract has it. Nobody in it exists. */
final class RegistryBodies {

    static final String UNIT = "14620";

    private static final ObjectMapper JSON = new ObjectMapper();

    private RegistryBodies() {}

    /** {@code nhanHoSoDKHT}: a linked birth with these files. */
    static Map<String, Object> birth(String code, byte[]... files) {
        return birth(code, birthData(), files);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> birth(String code, ObjectNode data, byte[]... files) {
        ObjectNode body = JSON.createObjectNode()
                .put("maDonVi", UNIT)
                .put("module", "LTKS")
                .put("maHoSoLT", linked(code))
                .put("maHoSoMCDT", code)
                .put("ngayTiepNhan", "01/07/2025 08:30:00")
                .put("data", data.toString());
        var papers = body.putArray("fileDinhKem");
        for (int i = 0; i < files.length; i++) {
            papers.addObject()
                    .put("id", i + 1)
                    .put("loaiGiayTo", 3)
                    .put("tenGiayTo", "Giấy chứng sinh")
                    .put("tenTepDinhKem", "giay-" + i + ".pdf")
                    .put("huyGiayTo", 0)
                    .put("duLieuTepDinhKem", Base64.getEncoder().encodeToString(files[i]));
        }
        return JSON.convertValue(body, Map.class);
    }

    /** The national code under which the birth with that code is linked. */
    static String linked(String code) {
        return "G22.99.01" + code.substring(code.indexOf('-'));
    }

    static ObjectNode birthData() {
        ObjectNode data = JSON.createObjectNode().put("loaiDangKy", 1).put("noiDangKy", UNIT);
        data.put("nksGioiTinh", 2).put("nksDanToc", "01").put("nksQuocTich", "VN");
        data.set("nksHoTen", name("NGUYỄN", "THỊ", "THỬ"));
        data.putObject("nksNgaySinh")
                .put("namSinh", "2025")
                .put("thangSinh", "06")
                .put("ngaySinh", "25");
        data.set("nksNoiSinh", address("Bệnh viện giả lập"));
        data.set("nksQueQuan", address(""));
        data.set("meHoTen", name("TRẦN", "THỊ", "GIẢ"));
        data.putObject("meNgaySinh").put("namSinh", "1998");
        data.set("nycHoTen", name("NGUYỄN", "VĂN", "GIẢ"));
        data.put("nycQuanHe", "Cha").put("nycSoDienThoai", "0900000000");
        return data;
    }

    /** {@code nhanHoSoDKHT}: an extract is asked for, of somebody's birth. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> extract(String code, String family, String middle, String given) {
        ObjectNode data = JSON.createObjectNode().put("noiDangKy", UNIT);
        data.set("nycHoTen", name(family, middle, given));
        data.put("nycQuanHe", "Bản thân");
        data.set("cbsHoTen", name(family, middle, given));
        data.put("cbsGioiTinh", 2);
        ObjectNode body = JSON.createObjectNode()
                .put("maDonVi", UNIT)
                .put("module", "BS")
                .put("maHoSoLT", "BS")
                .put("maHoSoMCDT", code)
                .put("ngayTiepNhan", "01/07/2025 08:30:00")
                .put("data", data.toString());
        body.putArray("fileDinhKem");
        return JSON.convertValue(body, Map.class);
    }

    /** {@code dangKyHoTich}: a death, as XML. */
    static Map<String, Object> death(String code) {
        return death(
                code,
                "<hotich><hoso><loaiDangKy>1</loaiDangKy><noiDangKy>" + UNIT + "</noiDangKy>"
                        + "<nktHoTen>LÊ VĂN GIẢ LẬP</nktHoTen><nktGioiTinh>1</nktGioiTinh>"
                        + "<nktNgaySinh>1940</nktNgaySinh><nktNgayChet>28/06/2025</nktNgayChet>"
                        + "<nktNguyenNhanChet>Tuổi già</nktNguyenNhanChet>"
                        + "<nycHoTen>LÊ THỊ GIẢ LẬP</nycHoTen><nycQuanHe>Con</nycQuanHe></hoso></hotich>");
    }

    static Map<String, Object> death(String code, String xml) {
        return Map.of(
                "maDonVi",
                Integer.parseInt(UNIT),
                "module",
                "KT",
                "maHoSo",
                code,
                "ngayTiepNhan",
                "2025-07-01",
                "data",
                xml);
    }

    private static ObjectNode name(String family, String middle, String given) {
        return JSON.createObjectNode().put("Ho", family).put("ChuDem", middle).put("Ten", given);
    }

    private static ObjectNode address(String detail) {
        return JSON.createObjectNode()
                .put("maTinh", "37")
                .put("maXa", UNIT)
                .put("dcChiTiet", detail)
                .put("quocGia", "VN");
    }
}
