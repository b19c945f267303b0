package vn.lienthong.gateway.tax;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.landdesk.LandDossier;
import vn.lienthong.gateway.landdesk.LandDossiers;
import vn.lienthong.gateway.landdesk.NewsToProvince;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.dossier.DossierCode;

/** Tells the province of rows, each once; what cannot be told waits with the reason. Joins the caller's transaction. */
final class TaxTelling {

    private final LandDossiers dossiers;
    private final Decisions decisions;
    private final NewsToProvince news;
    private final TaxRows rows;

    TaxTelling(LandDossiers dossiers, Decisions decisions, NewsToProvince news, TaxRows rows) {
        this.dossiers = dossiers;
        this.decisions = decisions;
        this.news = news;
        this.rows = rows;
    }

    /** Writes a new row down with what becomes of it. */
    RowState take(TaxRow row, boolean updating, Instant now) {
        UUID id = rows.newId();
        RowFacts facts = row.facts();
        if (facts == null) {
            return park(id, row, row.findings(), now);
        }
        Optional<LandDossier> dossier = known(row.dossier(), now);
        if (dossier.isEmpty()) {
            return park(id, row, List.of(TaxFindings.unknownDossier(row.pointer())), now);
        }
        return switch (decisions.known(dossier.get().dossier(), facts.decisions())) {
            case SAME -> added(id, row, RowState.SAME, now);
            case CHANGED ->
                updating
                        ? tell(id, row, dossier.get(), facts, true, now)
                        : park(id, row, List.of(TaxFindings.otherContent(row.pointer())), now);
            case NEW -> tell(id, row, dossier.get(), facts, updating, now);
        };
    }

    /** Tells of a parked row, whatever was told before. @return whether its dossier is there now */
    boolean release(TaxRows.Parked row, RowFacts facts, Instant now) {
        Optional<LandDossier> dossier = known(row.dossier(), now);
        dossier.ifPresent(it -> {
            boolean changed = decisions.known(it.dossier(), facts.decisions()) == Decisions.Known.CHANGED;
            notice(row.id(), it, facts, changed, now);
        });
        return dossier.isPresent();
    }

    private Optional<LandDossier> known(@Nullable String code, Instant now) {
        return code == null ? Optional.empty() : DossierCode.parse(code).flatMap(it -> dossiers.lockKnown(it, now));
    }

    private RowState tell(UUID id, TaxRow row, LandDossier dossier, RowFacts facts, boolean updating, Instant now) {
        added(id, row, RowState.TOLD, now);
        notice(id, dossier, facts, updating, now);
        return RowState.TOLD;
    }

    private void notice(UUID id, LandDossier dossier, RowFacts facts, boolean updating, Instant now) {
        decisions.told(dossier.dossier(), facts.decisions(), id);
        rows.told(id, news.accept(dossier, id, TaxNews.WHAT, now, head -> TaxNews.of(head, id, updating, facts)));
    }

    private RowState park(UUID id, TaxRow row, List<Finding> findings, Instant now) {
        rows.add(id, row, RowState.PARKED, findings, now);
        return RowState.PARKED;
    }

    private RowState added(UUID id, TaxRow row, RowState state, Instant now) {
        rows.add(id, row, state, List.of(), now);
        return state;
    }
}
