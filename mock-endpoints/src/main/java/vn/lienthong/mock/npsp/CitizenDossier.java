package vn.lienthong.mock.npsp;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;

/** Invented citizens' dossiers, as the Portal hands them over. Equal numbers give equal dossiers. */
final class CitizenDossier {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final List<String> GIVEN = List.of("An", "Bình", "Chi", "Duyên", "Giang", "Hạnh", "Khôi", "Lộc");

    private CitizenDossier() {}

    static ObjectNode of(int number, String unit, Instant filedAt) {
        ObjectNode dossier = JsonNodeFactory.instance.objectNode();
        dossier.put("MaHoSo", "G22.99.09-%s-%04d".formatted(DAY.format(filedAt.atZone(VIETNAM)), number));
        dossier.put("MaTTHC", "2.000635");
        dossier.put("TenTTHC", "Cấp bản sao trích lục hộ tịch");
        dossier.put("MaLinhVuc", "G03-GD10");
        dossier.put("TenLinhVuc", "Hộ tịch");
        dossier.put("KenhThucHien", "2");
        dossier.put("ChuHoSo", "Trần Thị " + GIVEN.get(number % GIVEN.size()) + " Giả Lập");
        dossier.put("LoaiDoiTuong", "1");
        dossier.put("MaDoiTuong", "tech-synthetic-%04d".formatted(number));
        dossier.put("SoDienThoai", "0900000%03d".formatted(number % 1000));
        dossier.put("TrichYeuHoSo", "Đề nghị cấp bản sao (hồ sơ giả lập số " + number + ")");
        dossier.put("TrangThaiHoSo", "1");
        dossier.put("NgayNopHoSo", TIME.format(filedAt.atZone(VIETNAM)));
        dossier.put("NoiNopHoSo", "1");
        dossier.put("HinhThuc", "0");
        dossier.put("TaiKhoanDuocXacThucVoiVNeID", "1");
        dossier.put("MaDonViTiepNhan", unit);
        dossier.putArray("DinhDanhCHS")
                .addObject()
                .put("LoaiDinhDanh", "1")
                .put("SoDinhDanh", "0371990%05d".formatted(number));
        var documents = dossier.putArray("TaiLieuNop");
        documents
                .addObject()
                .put("TenTepDinhKem", "to-khai.pdf")
                .put("MaThanhPhanHoSo", "")
                .put("Base64", file(number));
        documents
                .addObject()
                .put("TenTepDinhKem", "cccd.jpg")
                .put("MaThanhPhanHoSo", "")
                .put("DuongDanTaiTepTin", "https://dichvucong.example.vn/tep/" + number);
        dossier.putObject("EForm").put("soBanSao", "2").put("mucDich", "Bổ túc hồ sơ");
        return dossier;
    }

    private static String file(int number) {
        byte[] content = ("%PDF-1.4\n% synthetic application " + number + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(content);
    }
}
