package vn.lienthong.mappings.table;

import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes over a sheet before it is read: what would lead the reader astray ends in a trouble (cells beyond the columns that may be,
 * texts that are not there, formulas over ranges in numbers), and the merged ranges, which stand behind the rows, are gathered.
 */
final class SheetScan {

    private static final Set<String> TYPES = Set.of("", "n", "s", "b", "e", "str", "inlineStr");
    private static final int MOST_RANGES = 1_000;
    private static final int LONGEST_FORMULA = 8_192;

    private final TableLimits limits;
    private final int strings;
    private final Merges merges = new Merges();
    private int row;
    private int column;
    private int ranges;

    private SheetScan(TableLimits limits, int strings) {
        this.limits = limits;
        this.strings = strings;
    }

    /** @param strings how many shared texts there are */
    static Merges of(InputStream sheet, TableLimits limits, int strings) {
        var scan = new SheetScan(limits, strings);
        XlsxXml.each(sheet, scan::element);
        return scan.merges;
    }

    private void element(XMLStreamReader xml, String name) throws XMLStreamException {
        switch (name) {
            case "row" -> row(XlsxXml.attribute(xml, "r"));
            case "c" -> cell(xml);
            case "mergeCell" -> merges.add(CellRange.of(XlsxXml.attribute(xml, "ref")), limits.columns());
            default -> {}
        }
    }

    private void row(String number) {
        row = number.isEmpty() ? row + 1 : number(number);
        column = -1;
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        var place = XlsxXml.attribute(xml, "r");
        column = place.isEmpty() ? column + 1 : CellRange.of(place).column();
        if (column >= limits.columns()) {
            throw Troubles.tooWide(row, limits.columns());
        }
        var type = XlsxXml.attribute(xml, "t");
        if (!TYPES.contains(type)) {
            throw Troubles.unreadable();
        }
        int texts = 0;
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                content(xml, type);
                depth -= xml.getEventType() == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (xml.hasText()) {
                texts += xml.getTextLength();
            }
        }
        if (texts > limits.cell()) {
            throw Troubles.longCell(row, limits.cell());
        }
    }

    private void content(XMLStreamReader xml, String type) throws XMLStreamException {
        var name = xml.getLocalName();
        if (name.equals("v")) {
            var value = xml.getElementText();
            if (value.length() > limits.cell()) {
                throw Troubles.longCell(row, limits.cell());
            }
            if (type.equals("s") && !value.isEmpty() && number(value) >= strings) {
                throw Troubles.unreadable();
            }
        } else if (name.equals("f")) {
            var form = XlsxXml.attribute(xml, "t");
            ranges += form.isEmpty()
                            || form.equals("normal")
                            || XlsxXml.attribute(xml, "ref").isEmpty()
                    ? 0
                    : 1;
            if (ranges > MOST_RANGES || xml.getElementText().length() > LONGEST_FORMULA) {
                throw Troubles.bomb();
            }
        }
    }

    private static int number(String text) {
        try {
            return Math.max(0, Integer.parseInt(text.strip()));
        } catch (NumberFormatException broken) {
            throw Troubles.unreadable();
        }
    }
}
