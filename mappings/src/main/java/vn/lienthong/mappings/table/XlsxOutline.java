package vn.lienthong.mappings.table;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.text.Canonical;

/**
 * What a workbook says of itself before its cells are read.
 *
 * @param sheet the index of the sheet that is meant
 * @param part the part that has its cells
 * @param strings the part with the shared texts; absent where all texts stand in the cells
 * @param styled whether there are styles, without which no number can be told to be a date
 * @param since1904 whether days are counted from 1904 on, as old Macs did
 */
record XlsxOutline(int sheet, String part, @Nullable String strings, boolean styled, boolean since1904) {

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String BOOK = MAIN + "sheet.main+xml";
    private static final String STRINGS = MAIN + "sharedStrings+xml";
    private static final String STYLES = MAIN + "styles+xml";
    private static final Set<String> SINGLE = Set.of(BOOK, STRINGS, STYLES);

    static XlsxOutline of(XlsxArchive archive, Set<String> wanted) {
        Map<String, String> types = new HashMap<>();
        XlsxXml.each(required(archive, XlsxArchive.TYPES), (xml, name) -> {
            if (name.equals("Override")) {
                var type = XlsxXml.attribute(xml, "ContentType");
                if (types.put(type, XlsxXml.attribute(xml, "PartName")) != null && SINGLE.contains(type)) {
                    throw Troubles.unreadable();
                }
            }
        });
        refuseMacros(types.keySet());
        if (!types.getOrDefault(BOOK, "/" + XlsxArchive.WORKBOOK).equalsIgnoreCase("/" + XlsxArchive.WORKBOOK)) {
            throw Troubles.unreadable();
        }
        var book = new Book();
        XlsxXml.each(required(archive, XlsxArchive.WORKBOOK), (xml, name) -> {
            if (name.equals("workbookPr")) {
                book.since1904 = Set.of("1", "true").contains(XlsxXml.attribute(xml, "date1904"));
            } else if (name.equals("sheet")) {
                book.sheets.add(new Sheet(
                        XlsxXml.attribute(xml, "name"),
                        xml.getAttributeValue(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id"),
                        XlsxXml.attribute(xml, "state").toLowerCase(Locale.ROOT).contains("hidden")));
            }
        });
        int chosen = book.chosen(wanted);
        return new XlsxOutline(
                chosen,
                part(archive, book.sheets.get(chosen)),
                types.get(STRINGS),
                types.containsKey(STYLES),
                book.since1904);
    }

    private static void refuseMacros(Set<String> types) {
        if (types.stream().anyMatch(type -> type.contains("macroEnabled"))) {
            throw Troubles.macros();
        }
    }

    private static String part(XlsxArchive archive, Sheet sheet) {
        Map<String, String> targets = new HashMap<>();
        XlsxXml.each(required(archive, XlsxArchive.RELATIONS), (xml, name) -> {
            if (name.equals("Relationship")) {
                var target = XlsxXml.attribute(xml, "Target");
                targets.put(XlsxXml.attribute(xml, "Id"), target.startsWith("/") ? target : "xl/" + target);
            }
        });
        return targets.getOrDefault(sheet.id == null ? "" : sheet.id, "");
    }

    static InputStream required(XlsxArchive archive, String part) {
        return archive.part(part).orElseThrow(Troubles::unreadable);
    }

    private record Sheet(String name, @Nullable String id, boolean hidden) {}

    /** The sheets of a workbook. */
    private static final class Book {

        private final List<Sheet> sheets = new ArrayList<>();
        private boolean since1904;

        int chosen(Set<String> wanted) {
            var plain = wanted.stream().map(Canonical::bare).toList();
            for (int i = 0; i < sheets.size(); i++) {
                if (!sheets.get(i).hidden && plain.contains(Canonical.bare(sheets.get(i).name))) {
                    return i;
                }
            }
            var visible = sheets.stream().filter(sheet -> !sheet.hidden).toList();
            if (sheets.isEmpty()) {
                throw Troubles.unreadable();
            }
            if (visible.size() != 1) {
                throw Troubles.sheets(visible.stream().map(Sheet::name).toList(), wanted);
            }
            return sheets.indexOf(visible.get(0));
        }
    }
}
