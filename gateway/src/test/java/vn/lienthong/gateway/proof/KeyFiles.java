package vn.lienthong.gateway.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Key stores with invented authorities and the certificates that they gave, made by the JDK's own tool. */
final class KeyFiles {

    static final String PASSWORD = "synthetic-only";

    private final Path directory;

    KeyFiles(Path directory) {
        this.directory = directory;
    }

    /** A store with one key, certified by itself, good from yesterday on. */
    Path made(String name, String host, int days) throws IOException, InterruptedException {
        Path store = directory.resolve(name + ".p12");
        tool(
                store,
                "-genkeypair",
                "-alias",
                name,
                "-dname",
                "CN=" + host,
                "-ext",
                "san=dns:" + host,
                "-startdate",
                "-1d",
                "-validity",
                String.valueOf(days),
                "-keyalg",
                "EC");
        return store;
    }

    /** A store that trusts the certificates of others. */
    Path trusting(String name, Path... others) throws IOException, InterruptedException {
        Path store = directory.resolve(name + ".p12");
        for (Path other : others) {
            String alias = other.getFileName().toString().replace(".p12", "");
            Path certificate = directory.resolve(alias + ".cer");
            tool(other, "-exportcert", "-alias", alias, "-file", certificate.toString());
            tool(store, "-importcert", "-noprompt", "-alias", alias, "-file", certificate.toString());
        }
        return store;
    }

    /** Puts one file in another's place, whole. */
    static void exchange(Path place, Path with) throws IOException {
        Path beside = place.resolveSibling(place.getFileName() + ".new");
        Files.copy(with, beside, StandardCopyOption.REPLACE_EXISTING);
        Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void tool(Path store, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-keystore", store.toString(), "-storetype", "PKCS12"));
        command.addAll(List.of("-storepass", PASSWORD));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("keytool: " + said);
        }
    }
}
