package vn.lienthong.routes.followup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.civilstatus.CivilType;
import vn.lienthong.mappings.dossier.Dossier;
import vn.lienthong.mappings.dossier.DossierMove;
import vn.lienthong.mappings.dossier.DossierStatus;
import vn.lienthong.mappings.dossier.Result;
import vn.lienthong.mappings.dossier.Supplement;

/** The dossier as the Portal knows it, moved to where the registry says that it is. */
public final class PortalDossier {

    private static final String REGISTRY = "Hệ thống đăng ký và quản lý hộ tịch, Bộ Tư pháp";
    private static final int LONGEST = 1_000;

    private final Map<CivilType, String> resultCodes;

    /** @param resultCodes codes of the results in the national catalogue */
    public PortalDossier(Map<CivilType, String> resultCodes) {
        this.resultCodes = Map.copyOf(resultCodes);
    }

    /**
     * @param shown the newest state that the Portal was told, or is about to be told
     * @param at when it came to be so
     */
    public Dossier moved(Dossier shown, DossierStatus next, CivilType type, Sighting sighting, Instant at) {
        boolean finished = next == DossierStatus.FINISHED;
        boolean refused = next == DossierStatus.REFUSED;
        boolean asks = next == DossierStatus.SUPPLEMENT_REQUESTED;
        return new DossierMove(
                        next,
                        shown.dueAt(),
                        finished ? at : shown.finishedAt(),
                        refused ? at : null,
                        refused && !sighting.words().isEmpty() ? words(sighting) : shown.note(),
                        asks ? supplements(shown, sighting, at) : shown.supplements(),
                        finished && shown.results().isEmpty() ? List.of(result(type)) : shown.results())
                .of(shown);
    }

    private static List<Supplement> supplements(Dossier shown, Sighting sighting, Instant at) {
        List<Supplement> all = new ArrayList<>(shown.supplements());
        all.add(new Supplement(
                null,
                REGISTRY,
                sighting.words().isEmpty() ? null : words(sighting),
                at,
                null,
                null,
                null,
                false,
                List.of(),
                List.of(),
                shown.dueAt(),
                sighting.deadline()));
        return all;
    }

    private Result result(CivilType type) {
        @Nullable String code = resultCodes.get(type);
        return new Result(null, "Kết quả " + type.words().vi(), null, null, code);
    }

    private static String words(Sighting sighting) {
        String words = sighting.words();
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }
}
