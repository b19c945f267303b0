package vn.lienthong.mock.linked;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;

/** Invented people who hand in linked dossiers. Equal numbers give equal dossiers. */
public final class Citizens {
    private static final LocalDate USUAL_DAY = LocalDate.of(2026, 3, 1);
    private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("yyMMdd");
    private static final List<String> GIVEN =
            List.of("AN", "BÌNH", "CHI", "DUYÊN", "GIANG", "HẠNH", "KHÔI", "LỘC", "MỸ", "NGỌC");

    private Citizens() {}

    /** A birth: registration, permanent residence, health insurance of a child under six. */
    public static HubDossier birth(int number, Instant handedIn) {
        return birth(number, handedIn, USUAL_DAY);
    }

    /** The same of a child that was born on that day, a fortnight before its linked code was given. */
    public static HubDossier birth(int number, Instant handedIn, LocalDate bornOn) {
        String child = "NGUYỄN " + given(number) + " GIẢ LẬP";
        String section = tag("maGCS", "GCS-%06d".formatted(number))
                + tag("ngayCapGCS", COMPACT.format(bornOn.plusDays(1)))
                + tag("loaiDangKy", "1")
                + tag("noiDangKy", "14329")
                + tag("nksHoTen", child)
                + tag("nksGioiTinh", number % 2 == 0 ? "2" : "1")
                + tag("nksNgaySinh", DOTTED.format(bornOn))
                + tag("nksDanToc", "01")
                + tag("nksQuocTich", "VN")
                + tag("nksNoiSinh", place("Bệnh viện giả lập"))
                + tag("nksQueQuan", place("Xã giả lập"))
                + tag("meHoTen", "TRẦN THỊ " + given(number + 3))
                + tag("meNgaySinh", "15.07.1998")
                + tag("meDanToc", "01")
                + tag("meQuocTich", "VN")
                + tag("meLoaiCuTru", "1")
                + tag("meNoiCuTru", place("Thôn giả lập"))
                + tag("nycHoTen", "NGUYỄN VĂN " + given(number + 5))
                + tag("nycQuanHe", "Cha");
        String insurance = tag("noiKhamChuaBenh", "Trạm y tế giả lập");
        return dossier("KS", "2.000986", number, handedIn, bornOn, section, "bhyt", insurance);
    }

    /** A death: registration, end of residence, funeral allowance. */
    public static HubDossier death(int number, Instant handedIn) {
        return death(number, handedIn, USUAL_DAY);
    }

    /** The same of somebody who died on that day. */
    public static HubDossier death(int number, Instant handedIn, LocalDate diedOn) {
        String section = tag("maGBT", "GBT-%06d".formatted(number))
                + tag("ngayCapGBT", COMPACT.format(diedOn.plusDays(1)))
                + tag("loaiDangKy", "1")
                + tag("noiDangKy", "14329")
                + tag("nktHoTen", "LÊ VĂN " + given(number))
                + tag("nktGioiTinh", "1")
                + tag("nktNgaySinh", "20.10.1940")
                + tag("nktDanToc", "01")
                + tag("nktQuocTich", "VN")
                + tag("nktNgayChet", DOTTED.format(diedOn))
                + tag("nktNoiChet", place("Tại nhà"))
                + tag("nycHoTen", "LÊ THỊ " + given(number + 2))
                + tag("nycQuanHe", "Con");
        String allowance = tag("nguoiNhan", "LÊ THỊ GIẢ LẬP");
        return dossier("KT", "1.011733", number, handedIn, diedOn, section, "maiTangPhi", allowance);
    }

    private static HubDossier dossier(
            String module,
            String procedure,
            int number,
            Instant handedIn,
            LocalDate day,
            String section,
            String last,
            String inLast) {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + tag(
                        "hoSoLienThong",
                        tag("hoTich", section) + tag("cuTru", tag("chuHo", "Chủ hộ giả lập")) + tag(last, inLast));
        return new HubDossier(
                14329,
                procedure,
                module,
                "G22.99.0%d-%s-%04d".formatted(module.equals("KS") ? 1 : 2, SHORT.format(day.plusDays(14)), number),
                handedIn,
                "tech-synthetic-%04d".formatted(number),
                xml,
                List.of(
                        file(1, "Giấy chứng sinh hoặc báo tử", "giay-to.pdf", 0),
                        file(2, "Bản chụp đã hủy", "cu.pdf", 1)));
    }

    private static HubFile file(int id, String paper, String name, int cancelled) {
        byte[] content = ("%PDF-1.4\n% synthetic " + id + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
        return new HubFile(id, 1, paper, name, cancelled, Base64.getEncoder().encodeToString(content));
    }

    private static String given(int number) {
        return GIVEN.get(Math.floorMod(number, GIVEN.size()));
    }

    private static String place(String detail) {
        return tag("maTinh", "37") + tag("maXa", "14329") + tag("dcChiTiet", detail);
    }

    private static String tag(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }
}
