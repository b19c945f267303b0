package vn.lienthong.gateway.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** The gateway's comparison, each time in a new process with little memory. */
final class Merging {

    private static final int MEBIBYTE = 1 << 20;

    private Merging() {}

    static Timed ofSorted(String heap, Path first, Path second) throws IOException {
        return run(heap, "sorted", first, second);
    }

    static Timed ofUnsorted(String heap, TwoLists lists) throws IOException {
        return run(heap, "unsorted", lists.first, lists.second);
    }

    private static Timed run(String heap, String mode, Path first, Path second) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MergeProcess.class.getName(),
                        mode,
                        first.toString(),
                        second.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String[] said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .strip()
                .split(" ", -1);
        if (said.length != 7) {
            throw new IllegalStateException("the process that merges ended without an answer");
        }
        Answer answer = new Answer(Long.parseLong(said[3]), Long.parseLong(said[4]), Long.parseLong(said[5]), said[6]);
        String note = String.format(
                Locale.ROOT,
                "the third time in one process %s s, heap %d MiB at most",
                said[1],
                Long.parseLong(said[2]) / MEBIBYTE);
        return new Timed(Double.parseDouble(said[0]), answer, note);
    }
}
