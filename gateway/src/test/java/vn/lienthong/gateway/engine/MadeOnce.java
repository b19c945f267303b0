package vn.lienthong.gateway.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;

/** A directory under {@code target} that is dear to make: made once for all processes of a build, and there whole or not at all. */
public final class MadeOnce {

    /** Makes what is wanted. */
    public interface Maker {
        void make(Path directory) throws IOException;
    }

    private final Path shelf;
    private final Maker maker;

    /** @param shelf names the directory under {@code target} */
    public MadeOnce(String shelf, Maker maker) {
        this.shelf = Path.of("target", shelf).toAbsolutePath();
        this.maker = maker;
    }

    /**
     * Waits while another thread or process makes it.
     *
     * @param madeFrom all that it is made from: where that has changed, another one is made
     */
    public synchronized Path of(String madeFrom) {
        Path made = shelf.resolve(UUID.nameUUIDFromBytes(madeFrom.getBytes(StandardCharsets.UTF_8))
                .toString());
        if (Files.exists(made)) {
            return made;
        }
        try {
            Files.createDirectories(shelf);
            try (FileChannel one =
                    FileChannel.open(shelf.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                one.lock();
                if (!Files.exists(made)) {
                    make(made);
                }
            }
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make(Path made) throws IOException {
        Path aside = shelf.resolve("new");
        FileSystemUtils.deleteRecursively(aside);
        Files.createDirectories(aside);
        maker.make(aside);
        Files.move(aside, made, StandardCopyOption.ATOMIC_MOVE);
    }
}
