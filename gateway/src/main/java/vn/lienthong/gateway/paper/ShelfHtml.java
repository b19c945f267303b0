package vn.lienthong.gateway.paper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The list as a page for paper: no script, nothing from elsewhere, a table for each unit on pages of its own. */
public final class ShelfHtml {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final String STYLE = """
            @page { size: A4 landscape; margin: 12mm; }
            body { font-family: 'Times New Roman', serif; font-size: 11pt; }
            h1 { font-size: 14pt; text-align: center; margin: 0 0 2mm; }
            p { margin: 0 0 3mm; text-align: center; }
            section { break-after: page; }
            section:last-of-type { break-after: auto; }
            table { border-collapse: collapse; width: 100%; }
            thead { display: table-header-group; }
            tr { break-inside: avoid; }
            th, td { border: 0.3mm solid #000; padding: 1mm 1.5mm; text-align: left; vertical-align: top; }
            td:last-child { min-width: 35mm; }
            """;

    /** The page's rules for whoever shows it: its own style and nothing else. */
    public static final String RULES = "default-src 'none'; style-src 'sha256-" + sha256(STYLE)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private ShelfHtml() {}

    static byte[] of(List<ShelfLine> lines, Instant now) {
        Map<String, List<ShelfLine>> units = lines.stream()
                .collect(Collectors.groupingBy(it -> it.task().unit(), LinkedHashMap::new, Collectors.toList()));
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\">")
                .append("<title>Danh sách tra sổ hộ tịch giấy</title><style>")
                .append(STYLE)
                .append("</style></head>\n<body>\n");
        units.forEach((unit, its) -> section(page, unit, its, now));
        if (units.isEmpty()) {
            page.append("<h1>Danh sách tra sổ hộ tịch giấy</h1><p>Không có việc nào đang chờ tra sổ.</p>\n");
        }
        return page.append("</body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void section(StringBuilder page, String unit, List<ShelfLine> lines, Instant now) {
        page.append("<section><h1>Danh sách tra sổ hộ tịch giấy</h1>\n<p>Đơn vị giữ sổ: ")
                .append(safe(unit.isEmpty() ? "chưa rõ" : unit))
                .append(" · ")
                .append(lines.size())
                .append(" việc · in lúc ")
                .append(TIME.format(now))
                .append(" · có dữ liệu cá nhân, hủy sau khi dùng</p>\n<table><thead><tr>");
        ShelfColumn.ALL.forEach(
                it -> page.append("<th>").append(safe(it.title())).append("</th>"));
        page.append("</tr></thead><tbody>\n");
        int n = 1;
        for (ShelfLine line : lines) {
            int number = n++;
            page.append("<tr>");
            ShelfColumn.ALL.forEach(it ->
                    page.append("<td>").append(safe(it.cell(line, number, now))).append("</td>"));
            page.append("</tr>\n");
        }
        page.append("</tbody></table></section>\n");
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
