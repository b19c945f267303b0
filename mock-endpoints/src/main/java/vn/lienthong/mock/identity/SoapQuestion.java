package vn.lienthong.mock.identity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.lienthong.mock.wire.Json;

/** Reads and judges a question in SOAP 1.1: namespaces, names, and the order of the elements. */
final class SoapQuestion {
    static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String OURS = "http://dancuquocgia.bca";
    private static final List<String> ORDER = List.of(
            "MaYeuCau",
            "MaDVC",
            "MaTichHop",
            "MaCanBo",
            "MaDonVi",
            "TaiKhoan",
            "SoDienThoai",
            "SoDinhDanh",
            "SoCMND",
            "HoVaTen",
            "NgayThangNamSinh");

    private SoapQuestion() {}

    static Question read(byte[] body) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element root = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(body))
                    .getDocumentElement();
            return envelope(root);
        } catch (SAXException | IOException notXml) {
            return Question.broken("the body is not XML: " + notXml.getMessage());
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Question envelope(Element root) {
        if (!is(root, SOAP, "Envelope")) {
            return Question.broken("the root must be Envelope of SOAP 1.1");
        }
        Optional<Element> asked = children(root).stream()
                .filter(child -> is(child, SOAP, "Body"))
                .flatMap(content -> children(content).stream())
                .filter(child -> is(child, OURS, "TraCuuThongTinCongDan"))
                .findFirst();
        return asked.map(SoapQuestion::asked)
                .orElseGet(() -> Question.broken("Body must hold TraCuuThongTinCongDan of " + OURS));
    }

    private static Question asked(Element asked) {
        List<String> wrong = new ArrayList<>();
        ObjectNode members = Json.mapper().createObjectNode();
        int last = -1;
        for (Element child : children(asked)) {
            String name = child.getLocalName();
            int place = ORDER.indexOf(name);
            if (place < 0) {
                wrong.add(name + ": is not an element of the contract");
            } else if (place <= last) {
                wrong.add(name + ": stands in the wrong place; the order is " + String.join(", ", ORDER));
            }
            last = Math.max(last, place);
            take(child, members, wrong);
        }
        return Question.of(members, wrong);
    }

    private static void take(Element child, ObjectNode members, List<String> wrong) {
        if (!child.getLocalName().equals("NgayThangNamSinh")) {
            members.put(child.getLocalName(), child.getTextContent());
            return;
        }
        List<Element> parts = children(child);
        if (parts.size() != 1
                || !List.of("NgayThangNam", "Nam").contains(parts.get(0).getLocalName())) {
            wrong.add("NgayThangNamSinh: must hold NgayThangNam or Nam");
            return;
        }
        members.put(parts.get(0).getLocalName(), parts.get(0).getTextContent());
    }

    private static boolean is(Element element, String namespace, String name) {
        return name.equals(element.getLocalName()) && namespace.equals(element.getNamespaceURI());
    }

    private static List<Element> children(Element parent) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(i -> parent.getChildNodes().item(i))
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
