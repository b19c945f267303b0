package vn.lienthong.mappings.unit;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** XML of a part, without document types and entities: nothing outside of the part is ever fetched. */
final class XlsxXml {

    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FACTORY.setProperty(XMLInputFactory.IS_COALESCING, true);
        FACTORY.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
    }

    private XlsxXml() {}

    /** What is done with each element as it begins. */
    interface Element {
        void begins(XMLStreamReader xml, String name) throws XMLStreamException, SheetTrouble;
    }

    static void each(byte @Nullable [] part, Element element) throws SheetTrouble {
        if (part == null) {
            return;
        }
        try {
            var xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw XlsxParts.unreadable();
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element.begins(xml, xml.getLocalName());
                }
            }
            xml.close();
        } catch (XMLStreamException broken) {
            throw XlsxParts.unreadable();
        }
    }

    /** @return the texts within the element that has just begun, of its {@code t} elements; not of phonetic readings */
    static String texts(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        int depth = 1;
        int phonetic = 0;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("t")) {
                    var own = xml.getElementText();
                    text.append(phonetic == 0 ? own : "");
                } else {
                    depth++;
                    phonetic = phonetic > 0 || xml.getLocalName().equals("rPh") ? phonetic + 1 : 0;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                phonetic = Math.max(0, phonetic - 1);
            }
        }
        return text.toString();
    }

    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
