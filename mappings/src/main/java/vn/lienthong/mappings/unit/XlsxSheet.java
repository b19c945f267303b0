package vn.lienthong.mappings.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the first sheet of an xlsx file as it would be printed: shared and inline texts, numbers as they are written, the cells
 * of a merged range all with the text of its first. Formulas are not computed; what they gave when the file was saved is taken,
 * and told.
 */
final class XlsxSheet {

    private static final int MOST_ROWS = 200_000;
    private static final int MOST_COLUMNS = 64;
    private static final int MOST_SPREAD = 1_000_000;

    private final List<String> strings;
    private final Map<Integer, Map<Integer, String>> cells = new TreeMap<>();
    private final Map<Integer, Set<Integer>> computed = new HashMap<>();
    private final List<CellRange> merged = new ArrayList<>();
    private int spread;

    private XlsxSheet(List<String> strings) {
        this.strings = strings;
    }

    static List<SheetRow> rows(byte[] file) throws SheetTrouble {
        var parts = XlsxParts.of(file);
        List<String> strings = new ArrayList<>();
        XlsxXml.each(parts.get(XlsxParts.STRINGS), (xml, name) -> {
            if (name.equals("si")) {
                strings.add(XlsxXml.texts(xml));
            }
        });
        var sheet = new XlsxSheet(strings);
        XlsxXml.each(parts.get(firstSheet(parts)), sheet::element);
        return sheet.rows();
    }

    private static String firstSheet(Map<String, byte[]> parts) throws SheetTrouble {
        List<String> ids = new ArrayList<>();
        XlsxXml.each(parts.get(XlsxParts.WORKBOOK), (xml, name) -> {
            if (name.equals("sheet")) {
                ids.add(XlsxXml.attribute(xml, "id"));
            }
        });
        Map<String, String> targets = new HashMap<>();
        XlsxXml.each(parts.get(XlsxParts.RELATIONS), (xml, name) -> {
            if (name.equals("Relationship")) {
                var target = XlsxXml.attribute(xml, "Target");
                targets.put(
                        XlsxXml.attribute(xml, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        });
        var first = ids.isEmpty() ? "" : targets.getOrDefault(ids.get(0), "");
        if (!parts.containsKey(first)) {
            throw XlsxParts.unreadable();
        }
        return first;
    }

    private void element(XMLStreamReader xml, String name) throws XMLStreamException, SheetTrouble {
        if (name.equals("c")) {
            cell(xml);
        } else if (name.equals("mergeCell")) {
            merged.add(CellRange.of(XlsxXml.attribute(xml, "ref")));
        }
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException, SheetTrouble {
        var place = CellRange.of(XlsxXml.attribute(xml, "r"));
        var type = XlsxXml.attribute(xml, "t");
        if (place.row() > MOST_ROWS || place.column() >= MOST_COLUMNS) {
            skip(xml);
            return;
        }
        int depth = 1;
        var text = "";
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> text = value(type, xml.getElementText());
                    case "is" -> text = XlsxXml.texts(xml);
                    case "f" -> {
                        computed.computeIfAbsent(place.row(), row -> new HashSet<>())
                                .add(place.column());
                        xml.getElementText();
                    }
                    default -> depth++;
                }
            }
        }
        if (!text.isEmpty()) {
            cells.computeIfAbsent(place.row(), row -> new HashMap<>()).put(place.column(), text);
        }
    }

    private String value(String type, String raw) throws SheetTrouble {
        if (!type.equals("s")) {
            return raw;
        }
        try {
            return strings.get(Integer.parseInt(raw.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException broken) {
            throw XlsxParts.unreadable();
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private List<SheetRow> rows() throws SheetTrouble {
        for (var range : merged) {
            spread(range);
        }
        List<SheetRow> rows = new ArrayList<>();
        cells.forEach((number, row) -> {
            int width = row.keySet().stream().mapToInt(it -> it + 1).max().orElse(0);
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < width; i++) {
                texts.add(row.getOrDefault(i, ""));
            }
            rows.add(new SheetRow(number, texts, computed.getOrDefault(number, Set.of())));
        });
        return rows;
    }

    /** Downwards only: a heading over several columns, or a caption, belongs to its first. */
    private void spread(CellRange range) throws SheetTrouble {
        var text = cells.getOrDefault(range.row(), Map.of()).get(range.column());
        if (text == null || range.lastColumn() != range.column()) {
            return;
        }
        for (int row = range.row() + 1; row <= Math.min(range.lastRow(), MOST_ROWS); row++) {
            if (++spread > MOST_SPREAD) {
                throw XlsxParts.tooLarge();
            }
            if (cells.containsKey(row)) {
                cells.get(row).putIfAbsent(range.column(), text);
            }
        }
    }
}
