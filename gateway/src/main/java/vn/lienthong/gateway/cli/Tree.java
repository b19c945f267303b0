package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;

/** An answer as indented lines. */
final class Tree {

    private Tree() {}

    static String of(JsonNode answer) {
        StringBuilder text = new StringBuilder();
        write(answer, "", text);
        return text.toString().stripTrailing();
    }

    private static void write(JsonNode node, String indent, StringBuilder text) {
        node.properties().forEach(member -> {
            text.append(indent).append(member.getKey()).append(": ");
            value(member.getValue(), indent, text);
        });
    }

    private static void value(JsonNode value, String indent, StringBuilder text) {
        if (value.isObject()) {
            text.append('\n');
            write(value, indent + "  ", text);
        } else if (value.isArray()) {
            text.append('\n');
            value.forEach(it -> {
                text.append(indent).append("  - ");
                value(it, indent + "  ", text);
            });
        } else {
            text.append(value.asText()).append('\n');
        }
    }
}
