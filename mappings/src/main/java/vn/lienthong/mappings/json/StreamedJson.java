package vn.lienthong.mappings.json;

import com.fasterxml.jackson.core.Base64Variants;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.mappings.Words;

/** Reads a body that carries files in Base64: the files pass through as they are read, the rest becomes values within limits. */
public final class StreamedJson {

    /** Takes the files. */
    public interface Files {

        /**
         * @param pointer where the file stands
         * @param before the members that stood before it in its object
         * @return what stands for the file among the values
         */
        JsonValue take(String pointer, Map<String, JsonValue> before, FileContent content) throws IOException;

        /** Told of each text that stands in the outermost object, as it is read. */
        default void passed(String name, String text) {
            // of no interest to most
        }
    }

    private static final int DEEPEST = 32;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_DIGITS = 30;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final JsonFactory factory;
    private final Set<String> fileMembers;
    private final Files files;
    private final Findings findings;

    /**
     * @param fileMembers names of the members whose values are files
     * @param longestText the longest other text, in characters
     */
    public StreamedJson(Set<String> fileMembers, int longestText, Files files, Findings findings) {
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(longestText)
                        .maxNameLength(LONGEST_NAME)
                        .maxNumberLength(MOST_DIGITS)
                        .build())
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .build();
        this.fileMembers = fileMembers;
        this.files = files;
        this.findings = findings;
    }

    /**
     * @return the body's members; empty when it is no JSON object, and a finding says why
     * @throws IOException when {@code in} cannot be read, or a file was not kept
     */
    public Optional<JsonValue.Members> object(InputStream in) throws IOException {
        try (var parser = factory.createParser(unmarked(in))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                add("json.object", "Dữ liệu phải là một đối tượng JSON", "The body must be one JSON object");
                return Optional.empty();
            }
            var members = members(parser, "");
            if (parser.nextToken() != null) {
                syntax();
                return Optional.empty();
            }
            return Optional.of(members);
        } catch (StreamConstraintsException e) {
            add("json.limits", "Dữ liệu quá lớn hoặc quá nhiều lớp", "The body is too large or too deep");
        } catch (JsonProcessingException e) {
            syntax();
        } catch (CharacterCodingException e) {
            add("json.encoding", "Dữ liệu không phải mã UTF-8", "The body is not UTF-8");
        }
        return Optional.empty();
    }

    /** @return the same for a body that is a text in memory */
    public Optional<JsonValue.Members> text(String text) {
        try {
            return object(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory was not read", e);
        }
    }

    private static PushbackReader unmarked(InputStream in) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new PushbackReader(new InputStreamReader(in, decoder));
        int first = reader.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            reader.unread(first);
        }
        return reader;
    }

    private JsonValue.Members members(JsonParser parser, String pointer) throws IOException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var place = Pointer.below(pointer, name);
            var token = parser.nextToken();
            var value = token == JsonToken.VALUE_STRING && fileMembers.contains(name)
                    ? files.take(place, members, out -> parser.readBinaryValue(Base64Variants.MIME, out))
                    : value(parser, token, place);
            if (pointer.isEmpty() && value instanceof JsonValue.Text text) {
                files.passed(name, text.value());
            }
            if (members.putIfAbsent(name, value) != null) {
                findings.add(
                        pointer,
                        "json.field.duplicate",
                        new Words("Trường dữ liệu này được ghi hai lần", "This field is given twice"),
                        new Words("Chỉ giữ lại một giá trị", "Keep one value only"));
            }
        }
        return new JsonValue.Members(members);
    }

    private JsonValue value(JsonParser parser, JsonToken token, String pointer) throws IOException {
        return switch (token) {
            case START_OBJECT -> members(parser, pointer);
            case START_ARRAY -> elements(parser, pointer);
            case VALUE_STRING -> new JsonValue.Text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Numeral(parser.getText());
            case VALUE_TRUE -> new JsonValue.Truth(true);
            case VALUE_FALSE -> new JsonValue.Truth(false);
            default -> new JsonValue.Nothing();
        };
    }

    private JsonValue elements(JsonParser parser, String pointer) throws IOException {
        List<JsonValue> elements = new ArrayList<>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(parser, token, Pointer.below(pointer, elements.size())));
        }
        return new JsonValue.Elements(elements);
    }

    private void syntax() {
        add("json.syntax", "Dữ liệu không đúng cú pháp JSON", "The body is not well-formed JSON");
    }

    private void add(String rule, String vi, String en) {
        findings.add(
                "",
                rule,
                new Words(vi, en),
                new Words(
                        "Kiểm tra phần mềm gửi dữ liệu, rồi gửi lại",
                        "Check the program that sends the data, then send again"));
    }
}
