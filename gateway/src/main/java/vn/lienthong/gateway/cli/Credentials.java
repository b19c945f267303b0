package vn.lienthong.gateway.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;

/**
 * By what the caller is known: {@code LIENTHONG_KEY}, the file that {@code LIENTHONG_KEY_FILE} names, or the token that
 * {@code login} left. Never an argument, which every process of the machine could read.
 */
final class Credentials {

    private final Map<String, String> environment;
    private final Path token;

    Credentials(Map<String, String> environment) {
        this.environment = environment;
        this.token = directory(environment).resolve("token");
    }

    Optional<String> bearer() {
        String key = environment.get("LIENTHONG_KEY");
        if (key != null && !key.isBlank()) {
            return Optional.of(key.strip());
        }
        String file = environment.get("LIENTHONG_KEY_FILE");
        return file == null
                ? read(token)
                : Optional.of(read(Path.of(file))
                        .orElseThrow(() -> new Failure(ExitCode.USAGE, "LIENTHONG_KEY_FILE: " + file + " ?")));
    }

    void keep(String bearer) {
        try {
            Files.createDirectories(token.getParent());
            Files.deleteIfExists(token);
            Files.createFile(token, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(token, bearer, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot keep the token in " + token, failure);
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(token);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot remove " + token, failure);
        }
    }

    private static Optional<String> read(Path file) {
        try {
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8).strip())
                    .filter(it -> !it.isEmpty());
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + file, failure);
        }
    }

    private static Path directory(Map<String, String> environment) {
        String configured = environment.get("XDG_CONFIG_HOME");
        Path base = configured == null || configured.isBlank()
                ? Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")), ".config")
                : Path.of(configured);
        return base.resolve("lienthong");
    }
}
