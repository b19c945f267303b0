package vn.lienthong.gateway.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** {@code sort} and {@code comm}, in the order of bytes. */
final class Comm {

    private Comm() {}

    static Answer ofSorted(Path first, Path second) throws Exception {
        return answer("comm -3 '" + first + "' '" + second + "'");
    }

    static Answer ofUnsorted(TwoLists lists) throws Exception {
        return answer("comm -3 <(sort '" + lists.first + "') <(sort '" + lists.second + "')");
    }

    static Path sorted(Path file) throws Exception {
        Path sorted = file.resolveSibling(file.getFileName() + ".sorted");
        int code = run("sort -o '" + sorted + "' '" + file + "'").waitFor();
        if (code != 0) {
            throw new IllegalStateException("sort ended with " + code);
        }
        return sorted;
    }

    /** A line that only the second has begins with a tab; two of one code are one difference. */
    private static Answer answer(String command) throws Exception {
        Answer.Building building = new Answer.Building();
        String code = null;
        String first = null;
        String second = null;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(run(command).getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                boolean ofSecond = line.startsWith("\t");
                String[] row = line.strip().split("\t", -1);
                if (!row[0].equals(code)) {
                    add(building, code, first, second);
                    code = row[0];
                    first = null;
                    second = null;
                }
                first = ofSecond ? first : row[1];
                second = ofSecond ? row[1] : second;
            }
        }
        add(building, code, first, second);
        return building.answer();
    }

    private static void add(
            Answer.Building building, @Nullable String code, @Nullable String first, @Nullable String second) {
        if (code != null) {
            building.add(code, first, second);
        }
    }

    private static Process run(String command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", command);
        builder.environment().put("LC_ALL", "C");
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
