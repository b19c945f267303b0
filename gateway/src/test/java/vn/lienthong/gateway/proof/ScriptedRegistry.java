package vn.lienthong.gateway.proof;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lienthong.mappings.civilstatus.CivilType;
import vn.lienthong.routes.followup.Inquiry;
import vn.lienthong.routes.followup.Sighting;
import vn.lienthong.routes.followup.Sighting.Kind;

/** Answers as it is told to; what it was told nothing of it has received. */
final class ScriptedRegistry implements Inquiry {

    private static final byte[] ENTRY = "{\"number\":\"17\"}".getBytes(StandardCharsets.UTF_8);

    private final Map<String, Sighting> sightings = new HashMap<>();
    private final Map<String, String> refusals = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private int calls;
    private int mostInACall;

    @Override
    public int most() {
        return 3;
    }

    @Override
    public synchronized Heard ask(CivilType type, boolean linked, List<Asked> asked) {
        calls++;
        mostInACall = Math.max(mostInACall, asked.size());
        Map<UUID, Said> said = new HashMap<>();
        for (Asked it : asked) {
            String code = it.code().text();
            times.merge(code, 1, Integer::sum);
            if (refusals.containsKey(code)) {
                return new Heard.Refused(refusals.getOrDefault(code, ""));
            }
            Sighting sighting = sightings.getOrDefault(code, Sighting.of(Kind.UNFINISHED));
            said.put(it.id(), new Said(sighting, sighting.kind() == Kind.COMPLETED ? new Entry(ENTRY, null) : null));
        }
        return new Heard.Answered(said);
    }

    synchronized void says(String code, Sighting sighting) {
        sightings.put(code, sighting);
    }

    synchronized void refuses(String code, String error) {
        refusals.put(code, error);
    }

    synchronized void forget() {
        sightings.clear();
        refusals.clear();
    }

    synchronized int times(String code) {
        return times.getOrDefault(code, 0);
    }

    synchronized int calls() {
        return calls;
    }

    synchronized int mostInACall() {
        return mostInACall;
    }
}
