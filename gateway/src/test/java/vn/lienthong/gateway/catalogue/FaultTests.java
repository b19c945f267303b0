package vn.lienthong.gateway.catalogue;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The tests of all modules that name rows, read from their sources: each module has a {@code @FaultRow} of its own, and class
 * files of tests that are gone may still lie about.
 */
final class FaultTests {

    private static final List<String> MODULES = List.of("gateway", "routes", "mappings", "mock-endpoints");

    /**
     * @param source relative to the project
     * @param sentence the test's name; empty where the whole class proves the rows
     * @param runs false for a test that is switched off, or that is none
     */
    record Proof(Path source, String type, String sentence, Set<Integer> rows, boolean runs) {}

    private FaultTests() {}

    static List<Proof> under(Path project) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Proof> proofs = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources = sources(project);
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(
                        new Reader(
                                project.relativize(Path.of(unit.getSourceFile().toUri())), proofs),
                        null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return proofs;
    }

    private static List<Path> sources(Path project) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(project.resolve(module).resolve("src/test/java"))) {
                files.filter(it -> it.toString().endsWith(".java"))
                        .filter(FaultTests::namesRows)
                        .sorted()
                        .forEach(sources::add);
            }
        }
        return sources;
    }

    private static boolean namesRows(Path source) {
        try {
            return Files.readString(source).contains("@FaultRow(");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Reader extends TreeScanner<@Nullable Void, @Nullable Void> {

        private static final Set<String> TESTS =
                Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "Property", "Example");

        private static final String LONG = " (with `-Pproof`)";

        private final Path source;
        private final List<Proof> proofs;
        private String type = "";

        Reader(Path source, List<Proof> proofs) {
            this.source = source;
            this.proofs = proofs;
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
            String outer = type;
            type = tree.getSimpleName().toString();
            Set<Integer> rows = rows(tree.getModifiers());
            if (!rows.isEmpty()) {
                proofs.add(new Proof(
                        source, type, "", rows, !names(tree.getModifiers()).contains("Disabled")));
            }
            super.visitClass(tree, nothing);
            type = outer;
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
            Set<Integer> rows = rows(tree.getModifiers());
            if (!rows.isEmpty()) {
                List<String> names = names(tree.getModifiers());
                boolean runs = names.stream().anyMatch(TESTS::contains) && !names.contains("Disabled");
                String sentence =
                        tree.getName().toString().replace('_', ' ') + (isLong(tree.getModifiers()) ? LONG : "");
                proofs.add(new Proof(source, type, sentence, rows, runs));
            }
            return super.visitMethod(tree, nothing);
        }

        private static boolean isLong(ModifiersTree modifiers) {
            return modifiers.getAnnotations().stream()
                    .anyMatch(it -> it.toString().matches("@Tag\\(\\W*(value = )?\"proof\"\\)"));
        }

        private static List<String> names(ModifiersTree modifiers) {
            return modifiers.getAnnotations().stream()
                    .map(it -> it.getAnnotationType().toString())
                    .map(it -> it.substring(it.lastIndexOf('.') + 1))
                    .toList();
        }

        private static Set<Integer> rows(ModifiersTree modifiers) {
            Set<Integer> rows = new TreeSet<>();
            for (AnnotationTree annotation : modifiers.getAnnotations()) {
                if (annotation.getAnnotationType().toString().equals("FaultRow")) {
                    annotation.getArguments().forEach(it -> it.accept(new Numbers(rows), null));
                }
            }
            return rows;
        }
    }

    private static final class Numbers extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final Set<Integer> rows;

        Numbers(Set<Integer> rows) {
            this.rows = rows;
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void nothing) {
            rows.add((Integer) tree.getValue());
            return null;
        }
    }
}
