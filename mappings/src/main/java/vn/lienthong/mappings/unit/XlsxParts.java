package vn.lienthong.mappings.unit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import vn.lienthong.mappings.Words;

/**
 * The parts of an xlsx file that hold its cells. Whatever else is in it (macros, images, links to other files) is passed over
 * unread; all parts together may inflate to 64 MiB.
 */
final class XlsxParts {

    static final String WORKBOOK = "xl/workbook.xml";
    static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    static final String STRINGS = "xl/sharedStrings.xml";

    private static final Set<String> NAMED = Set.of(WORKBOOK, RELATIONS, STRINGS);
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/[^/]+\\.xml");
    private static final int MOST_PARTS = 1_000;
    private static final int LONGEST = 64 * 1024 * 1024;
    private static final int PIECE = 8_192;

    private XlsxParts() {}

    static boolean isZip(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    static Map<String, byte[]> of(byte[] file) throws SheetTrouble {
        Map<String, byte[]> parts = new HashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            long left = LONGEST;
            int count = 0;
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                boolean wanted = NAMED.contains(part.getName())
                        || SHEET.matcher(part.getName()).matches();
                count++;
                left -= wanted ? keep(parts, part.getName(), zip, left) : skip(zip, left);
                if (left < 0 || count > MOST_PARTS) {
                    throw tooLarge();
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw unreadable();
        }
        if (!parts.containsKey(WORKBOOK)) {
            throw unreadable();
        }
        return parts;
    }

    private static long keep(Map<String, byte[]> parts, String name, ZipInputStream zip, long most) throws IOException {
        var bytes = zip.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE));
        parts.put(name, bytes);
        return bytes.length;
    }

    private static long skip(ZipInputStream zip, long most) throws IOException {
        var piece = new byte[PIECE];
        long skipped = 0;
        for (int n = zip.read(piece); n > 0 && skipped <= most; n = zip.read(piece)) {
            skipped += n;
        }
        return skipped;
    }

    static SheetTrouble tooLarge() {
        return new SheetTrouble(
                0,
                "limits",
                new Words(
                        "Tệp xlsx khi giải nén lớn quá 64 MiB hoặc có quá 1000 phần",
                        "The xlsx file inflates to more than 64 MiB, or has more than 1000 parts"),
                new Words(
                        "Chỉ giữ trang tính của bảng rồi lưu lại",
                        "Keep the sheet of the table only and save it again"));
    }

    static SheetTrouble unreadable() {
        return new SheetTrouble(
                0,
                "unreadable",
                new Words("Tệp xlsx hỏng hoặc không phải xlsx", "The xlsx file is broken, or is no xlsx file"),
                new Words(
                        "Mở tệp, lưu lại dạng xlsx hoặc CSV UTF-8 rồi nạp lại",
                        "Open it, save it as xlsx or CSV UTF-8 and load it again"));
    }
}
