package vn.lienthong.mock.civilstatus;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The XML of the first generation, {@code <hotich><hoso>…</hoso></hotich>}: no document type, no entities, no attributes, no
 * element twice, no text between elements. An element with elements in it is an object.
 */
final class CivilXml {
    private static final int DEEPEST = 8;

    private CivilXml() {}

    /** The text is not such XML; the message says why. */
    static final class Unreadable extends Exception {
        private Unreadable(String message) {
            super(message);
        }
    }

    static ObjectNode read(String xml) throws Unreadable {
        Document document = parse(xml);
        String encoding = document.getXmlEncoding();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            throw new Unreadable("the XML says that it is " + encoding + "; it must be UTF-8");
        }
        Element root = document.getDocumentElement();
        List<Element> dossiers = elements(root);
        if (!root.getTagName().equals("hotich")
                || dossiers.size() != 1
                || !dossiers.get(0).getTagName().equals("hoso")) {
            throw new Unreadable("the XML must be one <hoso> in <hotich>");
        }
        plain(root);
        return object(dossiers.get(0), 1);
    }

    private static Document parse(String xml) throws Unreadable {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (SAXException broken) {
            throw new Unreadable("the XML cannot be read: " + broken.getMessage());
        } catch (IOException | ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ObjectNode object(Element parent, int depth) throws Unreadable {
        if (depth > DEEPEST) {
            throw new Unreadable("the XML is nested too deeply");
        }
        plain(parent);
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Element child : elements(parent)) {
            if (object.has(child.getTagName())) {
                throw new Unreadable("<" + child.getTagName() + "> occurs twice in <" + parent.getTagName() + ">");
            }
            if (elements(child).isEmpty()) {
                plain(child);
                object.put(child.getTagName(), child.getTextContent());
            } else {
                object.set(child.getTagName(), object(child, depth + 1));
            }
        }
        return object;
    }

    private static void plain(Element element) throws Unreadable {
        if (element.getAttributes().getLength() > 0) {
            throw new Unreadable("<" + element.getTagName() + "> has attributes");
        }
        NodeList children = element.getChildNodes();
        boolean hasElements = !elements(element).isEmpty();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (hasElements
                    && child.getNodeType() == Node.TEXT_NODE
                    && !child.getTextContent().isBlank()) {
                throw new Unreadable("<" + element.getTagName() + "> has text between its elements");
            }
        }
    }

    private static List<Element> elements(Element parent) {
        List<Element> found = new ArrayList<>();
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException told) {}

        @Override
        public void error(SAXParseException told) throws SAXParseException {
            throw told;
        }

        @Override
        public void fatalError(SAXParseException told) throws SAXParseException {
            throw told;
        }
    }
}
