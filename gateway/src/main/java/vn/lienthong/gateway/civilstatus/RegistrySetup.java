package vn.lienthong.gateway.civilstatus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.gateway.civilstatus.CivilStatusSettings.Version;
import vn.lienthong.gateway.lgsp.AccessKeys;
import vn.lienthong.mappings.civilstatus.CivilType;
import vn.lienthong.mappings.civilstatus.RegistryCatalogue;
import vn.lienthong.mappings.civilstatus.RegistryDialect;
import vn.lienthong.mappings.civilstatus.RegistryModules;
import vn.lienthong.routes.civilstatus.CivilSettings;
import vn.lienthong.routes.lgsp.LgspSettings;

/** Makes of the settings what the connector works by. */
final class RegistrySetup {

    private RegistrySetup() {}

    static RegistryDialect dialect(CivilStatusSettings settings) {
        RegistryDialect dialect = usual(settings.version()).withProvince(settings.province());
        if (settings.names() != null) {
            dialect = dialect.withNames(settings.names());
        }
        if (settings.districts() != null) {
            dialect = dialect.withDistricts(settings.districts());
        }
        if (settings.codesFile() != null) {
            dialect = dialect.withCodes(dialect.codes().with(text("codes-file", settings.codesFile())));
        }
        return settings.modules().isEmpty()
                ? dialect
                : dialect.withModules(modules(dialect.modules(), settings.modules()));
    }

    /** The codes that are configured; a commune that is not named among them has its own. */
    static RegistryCatalogue catalogue(CivilStatusSettings settings) {
        return settings.unitsFile() == null
                ? (commune, on) -> Optional.empty()
                : new RegistryUnitsFile(settings.unitsFile());
    }

    static CivilSettings civilSettings(CivilStatusSettings settings, RegistryDialect dialect) {
        CivilStatusSettings.Paths paths = settings.paths();
        String submit = settings.version() == Version.FIRST ? paths.first() : paths.second();
        return new CivilSettings(
                dialect,
                new CivilSettings.Paths(submit, paths.status(), paths.results(), paths.entry(), paths.search()),
                settings.answers().repeatTakesNewer());
    }

    static LgspSettings lgsp(CivilStatusSettings settings) {
        return new LgspSettings(
                settings.baseUrl(),
                settings.tokenPath(),
                settings.consumerKey(),
                settings.consumerSecret(),
                Optional.ofNullable(settings.access()).map(AccessKeys::header),
                settings.tokenFaults(),
                settings.calls().totalDeadline());
    }

    private static RegistryDialect usual(Version version) {
        return switch (version) {
            case FIRST -> RegistryDialect.first();
            case SECOND_OF_2023 -> RegistryDialect.secondOf2023();
            case SECOND -> RegistryDialect.second();
        };
    }

    /** Linked dossiers keep the codes that the contract knows. */
    private static RegistryModules modules(RegistryModules usual, Map<CivilType, String> set) {
        Map<CivilType, String> single = new HashMap<>(usual.single());
        single.putAll(set);
        return new RegistryModules(single, usual.linked(), usual.codeInPlaceOfLinked());
    }

    private static String text(String setting, Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    "lienthong.civil-status." + setting + ": " + file.toAbsolutePath() + " cannot be read", unreadable);
        }
    }
}
