package vn.lienthong.gateway.vault;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the master key is. With an embedded database neither need be set: it is then made in the data directory.
 *
 * @param masterKey {@code lienthong.vault.master-key}: base64 of 32 bytes; never logged
 * @param masterKeyFile {@code lienthong.vault.master-key-file}: a file with the same
 * @param previousMasterKeys {@code lienthong.vault.previous-master-keys}: other keys under which data keys may still be
 *     wrapped; these are wrapped anew at the start
 */
@ConfigurationProperties("lienthong.vault")
record VaultSettings(
        @DefaultValue("") String masterKey,
        @DefaultValue("") String masterKeyFile,
        @DefaultValue({}) List<String> previousMasterKeys) {

    static final String KEY = "lienthong.vault.master-key";
    static final String FILE = "lienthong.vault.master-key-file";
    static final String PREVIOUS = "lienthong.vault.previous-master-keys";

    @Override
    public String toString() {
        return "VaultSettings[masterKeyFile=" + masterKeyFile + "]";
    }
}
