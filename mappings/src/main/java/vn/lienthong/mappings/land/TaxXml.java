package vn.lienthong.mappings.land;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
import vn.lienthong.mappings.text.StrictUtf8;

/**
 * {@code /DATA/BODY/ROW_LIST}: each with a dossier's code and lines. Read without document types and entities: what declares any
 * is refused before it is looked at, and nothing outside the text is ever fetched.
 */
final class TaxXml {

    /** The largest file, in bytes. */
    static final int MOST_BYTES = 8_388_608;

    private static final int DEEPEST = 8;
    private static final int MOST_ELEMENTS = 200_000;
    private static final Set<String> ENCODINGS = Set.of("utf-8", "utf8");

    private final TaxXmlComplaint complaint;
    private final Findings findings;
    private final List<Row> rows = new ArrayList<>();
    private int elements;

    /** @param number from 1 */
    record Row(int number, String code, List<Line> lines) {

        String pointer() {
            return "/ROW_LIST/" + (number - 1);
        }
    }

    /** @param pointer where it stands */
    record Line(String pointer, JsonValue.Members members) {}

    private TaxXml(Findings findings) {
        this.findings = findings;
        this.complaint = new TaxXmlComplaint(findings);
    }

    /** @return the rows; empty when there is a finding */
    static Optional<List<Row>> read(byte[] xml, Findings findings) {
        if (xml.length > MOST_BYTES) {
            new TaxXmlComplaint(findings).limits();
            return Optional.empty();
        }
        var text = StrictUtf8.decode(xml);
        if (text.isEmpty()) {
            new TaxXmlComplaint(findings).encoding();
            return Optional.empty();
        }
        return new TaxXml(findings).read(text.get());
    }

    private Optional<List<Row>> read(String text) {
        try {
            var xml = factory().createXMLStreamReader(new StringReader(text.strip()));
            if (!isEncodingSound(xml.getCharacterEncodingScheme())) {
                complaint.encoding();
                return Optional.empty();
            }
            while (findings.isEmpty() && xml.hasNext()) {
                if (next(xml) == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("ROW_LIST")) {
                    row(xml);
                }
            }
        } catch (XMLStreamException e) {
            var at = e.getLocation();
            complaint.syntax(at == null ? 0 : at.getLineNumber(), at == null ? 0 : at.getColumnNumber());
        }
        if (findings.isEmpty() && rows.isEmpty()) {
            complaint.shape();
        }
        return findings.isEmpty() ? Optional.of(rows) : Optional.empty();
    }

    private void row(XMLStreamReader xml) throws XMLStreamException {
        var code = "";
        var lines = new ArrayList<Line>();
        int number = rows.size() + 1;
        while (findings.isEmpty()) {
            int event = next(xml);
            if (event == XMLStreamConstants.END_ELEMENT) {
                rows.add(new Row(number, code, lines));
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                var name = xml.getLocalName();
                var value = element(xml, 0);
                if (name.equals("MA_HSO") && value instanceof JsonValue.Text text) {
                    code = text.value().strip();
                } else if (name.equals("LIST")) {
                    lines.add(new Line("/ROW_LIST/" + (number - 1) + "/LIST/" + lines.size(), members(value)));
                }
            }
        }
    }

    private JsonValue element(XMLStreamReader xml, int depth) throws XMLStreamException {
        Map<String, JsonValue> children = new LinkedHashMap<>();
        var text = new StringBuilder();
        if (depth > DEEPEST) {
            complaint.limits();
        }
        while (findings.isEmpty()) {
            int event = next(xml);
            if (event == XMLStreamConstants.END_ELEMENT) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                var name = xml.getLocalName();
                if (children.putIfAbsent(name, element(xml, depth + 1)) != null) {
                    complaint.duplicate(rows.size());
                }
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            }
        }
        return children.isEmpty() ? new JsonValue.Text(text.toString()) : new JsonValue.Members(children);
    }

    /** @return the next event; one that is forbidden, or one too many, is a finding, and ends the reading */
    private int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            complaint.doctype();
        } else if (event == XMLStreamConstants.START_ELEMENT && ++elements > MOST_ELEMENTS) {
            complaint.limits();
        }
        return event;
    }

    private static JsonValue.Members members(JsonValue value) {
        return value instanceof JsonValue.Members members ? members : new JsonValue.Members(Map.of());
    }

    private static boolean isEncodingSound(@Nullable String declared) {
        return declared == null || ENCODINGS.contains(declared.toLowerCase(Locale.ROOT));
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
