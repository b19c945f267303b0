package vn.lienthong.gateway.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The directory of everything one node keeps on disk, held by one process at a time: {@code gateway.lock} in it is locked
 * exclusively until {@link #close()} or the end of the process, however it ends.
 */
public final class DataDirectory implements AutoCloseable {

    private static final String LOCK = "gateway.lock";

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Creates the directory (mode 0700) where it is missing, and takes its lock.
     *
     * @throws EngineRefusal when another gateway holds the directory, or it cannot be created or written
     */
    public static DataDirectory open(Path path) {
        Path home = path.toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(home)) {
                Files.createDirectories(
                        home, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return lock(home);
        } catch (IOException e) {
            throw new EngineRefusal(
                    "The data directory " + home + " cannot be created or written (" + e
                            + "). Give the gateway's user the"
                            + " right to it, or choose another with lienthong.data-directory (environment: LIENTHONG_DATA).",
                    e);
        }
    }

    private static DataDirectory lock(Path home) throws IOException {
        Path file = home.resolve(LOCK);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean held = false;
        try {
            held = tryLock(channel) != null;
            if (!held) {
                throw new EngineRefusal("Another gateway" + holder(file) + " already runs on the data directory " + home
                        + ". Stop that one first, or give this one a directory of its own with lienthong.data-directory"
                        + " (environment: LIENTHONG_DATA).");
            }
            channel.truncate(0);
            channel.write(
                    StandardCharsets.UTF_8.encode(
                            Long.toString(ProcessHandle.current().pid())),
                    0);
            return new DataDirectory(home, channel);
        } finally {
            if (!held) {
                channel.close();
            }
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    private static String holder(Path file) throws IOException {
        String pid = Files.readString(file).strip();
        return pid.matches("\\d{1,10}") ? " (process " + pid + ")" : "";
    }

    /** The directory itself, absolute. */
    public Path path() {
        return path;
    }

    /** Of the embedded database. */
    public Path postgres() {
        return path.resolve("postgres");
    }

    /** Of the embedded broker: journal, bindings, pages, large messages. */
    public Path broker() {
        return path.resolve("broker");
    }

    /** Of what the demonstration writes. */
    public Path demo() {
        return path.resolve("demo");
    }

    /** Writes a line into a file of the directory, on disk before it returns. */
    public void remember(String name, String line) {
        try {
            DurableFile.write(path.resolve(name), line);
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + path.resolve(name) + " cannot be written", e);
        }
    }

    /** The line that was remembered; empty where none was. */
    public Optional<String> recall(String name) {
        try {
            Path file = path.resolve(name);
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + path.resolve(name) + " cannot be read", e);
        }
    }

    /** Writes a small secret into the directory: mode 0600, on disk before it returns. */
    public void writeSecret(String name, String secret) {
        try {
            DurableFile.write(path.resolve(name), secret);
        } catch (IOException e) {
            throw new EngineRefusal("The file " + path.resolve(name) + " cannot be written: " + e, e);
        }
    }

    /** Lets another process have the directory. Call it last, after the engines that live in it have stopped. */
    @Override
    public void close() throws IOException {
        lock.close();
    }
}
