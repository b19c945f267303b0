package vn.lienthong.gateway.engine;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked from the class path into a directory named after the archive's checksum: under the user's
 * own cache where there is one, else in the data directory. Several processes may unpack at once: each does so aside,
 * and the first rename wins.
 */
final class PostgresBinaries {

    private static final String COMPLETE = ".complete";

    private final Path home;

    private PostgresBinaries(Path home) {
        this.home = home;
    }

    static PostgresBinaries unpackedFor(DataDirectory directory) throws IOException {
        byte[] archive = archive();
        Path shelf = shelf(directory);
        Path home = shelf.resolve("postgresql-" + checksum(archive));
        if (Files.isDirectory(home) && !complete(home)) {
            FileSystemUtils.deleteRecursively(home);
        }
        if (!Files.isDirectory(home)) {
            Path aside = Files.createTempDirectory(shelf, "unpacking-");
            try {
                unpack(archive, aside);
                Files.writeString(aside.resolve(COMPLETE), Long.toString(size(aside)));
                place(aside, home);
            } finally {
                FileSystemUtils.deleteRecursively(aside);
            }
        }
        return new PostgresBinaries(home);
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static void place(Path aside, Path home) throws IOException {
        try {
            DurableFile.rename(aside, home);
        } catch (IOException e) {
            if (!Files.isDirectory(home) || !complete(home)) {
                throw e;
            }
        }
    }

    private static byte[] archive() throws IOException {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "Darwin" : "Linux";
        String arch = System.getProperty("os.arch");
        try (InputStream in =
                DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(os, arch.equals("amd64") ? "x86_64" : arch)) {
            return in.readAllBytes();
        } catch (IllegalStateException e) {
            throw new EngineRefusal(
                    "There is no embedded database for this machine (" + os + ", " + arch
                            + "). Set lienthong.database.url to a PostgreSQL of 14 or newer.",
                    e);
        }
    }

    private static Path shelf(DataDirectory directory) throws IOException {
        Path user = Path.of(System.getProperty("user.home", "/nonexistent"));
        Path shelf = Files.isWritable(user)
                ? user.resolve(".cache").resolve("lienthong")
                : directory.path().resolve("programs");
        try {
            return Files.createDirectories(shelf);
        } catch (IOException e) {
            return Files.createDirectories(directory.path().resolve("programs"));
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("the archive of PostgreSQL holds a path outside itself: " + entry.getName());
                }
                unpack(entry, tar, file);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            if (entry.getName().matches("(\\./)?bin/.*") && !file.toFile().setExecutable(true)) {
                throw new IOException(file + " cannot be made executable");
            }
        }
    }

    private static boolean complete(Path home) throws IOException {
        Path mark = home.resolve(COMPLETE);
        return Files.exists(mark) && Files.readString(mark).equals(Long.toString(size(home)));
    }

    private static long size(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(file -> !file.endsWith(COMPLETE) && !Files.isSymbolicLink(file))
                    .map(Path::toFile)
                    .filter(File::isFile)
                    .mapToLong(File::length)
                    .sum();
        }
    }

    /** Of one the program itself brings, to tell it from that of another version; a cryptographic one would take half a second. */
    private static String checksum(byte[] archive) {
        CRC32C sum = new CRC32C();
        sum.update(archive);
        return "%08x-%d".formatted(sum.getValue(), archive.length);
    }
}
