package vn.lienthong.mappings.civilstatus;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.json.JsonReading;
import vn.lienthong.mappings.json.JsonValue;
import vn.lienthong.mappings.json.Pointer;

/**
 * The strict reading of the province's civil-status documents. Bad input is never an exception: every fault is a finding, in
 * the words of the form, and all of them are given at once. The rules for text, numbers and unknown names are those of
 * {@link vn.lienthong.mappings.dossier.ProvinceDocuments}.
 */
public final class CivilDocuments {

    /** The largest document that is read, in bytes. */
    public static final int MOST_BYTES = 1_048_576;

    private static final String CONTENT = EnvelopeForm.CONTENT;

    private final CodeLists codes;

    /** With the code lists of the contract. */
    public CivilDocuments() {
        this(CodeLists.standard());
    }

    public CivilDocuments(CodeLists codes) {
        this.codes = codes;
    }

    /** @return the dossier, or all that is wrong with the document */
    public Translation<CivilDossier> read(byte[] json) {
        var findings = new Findings();
        var members = new JsonReading(MOST_BYTES, findings).object(json);
        return members.isEmpty() ? Translation.because(findings.list()) : read(members.get(), findings);
    }

    /** @return the dossier of a document that was taken apart already, or all that is wrong with it */
    public Translation<CivilDossier> read(JsonValue.Members document) {
        return read(document, new Findings());
    }

    /** @return the result, or all that is wrong with the document */
    public Translation<CivilResult> readResult(byte[] json) {
        var findings = new Findings();
        var members = new JsonReading(MOST_BYTES, findings).object(json);
        if (members.isEmpty()) {
            return Translation.because(findings.list());
        }
        var result = new FormReading(EnvelopeForm.RESULT, "", codes, findings).read(members.get());
        if (!findings.isEmpty()) {
            return Translation.because(findings.list());
        }
        if (!result.has("fields")) {
            result.putObject("fields");
        }
        return Translation.of(CivilJson.record(result, CivilResult.class));
    }

    private Translation<CivilDossier> read(JsonValue.Members document, Findings findings) {
        var dossier = new FormReading(EnvelopeForm.DOSSIER, "", codes, findings)
                .read(document, Set.of(CONTENT, EnvelopeForm.ATTACHMENTS));
        var attachments = attachments(document, findings);
        if (!dossier.has("type")) {
            return Translation.because(findings.list());
        }
        var type = CivilType.valueOf(dossier.get("type").textValue());
        var content = content(type, document, findings);
        CivilRules.check(type, dossier, content, codes, findings);
        return findings.isEmpty()
                ? Translation.of(build(type, dossier, content, attachments))
                : Translation.because(findings.list());
    }

    private ObjectNode content(CivilType type, JsonValue.Members document, Findings findings) {
        var pointer = Pointer.below("", CONTENT);
        var value = document.values().get(CONTENT);
        if (value instanceof JsonValue.Members members) {
            return new FormReading(Forms.of(type).form(), pointer, codes, findings).read(members);
        }
        var complaint =
                new FieldComplaint(pointer, CONTENT, new Words("nội dung tờ khai", "the form's content"), findings);
        if (value == null || value instanceof JsonValue.Nothing) {
            complaint.missing();
        } else {
            complaint.type("một đối tượng { }", "an object { }");
        }
        return JsonNodeFactory.instance.objectNode();
    }

    private List<AttachmentRef> attachments(JsonValue.Members document, Findings findings) {
        var value = document.values().get(EnvelopeForm.ATTACHMENTS);
        var pointer = Pointer.below("", EnvelopeForm.ATTACHMENTS);
        var papers = new ArrayList<AttachmentRef>();
        if (value == null || value instanceof JsonValue.Nothing) {
            return papers;
        }
        var complaint = new FieldComplaint(
                pointer,
                EnvelopeForm.ATTACHMENTS,
                new Words("danh sách giấy tờ đính kèm", "the attachments"),
                findings);
        if (!(value instanceof JsonValue.Elements elements)) {
            complaint.type("một danh sách [ ]", "a list [ ]");
            return papers;
        }
        for (int i = 0; i < elements.values().size(); i++) {
            if (elements.values().get(i) instanceof JsonValue.Members members) {
                var paper = new FormReading(EnvelopeForm.ATTACHMENT, Pointer.below(pointer, i), codes, findings)
                        .read(members);
                if (findings.isEmpty()) {
                    papers.add(CivilJson.record(paper, AttachmentRef.class));
                }
            } else {
                complaint.type("một danh sách đối tượng { }", "a list of objects { }");
            }
        }
        return papers;
    }

    private static CivilDossier build(
            CivilType type, ObjectNode dossier, ObjectNode content, List<AttachmentRef> attachments) {
        return new CivilDossier(
                type,
                new DossierCode(dossier.get("code").textValue()),
                dossier.path("linkedCode").textValue(),
                dossier.get("registryUnit").textValue(),
                OffsetDateTime.parse(dossier.get("receivedAt").textValue()).toInstant(),
                dossier.get("procedure").textValue(),
                dossier.has("version") ? Long.valueOf(dossier.get("version").longValue()) : null,
                CivilJson.record(content, Forms.of(type).record()),
                attachments);
    }
}
