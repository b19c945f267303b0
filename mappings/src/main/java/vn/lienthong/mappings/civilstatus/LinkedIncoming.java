package vn.lienthong.mappings.civilstatus;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.json.JsonValue;
import vn.lienthong.mappings.json.StreamedJson;

/**
 * The detail of a linked dossier, as the hub gives it: a text in {@code data} that is JSON, in which another {@code data} is
 * XML, whose section {@code hoTich} is the form. The sections of the other agencies are passed over, since the hub itself
 * sees to them. It becomes the province's document, under the linked code, and is held to all its rules.
 */
public final class LinkedIncoming {

    private static final String FILE = "duLieuTepDinhKem";
    private static final String DATA = "data";
    private static final String CANCELLED = "1";
    private static final int DISTRICT_DIGITS = 3;

    private final RegistryDialect dialect;
    private final CivilDocuments documents;

    public LinkedIncoming(RegistryDialect dialect) {
        this.dialect = dialect;
        this.documents = new CivilDocuments(dialect.codes());
    }

    /**
     * @param sink takes the files as they come
     * @return the dossier, or all that is wrong with it, by the registry's names
     * @throws IOException when {@code body} cannot be read, or a file was not kept
     */
    public Translation<CivilDossier> read(InputStream body, AttachmentSink sink) throws IOException {
        var findings = new Findings();
        var kept = new HashMap<String, AttachmentRef>();
        var read = new StreamedJson(
                        Set.of(FILE),
                        RegistryXml.LONGEST,
                        (pointer, before, content) -> {
                            kept.put(pointer, sink.keep(IncomingPapers.paper(before), content::writeTo));
                            return new JsonValue.Text(pointer);
                        },
                        findings)
                .object(body);
        var detail = read.flatMap(it -> ResultRow.member(it, DATA)).map(LinkedIncoming::members);
        if (detail.isEmpty() || !findings.isEmpty()) {
            return refused(findings, "detail.missing", "Hub không trả hồ sơ", "The hub gave no dossier");
        }
        var envelope = new WireEnvelope(detail.get(), dialect);
        var type = envelope.type();
        if (type.isEmpty()) {
            return refused(
                    findings,
                    "module.unknown",
                    "Mã nghiệp vụ (module) không có trong danh mục",
                    "The business code is not known");
        }
        var form = envelope.text(DATA)
                .flatMap(text -> xml(text, findings))
                .flatMap(xml -> RegistryXml.read(xml, "/data", findings));
        if (form.isEmpty()) {
            return refused(
                    findings, "data.missing", "Thiếu dữ liệu hộ tịch (hoTich)", "The civil-status section is missing");
        }
        var document = new LinkedHashMap<>(envelope.document(type.get()));
        document.putIfAbsent("linkedCode", document.getOrDefault("code", new JsonValue.Nothing()));
        envelope.text("maDonVi")
                .filter(unit -> unit.length() == DISTRICT_DIGITS)
                .ifPresent(district -> document.put("registryUnit", new JsonValue.Text(district)));
        document.put(EnvelopeForm.CONTENT, new WireContent(dialect, type.get()).document(form.get()));
        document.put(EnvelopeForm.ATTACHMENTS, IncomingPapers.of(detail.get(), kept, CANCELLED));
        return RegistryIncoming.pointed(documents.read(new JsonValue.Members(document)), type.get());
    }

    private static JsonValue.Members members(JsonValue value) {
        return value instanceof JsonValue.Members members ? members : new JsonValue.Members(Map.of());
    }

    /** The text is XML, or JSON in which it is. */
    private static Optional<String> xml(String text, Findings findings) {
        if (text.strip().startsWith("<")) {
            return Optional.of(text);
        }
        return RegistryIncoming.json(text, findings).flatMap(inner -> ResultRow.text(inner, DATA));
    }

    private static Translation<CivilDossier> refused(Findings findings, String rule, String vi, String en) {
        if (findings.isEmpty()) {
            findings.add(
                    "/data",
                    rule,
                    new Words(vi, en),
                    new Words("Báo đơn vị vận hành hub liên thông", "Tell those who run the hub of linked procedures"));
        }
        List<Finding> all = findings.list();
        return Translation.because(all);
    }
}
