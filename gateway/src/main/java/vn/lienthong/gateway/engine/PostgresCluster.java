package vn.lienthong.gateway.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.util.FileSystemUtils;

/**
 * The embedded database's files, and the password to it: random, in a file of mode 0600 beside them, asked for from the
 * very first start.
 */
record PostgresCluster(Path path, String password) {

    private static final String PASSWORD = "postgres.password";

    /** The cluster of the data directory; made whole or not at all where there is none yet. */
    static PostgresCluster in(DataDirectory directory, PostgresPrograms programs) throws IOException {
        Path cluster = directory.postgres();
        Path passwordFile = directory.path().resolve(PASSWORD);
        if (Files.exists(cluster)) {
            if (!Files.exists(passwordFile)) {
                throw new EngineRefusal("The file " + passwordFile + " is missing, and without it nobody gets into the"
                        + " database in " + cluster + ". Restore it from the backup of the data directory.");
            }
        } else {
            create(cluster, passwordFile, programs);
        }
        return new PostgresCluster(cluster, Files.readString(passwordFile).strip());
    }

    private static void create(Path cluster, Path passwordFile, PostgresPrograms programs) throws IOException {
        Path aside = cluster.resolveSibling(cluster.getFileName() + ".new");
        FileSystemUtils.deleteRecursively(aside);
        DurableFile.write(passwordFile, randomPassword());
        programs.initialise(aside, passwordFile);
        DurableFile.rename(aside, cluster);
    }

    private static String randomPassword() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
