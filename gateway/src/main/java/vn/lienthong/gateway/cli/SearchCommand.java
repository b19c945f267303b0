package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds messages. */
@Command(name = "search", description = "Finds messages; what is not given is not asked for.")
final class SearchCommand implements Callable<Integer> {

    @Mixin
    private final Shared shared = new Shared();

    @Option(names = "--dossier", description = "Dossier code, or its beginning and *.")
    private @Nullable String dossier;

    @Option(names = "--state", split = ",", description = "WAITING, SENDING, UNKNOWN, PARKED, DELIVERED, …")
    private @Nullable List<String> states;

    @Option(names = "--cause", split = ",", description = "REFUSED, UNTRANSLATABLE, …")
    private @Nullable List<String> causes;

    @Option(names = "--fingerprint")
    private @Nullable String fingerprint;

    @Option(names = "--lane")
    private @Nullable String lane;

    @Option(names = "--procedure")
    private @Nullable String procedure;

    @Option(names = "--unit")
    private @Nullable String unit;

    @Option(names = "--origin")
    private @Nullable String origin;

    @Option(names = "--from", description = "Received from, like 2026-11-21T00:00:00+07:00.")
    private @Nullable String from;

    @Option(names = "--to", description = "Received before.")
    private @Nullable String to;

    @Option(names = "--waiting-longer-than", paramLabel = "PT2H", description = "Not settled, and received longer ago.")
    private @Nullable String waitingLongerThan;

    @Option(names = "--figures", description = "Counts by state, cause and hour instead of the messages.")
    private boolean figures;

    @Option(names = "--size", defaultValue = "50", description = "How many, up to 200.")
    private int size;

    @Option(names = "--after", description = "Goes on after the page that ended with this.")
    private @Nullable String after;

    @Override
    public Integer call() {
        Map<String, Object> filter = new LinkedHashMap<>();
        put(filter, "dossier", dossier);
        put(filter, "states", states);
        put(filter, "causes", causes);
        put(filter, "fingerprint", fingerprint);
        put(filter, "lane", lane);
        put(filter, "procedure", procedure);
        put(filter, "unit", unit);
        put(filter, "origin", origin);
        put(filter, "receivedFrom", from);
        put(filter, "receivedTo", to);
        put(filter, "waitingLongerThan", waitingLongerThan);
        if (figures) {
            JsonNode counted = shared.gateway().post("/api/v1/messages/search/figures", filter);
            return shared.show(counted, Tree.of(counted));
        }
        put(filter, "after", after);
        filter.put("size", size);
        return shared.show(
                shared.gateway().post("/api/v1/messages/search", filter), "/messages", MessageTable.MESSAGES);
    }

    private static void put(Map<String, Object> filter, String name, @Nullable Object value) {
        if (value != null) {
            filter.put(name, value);
        }
    }
}
