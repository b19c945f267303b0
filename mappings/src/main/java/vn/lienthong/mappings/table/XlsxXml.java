package vn.lienthong.mappings.table;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

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
        void begins(XMLStreamReader xml, String name) throws XMLStreamException;
    }

    static void each(InputStream part, Element element) {
        try {
            var xml = FACTORY.createXMLStreamReader(part);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw Troubles.unreadable();
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element.begins(xml, xml.getLocalName());
                }
            }
            xml.close();
        } catch (XMLStreamException broken) {
            throw Troubles.unreadable();
        }
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
