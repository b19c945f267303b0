package vn.lienthong.mappings.npsp;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.json.FileContent;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.json.JsonReading;
import vn.lienthong.mappings.json.JsonValue;
import vn.lienthong.mappings.json.StreamedJson;
import vn.lienthong.mappings.text.Canonical;

/**
 * Reads the call of a filed dossier. No public contract shows its body: the dossier may be the body itself, or the one element of
 * {@code data} in the envelope of the Portal's other calls (both inferred). Files in Base64 pass through as they are read.
 */
public final class FiledReading {

    private static final int LONGEST_TEXT = 1_048_576;
    private static final int MOST_BYTES = 8 * LONGEST_TEXT;
    private static final String DATA = "data";
    private static final Set<String> ENVELOPE = Set.of("session", "service", "madonvi", "dstcode", "isupdating");

    /** Takes what passes by while the call is read. */
    public interface Passing {

        /** The session of the call, as soon as it is read. */
        void session(String session);

        /** @throws IOException from {@code content}, or because the file was not kept; the reading ends with it */
        FiledFile keep(FileContent content) throws IOException;
    }

    private final FiledDialect dialect;

    public FiledReading(FiledDialect dialect) {
        this.dialect = dialect;
    }

    /**
     * @return the call, or why it is none
     * @throws IOException when {@code body} cannot be read, or a file was not kept
     */
    public Translation<FiledCall> read(InputStream body, Passing passing) throws IOException {
        var findings = new Findings();
        var files = new HashMap<String, FiledFile>();
        var read = new StreamedJson(dialect.fileFields(), LONGEST_TEXT, watch(passing, files), findings).object(body);
        return call(read, files, findings);
    }

    /** @return the call that {@code content} is of, as {@link FiledCall#content} gave it */
    public Translation<FiledCall> again(String madonvi, byte[] content, Map<String, FiledFile> files) {
        var findings = new Findings();
        var read = new JsonReading(MOST_BYTES, LONGEST_TEXT, findings).object(content);
        return read.isPresent() && findings.isEmpty()
                ? Translation.of(new FiledCall(madonvi, new NpspRow("", read.get()), files))
                : Translation.because(findings.list());
    }

    private static StreamedJson.Files watch(Passing passing, Map<String, FiledFile> files) {
        return new StreamedJson.Files() {
            @Override
            public JsonValue take(String pointer, Map<String, JsonValue> before, FileContent content)
                    throws IOException {
                var kept = passing.keep(content);
                files.put(pointer, kept);
                return new JsonValue.Text(kept.sha256());
            }

            @Override
            public void passed(String name, String text) {
                if (name.equalsIgnoreCase("session")) {
                    passing.session(text);
                }
            }
        };
    }

    private static Translation<FiledCall> call(
            Optional<JsonValue.Members> read, Map<String, FiledFile> files, Findings findings) {
        if (read.isEmpty() || !findings.isEmpty()) {
            return Translation.because(findings.list());
        }
        var members = read.get();
        var madonvi = new WireMembers("", members, findings)
                .text("madonvi")
                .map(Canonical::code)
                .orElse("");
        if (members.values().get(DATA) instanceof JsonValue.Elements data) {
            return data.values().size() == 1 && data.values().get(0) instanceof JsonValue.Members one
                    ? Translation.of(new FiledCall(madonvi, new NpspRow("/data/0", one), below("/data/0", files)))
                    : notOne(findings);
        }
        if (members.values().get(DATA) instanceof JsonValue.Members one) {
            return Translation.of(new FiledCall(madonvi, new NpspRow("/data", one), below("/data", files)));
        }
        var dossier = new LinkedHashMap<>(members.values());
        dossier.keySet().removeIf(it -> ENVELOPE.contains(it.toLowerCase(Locale.ROOT)));
        return Translation.of(new FiledCall(madonvi, new NpspRow("", new JsonValue.Members(dossier)), files));
    }

    private static Map<String, FiledFile> below(String pointer, Map<String, FiledFile> files) {
        var below = new HashMap<String, FiledFile>();
        files.forEach((place, file) -> {
            if (place.startsWith(pointer + "/")) {
                below.put(place.substring(pointer.length()), file);
            }
        });
        return below;
    }

    private static Translation<FiledCall> notOne(Findings findings) {
        findings.add(
                "/data",
                "data.one",
                new Words("Mỗi lần gọi chuyển đúng một hồ sơ", "A call hands over exactly one dossier"),
                new Words("Gửi từng hồ sơ một", "Send one dossier at a time"));
        return Translation.because(findings.list());
    }
}
