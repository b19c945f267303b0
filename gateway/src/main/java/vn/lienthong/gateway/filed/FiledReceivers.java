package vn.lienthong.gateway.filed;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.gateway.engine.EngineRefusal;
import vn.lienthong.gateway.origin.Organisations;
import vn.lienthong.gateway.origin.Origins;

/** Which provincial system a dossier is brought to. */
final class FiledReceivers {

    private static final String PREFIX = "lienthong.filed.receivers";

    private final FiledSettings.Receivers settings;

    private FiledReceivers(FiledSettings.Receivers settings) {
        this.settings = settings;
    }

    /** @throws EngineRefusal where a receiver is not there, is told nothing, or where there is none at all */
    static FiledReceivers of(FiledSettings settings, Origins origins) {
        FiledReceivers receivers = new FiledReceivers(settings.receivers());
        if (settings.open()) {
            if (settings.receivers().all().findAny().isEmpty()) {
                throw new EngineRefusal(
                        PREFIX + ".usual must name the origin to which dossiers filed at the Portal are brought.");
            }
            settings.receivers().all().distinct().forEach(it -> receivers.require(it, origins));
        }
        return receivers;
    }

    private void require(String id, Origins origins) {
        if (origins.find(id).isEmpty()) {
            throw new EngineRefusal(
                    PREFIX + " names " + id + ", and there is no such origin: name one of lienthong.access.origins.");
        }
        if (!origins.find(id).orElseThrow().notices().wanted()) {
            throw new EngineRefusal(PREFIX + " names " + id + ", which is told nothing: set one of"
                    + " lienthong.access.origins." + id + ".notices.callback, .jms and .feed.");
        }
    }

    /**
     * @param procedure national code, perhaps with a local suffix
     * @param unit organisation identifier, or commune of today
     */
    Optional<String> of(String procedure, String unit) {
        return settings.byProcedure().entrySet().stream()
                .filter(it -> procedure.equals(it.getKey()) || procedure.startsWith(it.getKey() + "."))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> ofUnit(unit))
                .or(() -> Optional.ofNullable(settings.usual()));
    }

    /** The narrowest that has the unit. */
    private Optional<String> ofUnit(String unit) {
        return settings.byUnit().entrySet().stream()
                .filter(it -> new Organisations(List.of(it.getKey())).coverUnit(unit))
                .max(Map.Entry.comparingByKey(Comparator.comparingInt(String::length)))
                .map(Map.Entry::getValue);
    }
}
