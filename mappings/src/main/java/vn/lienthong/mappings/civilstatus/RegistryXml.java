package vn.lienthong.mappings.civilstatus;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.json.JsonValue;

/**
 * {@code <hotich><hoso>…</hoso></hotich>}. The form is what stands in {@code hotich}, also where a dossier stands around that
 * (as the hub's with the sections of other agencies); without any it is what stands in {@code hoso}. Read without document types and entities: whatever declares any is refused before
 * it is looked at, and nothing outside the text is ever fetched.
 */
final class RegistryXml {

    /** The longest text that is read, in characters. */
    static final int LONGEST = 1_048_576;

    private static final String ROOT = "hotich";
    private static final String DOSSIER = "hoso";
    private static final Set<Integer> TEXTS =
            Set.of(XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE);
    private static final int DEEPEST = 8;
    private static final int MOST_ELEMENTS = 2_000;
    private static final Set<String> ENCODINGS = Set.of("utf-8", "utf8");

    private final XmlComplaint complaint;
    private final Findings findings;
    private int elements;

    private RegistryXml(String pointer, Findings findings) {
        this.complaint = new XmlComplaint(pointer, findings);
        this.findings = findings;
    }

    /**
     * @param pointer where the text stands
     * @param findings takes what is wrong
     * @return the elements of the dossier; empty when there is a finding. A text that is empty is absent
     */
    static Optional<JsonValue.Members> read(String text, String pointer, Findings findings) {
        return new RegistryXml(pointer, findings).read(text);
    }

    private Optional<JsonValue.Members> read(String text) {
        if (text.length() > LONGEST) {
            complaint.limits();
            return Optional.empty();
        }
        try {
            var form = form(text, ROOT);
            if (form.isEmpty() && findings.isEmpty()) {
                form = form(text, DOSSIER);
            }
            if (form.isEmpty() && findings.isEmpty()) {
                complaint.shape();
            }
            return form;
        } catch (XMLStreamException e) {
            var at = e.getLocation();
            complaint.syntax(at == null ? 0 : at.getLineNumber(), at == null ? 0 : at.getColumnNumber());
            return Optional.empty();
        }
    }

    /** @return what stands in the first element of that name, wherever it is; empty where there is none, or a finding */
    private Optional<JsonValue.Members> form(String text, String name) throws XMLStreamException {
        var xml = factory().createXMLStreamReader(new StringReader(strippedOfMark(text)));
        if (!isEncodingSound(xml.getCharacterEncodingScheme())) {
            return Optional.empty();
        }
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (isForbidden(event)) {
                return Optional.empty();
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (xml.getLocalName().equalsIgnoreCase(name)) {
                    var members = members(xml, depth).map(RegistryXml::unwrapped);
                    return findings.isEmpty() ? members : Optional.empty();
                }
                if (depth > DEEPEST) {
                    complaint.limits();
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** Reads the children of the element that just began, to its end. */
    private Optional<JsonValue.Members> members(XMLStreamReader xml, int depth) throws XMLStreamException {
        return element(xml, depth)
                .map(value -> value instanceof JsonValue.Members members ? members : new JsonValue.Members(Map.of()));
    }

    private Optional<JsonValue> element(XMLStreamReader xml, int depth) throws XMLStreamException {
        if (depth > DEEPEST || ++elements > MOST_ELEMENTS) {
            complaint.limits();
            return Optional.empty();
        }
        var children = new LinkedHashMap<String, JsonValue>();
        var text = new StringBuilder();
        while (true) {
            int event = xml.next();
            if (isForbidden(event)) {
                return Optional.empty();
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return Optional.of(
                        children.isEmpty() ? new JsonValue.Text(text.toString()) : new JsonValue.Members(children));
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                var name = xml.getLocalName();
                var child = element(xml, depth + 1);
                if (child.isEmpty()) {
                    return Optional.empty();
                }
                if (children.putIfAbsent(name, child.get()) != null) {
                    complaint.duplicate(name);
                    return Optional.empty();
                }
            } else if (TEXTS.contains(event)) {
                text.append(xml.getText());
            }
        }
    }

    /** The registry wraps the form once more; the hub does not. */
    private static JsonValue.Members unwrapped(JsonValue.Members members) {
        var inner = members.values().size() == 1
                ? ResultRow.member(members, DOSSIER).orElse(members)
                : members;
        if (inner instanceof JsonValue.Members form) {
            return form;
        }
        return new JsonValue.Members(Map.of());
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

    private boolean isForbidden(int event) {
        boolean isForbidden = event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE;
        if (isForbidden) {
            complaint.doctype();
        }
        return isForbidden;
    }

    private boolean isEncodingSound(@Nullable String declared) {
        if (declared == null || ENCODINGS.contains(declared.toLowerCase(Locale.ROOT))) {
            return true;
        }
        complaint.encoding();
        return false;
    }

    private static String strippedOfMark(String text) {
        var stripped = text.strip();
        return stripped.startsWith("\uFEFF") ? stripped.substring(1) : stripped;
    }
}
