package vn.lienthong.gateway.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The rows, as {@code faults/catalogue.yml} has them. */
record FaultCatalogue(List<Chapter> chapters) {

    record Chapter(String title, List<Row> rows) {}

    /** @param open what of it no test proves yet, and why; null where all of it is proven */
    record Row(
            int number, String fault, String end, @Nullable String open) {}

    static FaultCatalogue read() {
        try (InputStream file = Objects.requireNonNull(
                FaultCatalogue.class.getResourceAsStream("/faults/catalogue.yml"), "faults/catalogue.yml")) {
            List<Map<String, Object>> chapters = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return new FaultCatalogue(
                    chapters.stream().map(FaultCatalogue::chapter).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Row> rows() {
        return chapters.stream().flatMap(it -> it.rows().stream()).toList();
    }

    private static Chapter chapter(Map<String, Object> chapter) {
        return new Chapter(
                text(chapter, "chapter"),
                ((List<?>) Objects.requireNonNull(chapter.get("faults")))
                        .stream().map(it -> row((Map<?, ?>) it)).toList());
    }

    private static Row row(Map<?, ?> row) {
        Object open = row.get("open");
        return new Row(
                Integer.parseInt(text(row, "row")),
                text(row, "fault"),
                text(row, "end"),
                open == null ? null : open.toString());
    }

    private static String text(Map<?, ?> from, String name) {
        return Objects.requireNonNull(from.get(name), () -> "catalogue.yml: no '" + name + "' in " + from)
                .toString();
    }
}
