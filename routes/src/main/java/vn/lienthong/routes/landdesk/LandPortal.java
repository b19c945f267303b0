package vn.lienthong.routes.landdesk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.dossier.Dossier;
import vn.lienthong.mappings.dossier.DossierMove;
import vn.lienthong.mappings.dossier.DossierStatus;
import vn.lienthong.mappings.dossier.Result;
import vn.lienthong.mappings.dossier.Supplement;
import vn.lienthong.mappings.land.LandCall;

/** The dossier as the Portal knows it, moved to where the land system says that it is. */
public final class LandPortal {

    /** The usual table. */
    public static final Map<LandStanding, DossierStatus> USUAL = Map.of(
            LandStanding.PROCESSING, DossierStatus.PROCESSING,
            LandStanding.SUPPLEMENT_REQUESTED, DossierStatus.SUPPLEMENT_REQUESTED,
            LandStanding.TAX_DUE, DossierStatus.PAYMENT_REQUESTED,
            LandStanding.FINISHED, DossierStatus.FINISHED,
            LandStanding.RETURNED, DossierStatus.REFUSED,
            LandStanding.WITHDRAWN, DossierStatus.WITHDRAWN);

    private static final String OFFICE = "Văn phòng đăng ký đất đai";
    private static final Result RESULT = new Result(null, "Kết quả giải quyết hồ sơ đất đai", null, null, null);
    private static final int LONGEST = 1_000;

    private LandPortal() {}

    /**
     * @param shown the newest state that the Portal was told, or is about to be told
     * @param at when it came to be so
     */
    public static Dossier moved(Dossier shown, DossierStatus next, LandCall call, Instant at) {
        boolean finished = next == DossierStatus.FINISHED;
        boolean refused = next == DossierStatus.REFUSED;
        String words = call instanceof LandCall.Finished end ? end.note() : null;
        return new DossierMove(
                        next,
                        call instanceof LandCall.SupplementTaken taken ? taken.newDueAt() : shown.dueAt(),
                        finished ? at : shown.finishedAt(),
                        refused ? at : null,
                        words == null || finished ? shown.note() : cut(words),
                        supplements(shown, call),
                        finished && shown.results().isEmpty() ? List.of(RESULT) : shown.results())
                .of(shown);
    }

    private static List<Supplement> supplements(Dossier shown, LandCall call) {
        List<Supplement> all = new ArrayList<>(shown.supplements());
        if (call instanceof LandCall.SupplementRequested requested) {
            all.add(begun(requested, shown.dueAt()));
        }
        if (call instanceof LandCall.SupplementTaken taken && !all.isEmpty()) {
            Supplement last = all.remove(all.size() - 1);
            all.add(last.receivedAt() == null ? over(last, taken) : last);
        }
        return all;
    }

    private static Supplement begun(LandCall.SupplementRequested requested, @Nullable Instant dueBefore) {
        String note = requested.note();
        return new Supplement(
                null,
                OFFICE,
                note == null ? null : cut(note),
                requested.from(),
                null,
                null,
                null,
                false,
                List.of(),
                List.of(),
                dueBefore,
                null);
    }

    private static Supplement over(Supplement round, LandCall.SupplementTaken taken) {
        return new Supplement(
                round.id(),
                round.requestedBy(),
                round.request(),
                round.requestedAt(),
                OFFICE,
                round.receiptNote(),
                taken.at(),
                true,
                round.documents(),
                round.fees(),
                round.dueBefore(),
                taken.newDueAt());
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }
}
