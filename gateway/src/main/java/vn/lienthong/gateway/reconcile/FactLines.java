package vn.lienthong.gateway.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.reconcile.FieldValues;

/** Facts that differ, as they are kept: a line each, with tabs between. Facts hold neither tabs nor line ends, and are never empty. */
final class FactLines {

    private static final int PARTS = 4;

    private FactLines() {}

    static @Nullable String written(List<FieldValues> values) {
        return values.isEmpty() ? null : values.stream().map(FactLines::line).collect(Collectors.joining("\n"));
    }

    static List<FieldValues> read(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\n", -1))
                        .map(it -> it.split("\t", PARTS))
                        .map(it -> new FieldValues(it[0], value(it[1]), value(it[2]), value(it[3])))
                        .toList();
    }

    private static String line(FieldValues it) {
        return String.join("\t", it.name(), text(it.province()), text(it.ledger()), text(it.national()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static @Nullable String value(String text) {
        return text.isEmpty() ? null : text;
    }
}
