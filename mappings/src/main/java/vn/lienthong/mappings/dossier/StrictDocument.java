package vn.lienthong.mappings.dossier;

import java.util.Optional;
import java.util.function.Function;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.json.JsonReading;
import vn.lienthong.mappings.json.JsonValue;

/** The rules of {@link ProvinceDocuments}, for documents of any kind. */
public final class StrictDocument {

    private StrictDocument() {}

    /**
     * @param mostBytes the largest document that is read
     * @param words what a field is called, by its path without array positions
     * @param reading takes the document field by field; what it does not ask for is unknown
     * @return what was read, or all that is wrong with the document
     */
    public static <T> Translation<T> read(
            byte[] json, int mostBytes, Function<String, Words> words, Function<ObjectView, T> reading) {
        var findings = new Findings();
        return read(new JsonReading(mostBytes, findings).object(json), words, reading, findings);
    }

    static <T> Translation<T> read(
            Optional<JsonValue.Members> members,
            Function<String, Words> words,
            Function<ObjectView, T> reading,
            Findings findings) {
        if (members.isEmpty()) {
            return Translation.because(findings.list());
        }
        var view = new ObjectView("", "", members.get().values(), words, findings);
        var document = reading.apply(view);
        view.close();
        return findings.isEmpty() ? Translation.of(document) : Translation.because(findings.list());
    }
}
