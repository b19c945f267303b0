package vn.lienthong.gateway.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import vn.lienthong.gateway.engine.DurableFile;

/** The folder into which months are written once they are sealed. A file is there whole, or not under its name. */
final class ArchiveFolder {

    /** Writes a month. */
    interface Writer {
        void write(OutputStream out);
    }

    private final Path folder;

    ArchiveFolder(Path folder) {
        this.folder = folder;
    }

    Path file(ArchivedMonth month) {
        return folder.resolve(month.file());
    }

    /** Writes the month anew, forces it to the disk, and reads it back. */
    void keep(ArchivedMonth month, Writer writer) {
        Path coming = folder.resolve(month.file() + ".part");
        try {
            Files.createDirectories(folder);
            try (OutputStream out = Files.newOutputStream(coming)) {
                writer.write(out);
            }
            try (FileChannel channel = FileChannel.open(coming, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            if (!isWhole(coming, month)) {
                throw new IOException("it reads back as something else");
            }
            DurableFile.rename(coming, file(month));
        } catch (IOException failure) {
            throw new UncheckedIOException("the archive of " + month.month() + " is not kept in " + folder, failure);
        }
    }

    /** Whether there is a file of this name, whatever is in it. */
    boolean has(ArchivedMonth month) {
        return Files.isRegularFile(file(month));
    }

    /** Whether the month's file is here, whole, and what was sealed. */
    boolean holds(ArchivedMonth month) {
        try {
            return has(month) && isWhole(file(month), month);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isWhole(Path file, ArchivedMonth month) throws IOException {
        ArchiveCheck.Found found = ArchiveCheck.of(List.of(file));
        return found.files() == 1 && found.sha256().equals(month.sha256());
    }
}
