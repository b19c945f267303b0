package vn.lienthong.gateway.civilstatus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.mappings.civilstatus.RegistryCatalogue;

/**
 * The registry's codes of the communes, in a CSV {@code commune,code} that an operator may change while the gateway runs. A file
 * that turns bad is not believed. It says nothing of communes that it does not name.
 */
final class RegistryUnitsFile implements RegistryCatalogue {

    private static final Logger log = LoggerFactory.getLogger(RegistryUnitsFile.class);
    private static final String SETTING = "lienthong.civil-status.units-file ";
    private static final String HEADER = "commune,code";

    private record Known(@Nullable FileTime changed, Map<String, String> codes) {}

    private final Path file;
    private volatile Known known;

    /** @throws IllegalArgumentException with what is wrong, when the file cannot be used */
    RegistryUnitsFile(Path file) {
        this.file = file.toAbsolutePath().normalize();
        this.known = read();
    }

    @Override
    public Optional<String> unit(String commune, LocalDate on) {
        refresh();
        return Optional.ofNullable(known.codes().get(commune));
    }

    private void refresh() {
        try {
            if (!Files.getLastModifiedTime(file).equals(known.changed())) {
                known = read();
                log.info("{} units read again from {}", known.codes().size(), file);
            }
        } catch (IOException | IllegalArgumentException bad) {
            log.error("{} is not used, the units before it stay: {}", file, bad.getMessage());
        }
    }

    private Known read() {
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            return new Known(changed, codes(Files.readAllLines(file)));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(SETTING + file + " cannot be read", unreadable);
        }
    }

    private Map<String, String> codes(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).replace("\uFEFF", "").strip().equals(HEADER)) {
            throw new IllegalArgumentException(SETTING + file + " must begin with the line " + HEADER);
        }
        Map<String, String> codes = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty()) {
                String[] cells = line.split(",", -1);
                if (cells.length != 2 || !cells[0].strip().matches("\\d{5}") || cells[1].isBlank()) {
                    throw new IllegalArgumentException(SETTING + file + ", line " + (i + 1)
                            + ": a commune of five digits and its code are needed");
                }
                codes.put(cells[0].strip(), cells[1].strip());
            }
        }
        return Map.copyOf(codes);
    }
}
