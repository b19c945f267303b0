package vn.lienthong.mappings.civilstatus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.json.JsonValue;
import vn.lienthong.mappings.json.StreamedJson;

/**
 * The body of a call that a provincial system makes to the registry, as it comes to the gateway in the registry's place: in
 * either generation, whatever the dialect sends. It becomes the province's document and is held to all its rules; a finding
 * points into the body that was sent and names the registry's field ({@code /data/meNgaySinh}).
 */
public final class RegistryIncoming {

    private static final String FILE = "duLieuTepDinhKem";
    private static final String CANCELLED = "1";

    private final RegistryDialect dialect;
    private final CivilDocuments documents;

    public RegistryIncoming(RegistryDialect dialect) {
        this.dialect = dialect;
        this.documents = new CivilDocuments(dialect.codes());
    }

    /**
     * @param sink takes the files as they come; what it took of a body that is refused afterwards belongs to nobody
     * @return the dossier, or all that is wrong with the body
     * @throws IOException when {@code body} cannot be read, or a file was not kept
     */
    public Translation<CivilDossier> read(InputStream body, AttachmentSink sink) throws IOException {
        var findings = new Findings();
        var kept = new HashMap<String, AttachmentRef>();
        var json = new StreamedJson(
                Set.of(FILE),
                RegistryXml.LONGEST,
                (pointer, before, content) -> {
                    kept.put(pointer, sink.keep(IncomingPapers.paper(before), content::writeTo));
                    return new JsonValue.Text(pointer);
                },
                findings);
        var members = json.object(body);
        if (members.isEmpty() || !findings.isEmpty()) {
            return Translation.because(findings.list());
        }
        var envelope = new WireEnvelope(members.get(), dialect);
        var type = envelope.type();
        if (type.isEmpty()) {
            findings.add(
                    "/module",
                    "module.unknown",
                    new Words("Mã nghiệp vụ (module) không có trong danh mục", "The business code is not known"),
                    new Words(
                            "Ghi mã như KS, KT, LTKS, LTKT, LTKH, BS", "Write one like KS, KT, LTKS, LTKT, LTKH, BS"));
            return Translation.because(findings.list());
        }
        var data = data(envelope.text("data").orElse(""), findings);
        if (data.isEmpty()) {
            return Translation.because(findings.list());
        }
        var content = new WireContent(dialect, type.get());
        var document = new LinkedHashMap<>(envelope.document(type.get()));
        document.put(EnvelopeForm.CONTENT, content.document(data.get()));
        document.put(EnvelopeForm.ATTACHMENTS, IncomingPapers.of(members.get(), kept, CANCELLED));
        return pointed(documents.read(new JsonValue.Members(document)), type.get());
    }

    private static Optional<JsonValue.Members> data(String data, Findings findings) {
        if (data.isBlank()) {
            findings.add(
                    "/data",
                    "data.missing",
                    new Words("Thiếu dữ liệu tờ khai (data)", "The form's data is missing"),
                    new Words("Gửi XML hoặc chuỗi JSON trong trường data", "Send XML or a JSON text in data"));
            return Optional.empty();
        }
        if (data.strip().startsWith("<")) {
            return RegistryXml.read(data, "/data", findings);
        }
        return json(data, findings);
    }

    /** @return the members of JSON that came as a text; empty when there is a finding */
    static Optional<JsonValue.Members> json(String data, Findings findings) {
        var inner = new Findings();
        var members = new StreamedJson(
                        Set.of(), RegistryXml.LONGEST, (pointer, before, content) -> new JsonValue.Nothing(), inner)
                .text(data);
        inner.list().forEach(it -> findings.add("/data" + it.pointer(), it.rule(), it.message(), it.remedy()));
        return inner.isEmpty() ? members : Optional.empty();
    }

    /** Points where the sender will look: into the body, by the registry's names. */
    static Translation<CivilDossier> pointed(Translation<CivilDossier> read, CivilType type) {
        if (read.findings().isEmpty()) {
            return read;
        }
        List<Finding> pointed = read.findings().stream()
                .map(it -> new Finding(
                        WirePointers.of(it.pointer(), type), it.rule(), it.message(), it.remedy(), it.blame()))
                .toList();
        return Translation.because(pointed);
    }

    /** @return the same for a body that is in memory */
    public Translation<CivilDossier> read(byte[] body, AttachmentSink sink) throws IOException {
        return read(new ByteArrayInputStream(body), sink);
    }
}
