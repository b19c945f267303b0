package vn.lienthong.gateway.lane;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.npsp.Catalogue;
import vn.lienthong.mappings.npsp.UnitCatalogue;

/** The units in a file that an operator may change while the gateway runs. A file that turns bad is not believed. */
final class UnitsFile implements Catalogue {

    private static final Logger log = LoggerFactory.getLogger(UnitsFile.class);

    private record Version(FileTime changed, long size) {}

    private final Path file;
    private volatile Version version;
    private volatile UnitCatalogue units;

    /** @throws IllegalStateException with every defect, when the file cannot be used */
    UnitsFile(Path file) {
        this.file = file.toAbsolutePath().normalize();
        this.version = version();
        this.units = parse() instanceof Translation.Translated<UnitCatalogue> good ? good.value() : refuse();
        log.info("{} units read from {}", units.size(), this.file);
    }

    @Override
    public Optional<String> unitName(String unitCode) {
        Version now = version();
        if (!now.equals(version)) {
            reload(now);
        }
        return units.unitName(unitCode);
    }

    private synchronized void reload(Version now) {
        if (now.equals(version)) {
            return;
        }
        Translation<UnitCatalogue> parsed = parse();
        version = now;
        if (parsed instanceof Translation.Translated<UnitCatalogue> good) {
            units = good.value();
            log.info("{} units read again from {}", units.size(), file);
        } else {
            log.error("{} is not used, the units before it stay: {}", file, words(parsed.findings()));
        }
    }

    private UnitCatalogue refuse() {
        throw new IllegalStateException(
                "lienthong.npsp.units-file " + file + " cannot be used: " + words(parse().findings()));
    }

    private Translation<UnitCatalogue> parse() {
        try {
            return UnitCatalogue.parse(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("lienthong.npsp.units-file " + file + " cannot be read", unreadable);
        }
    }

    private Version version() {
        try {
            return new Version(Files.getLastModifiedTime(file), Files.size(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("lienthong.npsp.units-file " + file + " cannot be read", unreadable);
        }
    }

    private static String words(List<Finding> findings) {
        return findings.stream()
                .map(it -> it.pointer() + " " + it.message().en())
                .collect(Collectors.joining("; "));
    }
}
