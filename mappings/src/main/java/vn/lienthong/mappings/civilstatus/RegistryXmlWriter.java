package vn.lienthong.mappings.civilstatus;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes {@code <hotich><hoso>…</hoso></hotich>}. */
final class RegistryXmlWriter {

    private static final String ROOT = "hotich";
    private static final String DOSSIER = "hoso";

    private RegistryXmlWriter() {}

    static String write(JsonNode content) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartElement(ROOT);
            element(DOSSIER, content, xml);
            xml.writeEndElement();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("plain values in memory were not written as XML", e);
        }
        return text.toString();
    }

    private static void element(String name, JsonNode value, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(name);
        if (value.isObject()) {
            for (var member : value.properties()) {
                element(member.getKey(), member.getValue(), xml);
            }
        } else {
            xml.writeCharacters(value.asText());
        }
        xml.writeEndElement();
    }
}
