package vn.lienthong.mappings.identity;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A question as a SOAP 1.1 envelope. */
final class SoapQuestion {

    static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String OURS = "dan";

    private SoapQuestion() {}

    static byte[] write(IdentityDialect dialect, Map<String, Object> members) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("soapenv", "Envelope", SOAP);
            xml.writeNamespace("soapenv", SOAP);
            xml.writeNamespace(OURS, dialect.namespace());
            xml.writeEmptyElement("soapenv", "Header", SOAP);
            xml.writeStartElement("soapenv", "Body", SOAP);
            element(xml, dialect.namespace(), dialect.operation(), members);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("texts were not written as XML", e);
        }
        return bytes.toByteArray();
    }

    private static void element(XMLStreamWriter xml, String namespace, String name, Object content)
            throws XMLStreamException {
        xml.writeStartElement(OURS, name, namespace);
        if (content instanceof Map<?, ?> members) {
            for (var member : members.entrySet()) {
                element(xml, namespace, member.getKey().toString(), member.getValue());
            }
        } else {
            xml.writeCharacters(content.toString());
        }
        xml.writeEndElement();
    }
}
