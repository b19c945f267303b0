package vn.lienthong.gateway.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import vn.lienthong.gateway.demo.kit.SmallFile;
import vn.lienthong.mappings.npsp.UnitCatalogue;

/** The demonstration's own files, in {@code demo} below the data directory. */
final class DemoHome {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String SAMPLE_UNITS = "units-ninh-binh.csv";
    private static final int KEY_BYTES = 24;

    private final Path data;
    private final Path demo;

    private DemoHome(Path data) {
        this.data = data;
        this.demo = data.resolve("demo");
    }

    /** Makes what is missing: the directory, the keys, the units file. What is there stays. */
    static DemoHome in(Path data) {
        DemoHome home = new DemoHome(data.toAbsolutePath().normalize());
        try {
            Files.createDirectories(home.demo, SmallFile.owner("rwx------"));
            home.ensureKey("origin");
            home.ensureKey("operator");
            home.ensureKey("reader");
            home.ensureKey("checker");
            if (!Files.exists(home.units())) {
                try (var sample = UnitCatalogue.class.getResourceAsStream(SAMPLE_UNITS)) {
                    SmallFile.write(home.units(), new String(sample.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return home;
    }

    Path data() {
        return data;
    }

    Path units() {
        return demo.resolve("units.csv");
    }

    /** Where all of them are. */
    Path directory() {
        return demo;
    }

    /** The registry's own codes of communes. */
    Path registryUnits() {
        return demo.resolve("registry-units.csv");
    }

    Path journal() {
        return demo.resolve("province.log");
    }

    Path log() {
        return demo.resolve("gateway.log");
    }

    Path keyFile(String holder) {
        return demo.resolve(holder + ".key");
    }

    String key(String holder) {
        return SmallFile.read(keyFile(holder)).strip();
    }

    /** @return the figures at the end of the day, once it is over */
    Optional<Figures> day() {
        return figures("day.json");
    }

    /** @return the figures after everything parked was mended, once it was */
    Optional<Figures> mended() {
        return figures("mended.json");
    }

    void day(Figures figures) {
        write("day.json", figures);
    }

    void mended(Figures figures) {
        write("mended.json", figures);
    }

    /** @return where the clock keeps how far the time may have gone */
    Path clock() {
        return demo.resolve("clock");
    }

    /** Adds a unit to the catalogue, as somebody with an editor would; a unit that is there stays as it is. */
    void addUnit(String code, String name) {
        String units = SmallFile.read(units());
        if (units.lines().noneMatch(it -> it.startsWith(code + ","))) {
            SmallFile.write(units(), units + (units.endsWith("\n") ? "" : "\n") + code + "," + name + "\n");
        }
    }

    private Optional<Figures> figures(String name) {
        Path file = demo.resolve(name);
        try {
            return Files.exists(file) ? Optional.of(JSON.readValue(file.toFile(), Figures.class)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is not what this program wrote", e);
        }
    }

    private void write(String name, Figures figures) {
        try {
            SmallFile.write(demo.resolve(name), JSON.writeValueAsString(figures) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ensureKey(String holder) {
        if (!Files.exists(keyFile(holder))) {
            byte[] random = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(random);
            SmallFile.write(
                    keyFile(holder), "demo-" + holder + "-" + HexFormat.of().formatHex(random) + "\n");
        }
    }
}
