package vn.lienthong.gateway.reconcile.side;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where sorted runs lie while a list is sorted: within the node's data directory, which one process holds, so that what lies there
 * at its start was left by one that died, and is removed. Files are for their owner only. They hold codes, statuses and
 * {@linkplain Fact facts}, and nothing of a person.
 */
public final class RunDirectory {

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path path;

    /** @throws UncheckedIOException where it cannot be made or cleared */
    public RunDirectory(Path path) {
        this.path = path;
        try {
            Files.createDirectories(path, OWNER_ONLY);
            for (Path left : files()) {
                Files.delete(left);
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException("the directory " + path + " cannot be used", unusable);
        }
    }

    /** A new empty file, for its owner only. */
    Path file() throws IOException {
        return Files.createTempFile(path, "run-", "");
    }

    /** What lies there now. */
    List<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(path)) {
            return found.toList();
        }
    }
}
