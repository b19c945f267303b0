package vn.lienthong.gateway.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/**
 * What a gateway's machine tells it, kept in a file that the test writes and the process reads.
 *
 * @param ahead how far its clock is from the true time
 * @param diskFull whether next to nothing is left of its disk
 */
record Circumstances(Duration ahead, boolean diskFull) {

    static final Circumstances USUAL = new Circumstances(Duration.ZERO, false);

    static Circumstances in(Path file) {
        try {
            String[] words = Files.readString(file).strip().split(" ");
            return new Circumstances(Duration.parse(words[0]), Boolean.parseBoolean(words[1]));
        } catch (NoSuchFileException nothingSaid) {
            return USUAL;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Circumstances ahead(Duration changed) {
        return new Circumstances(changed, diskFull);
    }

    Circumstances diskFull(boolean changed) {
        return new Circumstances(ahead, changed);
    }

    /** At once: whoever reads finds the old ones or these. */
    void write(Path file) {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.writeString(next, ahead + " " + diskFull);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
