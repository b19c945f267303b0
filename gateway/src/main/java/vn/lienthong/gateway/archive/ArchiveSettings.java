package vn.lienthong.gateway.archive;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where archives are kept: {@code lienthong.archives.*}.
 *
 * @param folder into which each month is written once it is sealed, on a disk of its own, the same for all nodes; empty for none
 */
@ConfigurationProperties("lienthong.archives")
record ArchiveSettings(@DefaultValue("") String folder) {

    ArchiveSettings {
        if (!folder.isBlank() && !Path.of(folder).isAbsolute()) {
            throw new IllegalArgumentException("lienthong.archives.folder must be an absolute path, and is " + folder);
        }
    }

    Optional<ArchiveFolder> archiveFolder() {
        return folder.isBlank() ? Optional.empty() : Optional.of(new ArchiveFolder(Path.of(folder)));
    }
}
