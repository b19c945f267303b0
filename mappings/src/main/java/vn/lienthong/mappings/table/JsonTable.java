package vn.lienthong.mappings.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Rows of a JSON list of flat objects, or of flat objects one after the other. Numbers are left as they are written. */
final class JsonTable implements Table {

    private static final int DEEPEST = 3;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_DIGITS = 40;

    private final JsonParser json;
    private final TableLimits limits;
    private final List<Heading> wanted;
    private final List<String> headings;
    private int number;
    private @Nullable TableRow next;

    JsonTable(TableFile file, List<Heading> wanted) {
        this.limits = file.limits();
        this.wanted = wanted;
        try {
            this.json = factory(limits).createParser(file.reader());
        } catch (IOException broken) {
            throw trouble(broken);
        }
        var first = first();
        this.headings = List.copyOf(first.keySet());
        if (headings.stream().noneMatch(name -> wanted.stream().anyMatch(heading -> heading.isUnder(name)))) {
            throw Troubles.columns(1, wanted.stream().filter(Heading::required).toList(), headings);
        }
        next = row(first);
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            var object = object();
            next = object == null ? null : row(object);
        }
        return next != null;
    }

    @Override
    public TableRow next() {
        var row = hasNext() ? next : null;
        if (row == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return row;
    }

    @Override
    public void close() {
        try {
            json.close();
        } catch (IOException broken) {
            throw new UncheckedIOException("a table was not closed", broken);
        }
    }

    private static JsonFactory factory(TableLimits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(limits.cell())
                        .maxNameLength(LONGEST_NAME)
                        .maxNumberLength(MOST_DIGITS)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .build();
    }

    private Map<String, Cell> first() {
        var object = object();
        if (object == null) {
            throw Troubles.empty();
        }
        return object;
    }

    private @Nullable Map<String, Cell> object() {
        try {
            var token = json.nextToken();
            if (token == JsonToken.START_ARRAY && number == 0) {
                token = json.nextToken();
            }
            if (token == null || token == JsonToken.END_ARRAY) {
                return end(token);
            }
            if (token != JsonToken.START_OBJECT) {
                throw Troubles.json(number + 1);
            }
            number++;
            if (number > limits.rows()) {
                throw Troubles.tooMany(limits.rows());
            }
            return members();
        } catch (IOException broken) {
            throw trouble(broken);
        }
    }

    private @Nullable Map<String, Cell> end(@Nullable JsonToken token) throws IOException {
        if (token != null && json.nextToken() != null) {
            throw Troubles.json(number + 1);
        }
        return null;
    }

    private Map<String, Cell> members() throws IOException {
        Map<String, Cell> members = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            members.put(name, cell(json.nextToken()));
            if (members.size() > limits.columns()) {
                throw Troubles.tooWide(number, limits.columns());
            }
        }
        return members;
    }

    private Cell cell(@Nullable JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_NULL) {
            return Cell.NONE;
        }
        if (token == JsonToken.VALUE_STRING) {
            return Cell.text(json.getText());
        }
        if (token == null || !token.isScalarValue()) {
            throw Troubles.json(number);
        }
        return new Cell("", json.getText(), token.isNumeric() ? Cell.Kind.NUMBER : Cell.Kind.LOGICAL, false, null);
    }

    private TableRow row(Map<String, Cell> members) {
        Map<String, Cell> cells = new HashMap<>();
        members.forEach((name, cell) -> {
            for (var heading : wanted) {
                if (heading.isUnder(name) && cells.put(heading.id(), cell) != null) {
                    throw Troubles.twice(number, heading);
                }
            }
        });
        return new TableRow(number, cells);
    }

    private TableTrouble trouble(IOException broken) {
        if (broken instanceof CharacterCodingException) {
            return Troubles.encoding();
        }
        return broken instanceof JsonProcessingException ? Troubles.json(Math.max(1, number)) : Troubles.interrupted();
    }
}
