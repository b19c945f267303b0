package vn.lienthong.gateway.facade;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.api.CauseWords;
import vn.lienthong.gateway.api.StateWords;
import vn.lienthong.gateway.origin.Origin;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.routes.intake.Admission;
import vn.lienthong.routes.intake.PortalCodes;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.npsp.NpspQueries;
import vn.lienthong.routes.npsp.NpspQueries.Told;
import vn.lienthong.routes.npsp.NpspSettings;

/**
 * {@code TraCuuHoSo}: what the gateway has accepted from the origin, and beside it what the Portal shows, if it answers soon.
 * A dossier that neither knows is absent; so is one that only the Portal could know while it is silent, since whether the next
 * call creates or updates it, the ledger decides.
 */
@Component
final class DossierLookup {

    /** Says whether the Portal was heard: {@code yes} or {@code no}. */
    static final String PORTAL_HEARD = "X-LienThong-Portal";

    private static final String CODE = "MAHOSO";
    private static final String STATUS = "TRANGTHAIHOSO";

    private final AcceptedStates accepted;
    private final Admission admission;
    private final NpspQueries portal;
    private final NpspSettings npsp;
    private final FacadeSettings settings;
    private final PortalCodes codes;

    DossierLookup(
            AcceptedStates accepted,
            Admission admission,
            NpspQueries portal,
            NpspSettings npsp,
            FacadeSettings settings,
            PortalCodes codes) {
        this.codes = codes;
        this.accepted = accepted;
        this.admission = admission;
        this.portal = portal;
        this.npsp = npsp;
        this.settings = settings;
    }

    ResponseEntity<byte[]> answer(Origin origin, String given) {
        Optional<DossierCode> code = DossierCode.parse(given);
        if (code.isEmpty()) {
            return FacadeAnswer.refused(
                    FacadeAnswer.REFUSED, "mahoso: không đúng mẫu mã hồ sơ, ví dụ H42.14.5-250701-0001");
        }
        String subject =
                codes.national(origin.id(), code.get()).orElse(code.get()).text();
        Optional<AcceptedState> ours = accepted.newest(subject, origin);
        boolean its =
                ours.isPresent() || admission.refusal(origin.id(), code.get()).isEmpty();
        Optional<Told.Answered> told = its ? ask(subject) : Optional.empty();
        Optional<Map<String, Object>> theirs = told.flatMap(it -> row(subject, it));
        HttpHeaders headers = new HttpHeaders();
        headers.set(PORTAL_HEARD, told.isPresent() ? "yes" : "no");
        return FacadeAnswer.found(
                merged(code.get().text(), ours, theirs).map(List::of).orElse(List.of()), headers);
    }

    private Optional<Told.Answered> ask(String subject) {
        PortalQuestion question = PortalQuestion.aboutDossier(subject);
        Told told = portal.ask(session -> question.body(session, npsp.madonvi()), settings.lookupDeadline());
        return told instanceof Told.Answered answered ? Optional.of(answered) : Optional.empty();
    }

    /** The one row about the dossier that was asked for; another dossier's is no answer. */
    private static Optional<Map<String, Object>> row(String subject, Told.Answered answered) {
        JsonNode result = FacadeJson.tree(answered.body()).path("result");
        return StreamSupport.stream(result.spliterator(), false)
                .filter(it -> DossierCode.parse(it.path(CODE).asText())
                        .filter(code -> code.text().equals(subject))
                        .isPresent())
                .findFirst()
                .map(it -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    it.properties().forEach(field -> row.put(field.getKey(), field.getValue()));
                    return row;
                });
    }

    private static Optional<Map<String, Object>> merged(
            String asked, Optional<AcceptedState> ours, Optional<Map<String, Object>> theirs) {
        if (ours.isEmpty()) {
            return theirs;
        }
        Map<String, Object> row = new LinkedHashMap<>(theirs.orElse(Map.of()));
        theirs.map(it -> it.get(STATUS)).ifPresent(it -> row.put("TRANGTHAITAICONG", it));
        AcceptedState state = ours.get();
        row.put(CODE, asked);
        row.put(STATUS, state.mark());
        row.put("TRANGTHAIDONGBO", StateWords.meaning(state.state()).vi());
        Cause cause = state.cause();
        if (cause != null) {
            row.put("LYDO", CauseWords.title(cause).vi() + (state.reason().isEmpty() ? "" : ": " + state.reason()));
            row.put("CACHXULY", CauseWords.remedy(cause).vi());
        }
        if (state.heldProgress() > 0) {
            row.put("SODONGTIENDOBIGIULAI", String.valueOf(state.heldProgress()));
        }
        return Optional.of(row);
    }
}
