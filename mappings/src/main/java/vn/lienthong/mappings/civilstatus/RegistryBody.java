package vn.lienthong.mappings.civilstatus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.json.JsonValue;
import vn.lienthong.mappings.json.StreamedJson;
import vn.lienthong.mappings.text.Snippet;
import vn.lienthong.mappings.text.StrictUtf8;

/**
 * The body of an answer: its members, where it is JSON, and the papers that it carried.
 *
 * @param members absent when it is no JSON object
 * @param isPage whether a page came, or an XML fault
 * @param papers what was kept, by where it stood
 */
record RegistryBody(
        WireAnswer answer, Optional<JsonValue.Members> members, boolean isPage, Map<String, AttachmentRef> papers) {

    /** Members of a result that are papers, as far as sources name them. */
    static final Set<String> PAPERS = Set.of(
            "giayKhaiSinh",
            "giayKhaiTu",
            "giayKetHon",
            "giayXacNhan",
            "quyetDinh",
            "trichLuc",
            "banSao",
            "giayToKetQua");

    static RegistryBody of(WireAnswer answer) {
        try {
            return of(answer, (paper, content) -> {
                content.writeTo(OutputStream.nullOutputStream());
                return paper;
            });
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory were not read", e);
        }
    }

    static RegistryBody of(WireAnswer answer, AttachmentSink sink) throws IOException {
        var papers = new HashMap<String, AttachmentRef>();
        var json = new StreamedJson(
                PAPERS,
                RegistryXml.LONGEST,
                (pointer, before, content) -> {
                    var name = pointer.substring(pointer.lastIndexOf('/') + 1);
                    papers.put(
                            pointer,
                            sink.keep(new AttachmentRef(null, null, name, name + ".pdf", null), content::writeTo));
                    return new JsonValue.Text(pointer);
                },
                new Findings());
        var members = json.object(new ByteArrayInputStream(answer.body()));
        return new RegistryBody(answer, members, members.isEmpty() && looksLikePage(answer), papers);
    }

    Optional<String> text(String... names) {
        return members.flatMap(it -> ResultRow.text(it, names));
    }

    /** @return the rows of the value; one object counts as one row */
    List<JsonValue.Members> rows() {
        var value = members.flatMap(it -> ResultRow.member(it, "value")).orElse(new JsonValue.Nothing());
        var rows = new ArrayList<JsonValue.Members>();
        if (value instanceof JsonValue.Elements elements) {
            elements.values().forEach(it -> {
                if (it instanceof JsonValue.Members row) {
                    rows.add(row);
                }
            });
        } else if (value instanceof JsonValue.Members row) {
            rows.add(row);
        }
        return rows;
    }

    /** @return all that it says in words, as it stands */
    String words() {
        return Stream.of(
                        text("errorDescription", "description"),
                        text("statusDescription"),
                        text("message"),
                        text("fault"))
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(". "));
    }

    /** @return the same, fit to show; that there is an error at all goes without saying where it is said which */
    String message() {
        var words = words();
        var telling = words.replaceFirst("(?i)\\. lỗi$", "");
        return Snippet.of(telling.isBlank() ? words : telling);
    }

    String snippet() {
        return StrictUtf8.decode(answer.body()).map(Snippet::of).orElseGet(() -> Snippet.of(answer.body()));
    }

    private static boolean looksLikePage(WireAnswer answer) {
        boolean isDeclared =
                answer.contentType() != null && answer.contentType().contains("html");
        return isDeclared
                || StrictUtf8.decode(answer.body())
                        .map(String::strip)
                        .filter(it -> it.startsWith("<"))
                        .isPresent();
    }
}
