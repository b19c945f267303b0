package vn.lienthong.mock.judge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON object with known fields. Unknown names are refused, so that a misspelling shows, unless it is {@link #open()}; names are compared with regard
 * to case. Rules across fields are asked only about an object whose fields are each right.
 */
public final class Shape implements Rule {
    private record Field(boolean required, Rule rule) {}

    private final Map<String, Field> fields;
    private final List<Rule> across;
    private final boolean open;

    private Shape(Map<String, Field> fields, List<Rule> across, boolean open) {
        this.fields = fields;
        this.across = across;
        this.open = open;
    }

    public static Shape object() {
        return new Shape(Map.of(), List.of(), false);
    }

    /** A field that must be there. */
    public Shape must(String name, Rule rule) {
        return with(name, new Field(true, rule));
    }

    /** A field that may be left out; where it is there, the rule holds. */
    public Shape may(String name, Rule rule) {
        return with(name, new Field(false, rule));
    }

    /** Each of the names, one rule. */
    public Shape may(Rule rule, String... names) {
        Shape shape = this;
        for (String name : names) {
            shape = shape.may(name, rule);
        }
        return shape;
    }

    /** A demand on the object as a whole. */
    public Shape where(boolean switchedOn, Rule rule) {
        if (!switchedOn) {
            return this;
        }
        List<Rule> more = new ArrayList<>(across);
        more.add(rule);
        return new Shape(fields, List.copyOf(more), open);
    }

    /** The same, and fields beyond the known ones are passed over. */
    public Shape open() {
        return new Shape(fields, across, true);
    }

    @Override
    public List<Finding> judge(String pointer, JsonNode value) {
        if (!value.isObject()) {
            return Rules.wrong(pointer, "must be a JSON object");
        }
        List<Finding> found = new ArrayList<>();
        value.fieldNames().forEachRemaining(name -> {
            if (!open && !fields.containsKey(name)) {
                found.add(new Finding(pointer + "/" + name, "is not a field of the contract"));
            }
        });
        fields.forEach((name, field) -> {
            JsonNode there = value.get(name);
            if (there != null) {
                found.addAll(field.rule().judge(pointer + "/" + name, there));
            } else if (field.required()) {
                found.add(new Finding(pointer + "/" + name, "is missing"));
            }
        });
        if (found.isEmpty()) {
            across.forEach(rule -> found.addAll(rule.judge(pointer, value)));
        }
        return List.copyOf(found);
    }

    private Shape with(String name, Field field) {
        Map<String, Field> more = new LinkedHashMap<>(fields);
        more.put(name, field);
        return new Shape(more, across, open);
    }
}
