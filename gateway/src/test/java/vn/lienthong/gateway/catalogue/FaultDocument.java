package vn.lienthong.gateway.catalogue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lienthong.gateway.catalogue.FaultCatalogue.Chapter;
import vn.lienthong.gateway.catalogue.FaultCatalogue.Row;
import vn.lienthong.gateway.catalogue.FaultTests.Proof;

/** {@code gateway/FAULTS.md}: each row with its tests, and what is still open. */
final class FaultDocument {

    private static final Path HERE = Path.of("gateway");

    private final FaultCatalogue catalogue;
    private final List<Proof> proofs;

    FaultDocument(FaultCatalogue catalogue, List<Proof> proofs) {
        this.catalogue = catalogue;
        this.proofs = proofs;
    }

    String markdown() {
        StringBuilder text = new StringBuilder("# What may go wrong, how it must end, and what proves it\n\n");
        text.append(
                        "Made by `FaultCatalogueTest` of `src/test/resources/faults/catalogue.yml` and of the tests that name ")
                .append("rows with `@FaultRow`.\nAfter a change of either: `")
                .append(FaultCatalogueTest.RENEW)
                .append("`.\n\n")
                .append(summary())
                .append('\n');
        catalogue.chapters().forEach(it -> chapter(text, it));
        return text.toString();
    }

    private String summary() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("proven", numbers(it -> it.open() == null));
        kinds.put(
                "proven in part",
                numbers(it -> it.open() != null && !provenBy(it).isEmpty()));
        kinds.put("not proven", numbers(it -> provenBy(it).isEmpty()));
        StringBuilder text = new StringBuilder("| " + catalogue.rows().size() + " rows | |\n|---|---|\n");
        kinds.forEach((kind, rows) ->
                text.append("| ").append(kind).append(" | ").append(rows).append(" |\n"));
        return text.toString();
    }

    private String numbers(java.util.function.Predicate<Row> which) {
        String numbers = catalogue.rows().stream()
                .filter(which)
                .map(it -> String.valueOf(it.number()))
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "none" : numbers;
    }

    private void chapter(StringBuilder text, Chapter chapter) {
        text.append("\n## ").append(chapter.title()).append("\n\n");
        text.append("| | what goes wrong | how it must end | proven by |\n|---|---|---|---|\n");
        chapter.rows().forEach(row -> text.append("| ")
                .append(row.number())
                .append(" | ")
                .append(row.fault())
                .append(" | ")
                .append(row.end())
                .append(" | ")
                .append(tests(row))
                .append(" |\n"));
    }

    private String tests(Row row) {
        Map<String, List<Proof>> byClass = provenBy(row).stream()
                .collect(Collectors.groupingBy(this::link, LinkedHashMap::new, Collectors.toList()));
        String tests = byClass.entrySet().stream()
                .map(it -> it.getKey() + sentences(it.getValue()))
                .collect(Collectors.joining("<br>"));
        if (row.open() == null) {
            return tests;
        }
        return tests + (tests.isEmpty() ? "" : "<br>") + "**open:** " + row.open();
    }

    private List<Proof> provenBy(Row row) {
        return proofs.stream().filter(it -> it.rows().contains(row.number())).toList();
    }

    private String link(Proof proof) {
        String path = HERE.relativize(proof.source()).toString().replace('\\', '/');
        return "[" + proof.type() + "](" + path + ")";
    }

    private static String sentences(List<Proof> tests) {
        String sentences =
                tests.stream().map(Proof::sentence).filter(it -> !it.isEmpty()).collect(Collectors.joining("; "));
        return sentences.isEmpty() ? "" : ": " + sentences;
    }
}
