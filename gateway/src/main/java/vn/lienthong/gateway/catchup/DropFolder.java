package vn.lienthong.gateway.catchup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The folder of one origin: files are dropped in it, wait in {@code taken} while their rows are taken, and end in {@code done}, or
 * in {@code failed} with the findings beside them. Other nodes may do the same at the same time, so what is gone was moved by them.
 */
final class DropFolder {

    private static final int ID = 36;

    private final Path folder;

    DropFolder(Path folder) {
        this.folder = folder;
    }

    String origin() {
        return String.valueOf(folder.getFileName());
    }

    /** A dropped file, as it stands now; it is whole once it stands so for a while. */
    record Dropped(Path file, long size, FileTime changed) {}

    /** A file whose rows are taken. */
    record Taken(Path file, UUID id, String name) {}

    List<Dropped> dropped() {
        return files(folder, DropFolder::isMeant).stream()
                .flatMap(it -> seen(it).stream())
                .toList();
    }

    List<Taken> taken() {
        return files(folder.resolve("taken"), DropFolder::isMeant).stream()
                .flatMap(it -> taken(it).stream())
                .toList();
    }

    /**
     * Puts a file that was read among those that are taken. Where another of the same name was dropped while it was read, or
     * another node took it and the next was dropped since, the new one stays where it is.
     *
     * @param read as it stood when it was read
     */
    void take(Dropped read, UUID id) {
        put(read, folder.resolve("taken").resolve(id + "-" + read.file().getFileName()));
    }

    /** @param name of the file among those that ended */
    void done(Path file, String name) {
        move(file, folder.resolve("done").resolve(name));
    }

    /** As {@link #take} does: only the file that was read. */
    void failed(Dropped read, String name) {
        put(read, folder.resolve("failed").resolve(name));
    }

    void failed(Path file, String name) {
        move(file, folder.resolve("failed").resolve(name));
    }

    /** Writes findings. */
    interface Findings {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Puts findings beside a failed file. They appear whole, so that nobody reads half of them, also where two nodes write the same
     * ones.
     */
    void beside(String name, String ending, Findings findings) {
        Path target = folder.resolve("failed").resolve(name + ending);
        try {
            Files.createDirectories(target.getParent());
            Path coming = target.resolveSibling("." + UUID.randomUUID() + ".part");
            try {
                try (OutputStream out = Files.newOutputStream(coming)) {
                    findings.write(out);
                }
                Files.move(coming, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(coming);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(target + " cannot be written", unwritable);
        }
    }

    /** Deletes what ended before this time, and what a node that died then left half-written. */
    void forget(FileTime before) {
        for (String ended : List.of("done", "failed")) {
            for (Path file : files(folder.resolve(ended), any -> true)) {
                if (seen(file).filter(it -> it.changed().compareTo(before) < 0).isPresent()) {
                    delete(file);
                }
            }
        }
    }

    /** A move is of one node; which file it was of is seen afterwards, since names may be used again. */
    private static void put(Dropped read, Path to) {
        if (!seen(read.file()).equals(Optional.of(read))) {
            return;
        }
        try {
            Files.createDirectories(to.getParent());
            Files.move(read.file(), to, StandardCopyOption.ATOMIC_MOVE);
            if (new Dropped(read.file(), Files.size(to), Files.getLastModifiedTime(to)).equals(read)) {
                Files.setLastModifiedTime(to, FileTime.fromMillis(System.currentTimeMillis()));
            } else {
                Files.move(to, read.file());
            }
        } catch (NoSuchFileException movedByAnother) {
            return;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(read.file() + " cannot be moved to " + to.getParent(), unwritable);
        }
    }

    private static Optional<Taken> taken(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return name.length() > ID + 1
                    ? Optional.of(new Taken(file, UUID.fromString(name.substring(0, ID)), name.substring(ID + 1)))
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Optional<Dropped> seen(Path file) {
        try {
            return Optional.of(new Dropped(file, Files.size(file), Files.getLastModifiedTime(file)));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static List<Path> files(Path directory, Predicate<Path> which) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(directory)) {
            return all.filter(Files::isRegularFile).filter(which).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(directory + " cannot be read", unreadable);
        }
    }

    /** Programs that write a file leave others beside it for a while. */
    private static boolean isMeant(Path file) {
        String name = String.valueOf(file.getFileName());
        return !name.startsWith(".") && !name.startsWith("~") && !name.matches("(?i).*\\.(tmp|part|crdownload)");
    }

    /** The time of a file that ended is that of its end. */
    private static void move(Path file, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.move(file, to, StandardCopyOption.REPLACE_EXISTING);
            Files.setLastModifiedTime(to, FileTime.fromMillis(System.currentTimeMillis()));
        } catch (NoSuchFileException movedByAnother) {
            return;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(file + " cannot be moved to " + to.getParent(), unwritable);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(file + " cannot be deleted", unwritable);
        }
    }
}
