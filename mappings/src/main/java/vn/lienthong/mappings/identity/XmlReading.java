package vn.lienthong.mappings.identity;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML without document types and entities, within limits; nothing outside the text is ever fetched. */
final class XmlReading {

    private static final int LONGEST = 1_048_576;
    private static final int DEEPEST = 16;
    private static final int MOST_ELEMENTS = 2_000;

    private XmlReading() {}

    /** @return the outermost element; empty where it is no such XML, or more than is read */
    static Optional<XmlElement> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return read(factory().createXMLStreamReader(new StringReader(text.strip())));
        } catch (XMLStreamException notSuchXml) {
            return Optional.empty();
        }
    }

    private static Optional<XmlElement> read(XMLStreamReader xml) throws XMLStreamException {
        Deque<XmlElement.Open> open = new ArrayDeque<>();
        Optional<XmlElement> whole = Optional.empty();
        int elements = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                    return Optional.empty();
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++elements > MOST_ELEMENTS || open.size() >= DEEPEST) {
                        return Optional.empty();
                    }
                    open.push(new XmlElement.Open(xml.getLocalName()));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    var closed = open.pop().closed();
                    if (open.isEmpty()) {
                        whole = Optional.of(closed);
                    } else {
                        open.getFirst().add(closed);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) {
                        open.getFirst().text(xml.getText());
                    }
                }
                default -> {}
            }
        }
        return whole;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the document is read");
        });
        return factory;
    }
}
