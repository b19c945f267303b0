package vn.lienthong.mappings.npsp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The JSON object of an answer, asked for the few things that matter. Names are compared without regard to case. */
final class ReplyJson {

    private static final List<String> CODES = List.of("error_code", "errorCode");
    private static final List<String> MESSAGES = List.of("message", "messages", "error_message");
    private static final Pattern INTEGER = Pattern.compile("([+-]?)0*(\\d{1,18})(?:\\.0+)?");

    private final JsonNode root;

    ReplyJson(JsonNode root) {
        this.root = root;
    }

    /** @return the error code as the shortest number ("00" is "0"), or as its words; empty when the answer has none */
    Optional<String> errorCode() {
        return text(root, CODES).map(ReplyJson::normalised);
    }

    Message message() {
        return new Message(text(root, MESSAGES).orElse(""));
    }

    Optional<String> text(String name) {
        return text(root, List.of(name));
    }

    /** @return the result as it stands; empty when it is missing or null */
    Optional<JsonNode> result() {
        return member(root, "result").filter(node -> !node.isNull());
    }

    /** @return the rows of the result; one object counts as one row */
    List<JsonNode> rows() {
        var rows = new ArrayList<JsonNode>();
        result().ifPresent(result -> {
            if (result.isArray()) {
                result.forEach(rows::add);
            } else if (result.isObject()) {
                rows.add(result);
            }
        });
        return rows;
    }

    /** @return the values of the named field in the rows, and beside them at the top */
    List<String> everywhere(Collection<String> names) {
        var values = new ArrayList<String>();
        text(root, names).ifPresent(values::add);
        rows().forEach(row -> text(row, names).ifPresent(values::add));
        return values;
    }

    static Optional<String> text(JsonNode node, Collection<String> names) {
        return names.stream()
                .flatMap(name -> member(node, name).stream())
                .filter(value -> value.isValueNode() && !value.isNull())
                .map(value -> value.asText().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    static String normalised(String code) {
        var integer = INTEGER.matcher(code.strip());
        if (!integer.matches()) {
            return code.strip();
        }
        boolean negative = integer.group(1).equals("-") && !integer.group(2).equals("0");
        return (negative ? "-" : "") + integer.group(2);
    }

    /** @return the elements of the named list; one object counts as one element */
    static List<JsonNode> children(JsonNode node, String name) {
        var children = new ArrayList<JsonNode>();
        member(node, name).ifPresent(value -> {
            if (value.isArray()) {
                value.forEach(children::add);
            } else if (value.isObject()) {
                children.add(value);
            }
        });
        return children;
    }

    private static Optional<JsonNode> member(JsonNode node, String name) {
        return node.properties().stream()
                .filter(member -> member.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
