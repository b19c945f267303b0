package vn.lienthong.gateway.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.engine.DataDirectory;
import vn.lienthong.gateway.engine.EngineRefusal;
import vn.lienthong.gateway.engine.EngineSettings;

/** Finds the master key, or makes it beside an embedded database that has none yet. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VaultSettings.class)
class MasterKeyConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(MasterKeyConfiguration.class);
    private static final String OWN_FILE = "master.key";

    @Bean
    MasterKeys masterKeys(VaultSettings vault, EngineSettings engines, DataDirectory directory, JdbcClient sql) {
        if (!vault.masterKey().isBlank()) {
            if (!vault.masterKeyFile().isBlank()) {
                throw new EngineRefusal(
                        "Both " + VaultSettings.KEY + " and " + VaultSettings.FILE + " are set; set one.");
            }
            return MasterKeys.of(vault.masterKey(), VaultSettings.KEY, vault.previousMasterKeys());
        }
        if (!vault.masterKeyFile().isBlank()) {
            Path file = Path.of(vault.masterKeyFile());
            return MasterKeys.of(read(file), VaultSettings.FILE + " (" + file + ")", vault.previousMasterKeys());
        }
        if (!engines.database().embedded()) {
            throw new EngineRefusal(
                    "An external database (lienthong.database.url) needs a master key that all nodes share:"
                            + " set " + VaultSettings.KEY + " or " + VaultSettings.FILE + " to base64 of "
                            + Gcm.KEY_BYTES
                            + " bytes (openssl rand -base64 " + Gcm.KEY_BYTES + ").");
        }
        Path own = directory.path().resolve(OWN_FILE);
        return MasterKeys.of(own(own, directory, sql), own.toString(), vault.previousMasterKeys());
    }

    private static String own(Path file, DataDirectory directory, JdbcClient sql) {
        if (Files.exists(file)) {
            return read(file);
        }
        if (sql.sql("SELECT count(*) FROM data_key").query(Long.class).single() > 0) {
            throw new EngineRefusal("The master key " + file
                    + " is missing, and without it nothing that is sealed in the"
                    + " database can be read. Put the copy of the file back, or give the key with " + VaultSettings.KEY
                    + ".");
        }
        String made = MasterKey.random();
        directory.writeSecret(OWN_FILE, made);
        LOG.warn(
                "The master key was made in {}. Keep a copy of this file, apart from the data and its backups: without it"
                        + " the data cannot be read, and who has both can read everything.",
                file);
        return made;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new EngineRefusal("The master key " + file + " cannot be read: " + e, e);
        }
    }
}
