package vn.lienthong.mappings.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An xlsx file made part by part, so that any part may be wrong. */
final class RawXlsx {

    static final String HEAD = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Mã hồ sơ</t></is></c>"
            + "<c r=\"B1\" t=\"inlineStr\"><is><t>Họ tên</t></is></c></row>";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private RawXlsx() {}

    /** One sheet with the headings and these rows; the number formats are general, a day, and a percentage. */
    static RawXlsx of(String rows) {
        return new RawXlsx()
                .with(
                        "[Content_Types].xml",
                        "<Types>" + override("/xl/workbook.xml", "sheet.main") + override("/xl/styles.xml", "styles")
                                + "</Types>")
                .with("xl/styles.xml", """
                        <styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts>
                        <cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="9"/></cellXfs></styleSheet>""")
                .book("<sheet name=\"Hồ sơ\" sheetId=\"1\" r:id=\"rId1\"/>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
                                + "<Relationship Id=\"rId2\" Target=\"worksheets/sheet2.xml\"/></Relationships>")
                .sheet(rows, "");
    }

    RawXlsx book(String sheets) {
        return with(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"" + RELATIONS + "\"><workbookPr/><sheets>" + sheets + "</sheets></workbook>");
    }

    RawXlsx sheet(String rows, String behind) {
        return with(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + HEAD + rows + "</sheetData>" + behind + "</worksheet>");
    }

    RawXlsx with(String part, String text) {
        parts.put(part, text);
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }
}
