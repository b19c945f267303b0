package vn.lienthong.mappings.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.text.StrictUtf8;
import vn.lienthong.mappings.text.UnsafeCharacter;

/**
 * Reads the bytes of a document to values, within limits, and finds every name that is given twice. Where the text is no
 * JSON the reading ends with that one finding, since what follows has no meaning.
 */
public final class JsonReading {

    private static final int KIBIBYTE = 1_024;
    private static final int MEBIBYTE = 1_048_576;
    static final int DEEPEST = 32;
    static final int LONGEST_TEXT = 20_000;
    static final int LONGEST_NAME = 100;
    static final int MOST_DIGITS = 30;

    private static final JsonFactory JSON = factory(LONGEST_TEXT);

    private final JsonFactory factory;
    private final int mostBytes;
    private final Findings findings;

    /**
     * @param mostBytes the largest document that is read
     * @param findings takes what is wrong
     */
    public JsonReading(int mostBytes, Findings findings) {
        this(JSON, mostBytes, findings);
    }

    /**
     * @param mostBytes the largest document that is read
     * @param longestText the longest text in it, in characters: more than usual where files stand in it
     * @param findings takes what is wrong
     */
    public JsonReading(int mostBytes, int longestText, Findings findings) {
        this(factory(longestText), mostBytes, findings);
    }

    private JsonReading(JsonFactory factory, int mostBytes, Findings findings) {
        this.factory = factory;
        this.mostBytes = mostBytes;
        this.findings = findings;
    }

    private static JsonFactory factory(int longestText) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(longestText)
                        .maxNameLength(LONGEST_NAME)
                        .maxNumberLength(MOST_DIGITS)
                        .build())
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .build();
    }

    /** @return the members of the document, or empty when it is no JSON object; then a finding says why */
    public Optional<JsonValue.Members> object(byte[] json) {
        return read(json).flatMap(value -> {
            if (value instanceof JsonValue.Members members) {
                return Optional.of(members);
            }
            findings.add(
                    "",
                    "json.object",
                    new Words("Dữ liệu phải là một đối tượng JSON", "The document must be one JSON object"),
                    new Words("Gửi một hồ sơ trong cặp ngoặc nhọn { }", "Send one document in braces { }"));
            return Optional.empty();
        });
    }

    /** @return the elements of the document, or empty when it is no JSON list; then a finding says why */
    public Optional<JsonValue.Elements> list(byte[] json) {
        return read(json).flatMap(value -> {
            if (value instanceof JsonValue.Elements elements) {
                return Optional.of(elements);
            }
            findings.add(
                    "",
                    "json.list",
                    new Words("Dữ liệu phải là một danh sách JSON", "The document must be one JSON list"),
                    new Words("Gửi các hồ sơ trong cặp ngoặc vuông [ ]", "Send the documents in brackets [ ]"));
            return Optional.empty();
        });
    }

    private Optional<JsonValue> read(byte[] json) {
        if (json.length > mostBytes) {
            beyondLimits();
            return Optional.empty();
        }
        var text = StrictUtf8.decode(json);
        if (text.isEmpty()) {
            findings.add(
                    "",
                    "json.encoding",
                    new Words("Dữ liệu không phải mã UTF-8", "The document is not UTF-8"),
                    new Words("Gửi lại dữ liệu ở bảng mã UTF-8", "Send it encoded as UTF-8"));
            return Optional.empty();
        }
        return parse(text.get());
    }

    private Optional<JsonValue> parse(String text) {
        try (JsonParser parser = factory.createParser(text)) {
            var value = value(parser, parser.nextToken(), "");
            if (parser.nextToken() == null) {
                return Optional.of(value);
            }
            syntax(parser);
        } catch (StreamConstraintsException e) {
            beyondLimits();
        } catch (JsonProcessingException e) {
            syntax(e);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory was not read", e);
        }
        return Optional.empty();
    }

    private JsonValue value(JsonParser parser, @Nullable JsonToken token, String pointer) throws IOException {
        if (token == null) {
            return new JsonValue.Nothing();
        }
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

    private JsonValue members(JsonParser parser, String pointer) throws IOException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var place = Pointer.below(pointer, name);
            var value = value(parser, parser.nextToken(), place);
            if (members.putIfAbsent(name, value) != null) {
                duplicate(UnsafeCharacter.firstIn(name, false).isPresent() ? pointer : place);
            }
        }
        return new JsonValue.Members(members);
    }

    private JsonValue elements(JsonParser parser, String pointer) throws IOException {
        List<JsonValue> elements = new ArrayList<>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(parser, token, Pointer.below(pointer, elements.size())));
        }
        return new JsonValue.Elements(elements);
    }

    private void duplicate(String pointer) {
        findings.add(
                pointer,
                "json.field.duplicate",
                new Words("Trường dữ liệu này được ghi hai lần", "This field is given twice"),
                new Words("Chỉ giữ lại một giá trị", "Keep one value only"));
    }

    private void syntax(JsonParser parser) {
        syntax(parser.currentLocation().getLineNr(), parser.currentLocation().getColumnNr());
    }

    private void syntax(JsonProcessingException e) {
        var location = e.getLocation();
        syntax(location == null ? 0 : location.getLineNr(), location == null ? 0 : location.getColumnNr());
    }

    private void syntax(int line, int column) {
        findings.add(
                "",
                "json.syntax",
                new Words(
                        "Dữ liệu không đúng cú pháp JSON, dòng " + line + ", cột " + column,
                        "The document is not well-formed JSON, line " + line + ", column " + column),
                new Words(
                        "Kiểm tra phần mềm xuất dữ liệu, rồi gửi lại",
                        "Check the program that writes the document, then send again"));
    }

    private void beyondLimits() {
        findings.add(
                "",
                "json.limits",
                new Words(
                        "Dữ liệu quá lớn, quá nhiều lớp lồng nhau hoặc có số quá dài",
                        "The document is too large, too deep, or has a text or number that is too long"),
                new Words(
                        "Gửi dữ liệu dưới " + size() + ", không quá 32 lớp; tệp đính kèm gửi bằng đường dẫn",
                        "Send less than " + size() + " in at most 32 levels; give attachments by address"));
    }

    private String size() {
        return mostBytes < MEBIBYTE ? mostBytes / KIBIBYTE + " KiB" : mostBytes / MEBIBYTE + " MiB";
    }
}
