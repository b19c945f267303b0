package vn.lienthong.mappings.civilstatus;

import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.text.UnsafeCharacter;

/** What may be wrong with XML as such. */
final class XmlComplaint {

    private final String pointer;
    private final Findings findings;

    XmlComplaint(String pointer, Findings findings) {
        this.pointer = pointer;
        this.findings = findings;
    }

    void doctype() {
        findings.add(
                pointer,
                "xml.doctype",
                new Words(
                        "XML có khai báo DOCTYPE hoặc thực thể, không được phép",
                        "The XML declares a document type or entities, which is not allowed"),
                new Words("Bỏ khai báo DOCTYPE rồi gửi lại", "Leave the declaration out and send again"));
    }

    void encoding() {
        findings.add(
                pointer,
                "xml.encoding",
                new Words("XML khai báo một bảng mã khác UTF-8", "The XML declares another encoding than UTF-8"),
                new Words("Xuất lại XML ở bảng mã UTF-8", "Write it encoded as UTF-8"));
    }

    void duplicate(String name) {
        boolean isSafe = UnsafeCharacter.firstIn(name, false).isEmpty();
        findings.add(
                isSafe ? pointer + "/" + name : pointer,
                "xml.element.duplicate",
                new Words("Trường dữ liệu này được ghi hai lần", "This field is given twice"),
                new Words("Chỉ giữ lại một giá trị", "Keep one value only"));
    }

    void limits() {
        findings.add(
                pointer,
                "xml.limits",
                new Words("XML quá lớn hoặc quá nhiều lớp", "The XML is too large or too deep"),
                new Words("Gửi dữ liệu dưới 1 MiB", "Send less than 1 MiB"));
    }

    void shape() {
        findings.add(
                pointer,
                "xml.shape",
                new Words("XML không có phần tử hoso", "The XML has no element hoso"),
                new Words("Gửi theo mẫu <hotich><hoso>…</hoso></hotich>", "Send <hotich><hoso>…</hoso></hotich>"));
    }

    void syntax(int line, int column) {
        findings.add(
                pointer,
                "xml.syntax",
                new Words(
                        "Dữ liệu không đúng cú pháp XML, dòng " + line + ", cột " + column,
                        "The data is not well-formed XML, line " + line + ", column " + column),
                new Words(
                        "Kiểm tra phần mềm xuất dữ liệu, rồi gửi lại",
                        "Check the program that writes the data, then send again"));
    }
}
