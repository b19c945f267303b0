package vn.lienthong.mock.identity;

import java.util.Optional;

/** The service's answers in SOAP 1.1. Prefixes are of its own choice. */
final class Envelope {
    private Envelope() {}

    static String of(Optional<Person> found) {
        return wrapped("<ns1:CongdanCollection xmlns:ns1=\"http://dancuquocgia.bca\">"
                + found.map(Envelope::person).orElse("") + "</ns1:CongdanCollection>");
    }

    static String fault(String code, String text) {
        return wrapped("<soapenv:Fault><faultcode>" + code + "</faultcode><faultstring>" + escaped(text)
                + "</faultstring></soapenv:Fault>");
    }

    private static String person(Person person) {
        String name = person.family().isEmpty()
                ? element("Ten", person.given())
                : element("Ho", person.family()) + element("ChuDem", person.middle()) + element("Ten", person.given());
        return "<ns1:CongDan>"
                + element("SoDinhDanh", person.number())
                + element("SoCMND", Optional.ofNullable(person.oldNumber()).orElse(""))
                + "<ns1:HoVaTen>" + name + "</ns1:HoVaTen>"
                + element("GioiTinh", Integer.toString(person.sex()))
                + element("DanToc", "01")
                + "<ns1:NgayThangNamSinh>"
                + (person.birth().length() == 4
                        ? element("Nam", person.birth())
                        : element("NgayThangNam", person.birth()))
                + "</ns1:NgayThangNamSinh>"
                + element("QuocTich", "VN")
                + "</ns1:CongDan>";
    }

    private static String element(String name, String text) {
        return "<ns1:" + name + ">" + escaped(text) + "</ns1:" + name + ">";
    }

    private static String wrapped(String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><soapenv:Envelope xmlns:soapenv=\"" + SoapQuestion.SOAP
                + "\"><soapenv:Header/><soapenv:Body>" + body + "</soapenv:Body></soapenv:Envelope>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
