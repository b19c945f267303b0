package vn.lienthong.mappings.land;

import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.json.Findings;

/** What may be wrong with a file of tax notices as such. */
final class TaxXmlComplaint {

    private static final String POINTER = "/Data/FileThongBaoThue";
    private static final Words AGAIN =
            new Words("Kiểm tra phần mềm xuất tệp, rồi gửi lại", "Check the program that writes it, then send again");

    private final Findings findings;

    TaxXmlComplaint(Findings findings) {
        this.findings = findings;
    }

    void doctype() {
        findings.add(
                POINTER,
                "xml.doctype",
                new Words(
                        "XML có khai báo DOCTYPE hoặc thực thể, không được phép",
                        "The XML declares a document type or entities, which is not allowed"),
                new Words("Bỏ khai báo DOCTYPE rồi gửi lại", "Leave the declaration out and send again"));
    }

    void encoding() {
        findings.add(
                POINTER,
                "xml.encoding",
                new Words("XML không phải bảng mã UTF-8", "The XML is not encoded as UTF-8"),
                new Words("Xuất lại XML ở bảng mã UTF-8", "Write it encoded as UTF-8"));
    }

    void limits() {
        findings.add(
                POINTER,
                "xml.limits",
                new Words("Tệp quá lớn hoặc quá nhiều lớp", "The file is too large or too deep"),
                new Words("Tách thành nhiều tệp dưới 8 MiB", "Make it several files of less than 8 MiB"));
    }

    void duplicate(int row) {
        findings.add(
                POINTER,
                "xml.element.duplicate",
                new Words(
                        "Dòng " + (row + 1) + " có một trường được ghi hai lần",
                        "Row " + (row + 1) + " has a field twice"),
                new Words("Chỉ giữ lại một giá trị", "Keep one value only"));
    }

    void shape() {
        findings.add(
                POINTER,
                "xml.shape",
                new Words("Tệp không có phần tử ROW_LIST nào", "The file has no element ROW_LIST"),
                new Words("Gửi theo mẫu /DATA/BODY/ROW_LIST", "Send it in the form /DATA/BODY/ROW_LIST"));
    }

    void syntax(int line, int column) {
        findings.add(
                POINTER,
                "xml.syntax",
                new Words(
                        "Tệp không đúng cú pháp XML, dòng " + line + ", cột " + column,
                        "The file is not well-formed XML, line " + line + ", column " + column),
                AGAIN);
    }
}
