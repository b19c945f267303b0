package vn.lienthong.mock.npsp;

import java.util.List;
import java.util.Optional;

/** The books of a Portal in this process. */
final class PortalBooks implements Books {
    private final Registry registry;
    private final Tally tally;

    PortalBooks(Registry registry, Tally tally) {
        this.registry = registry;
        this.tally = tally;
    }

    @Override
    public BooksSummary summary() {
        return registry.summary();
    }

    @Override
    public List<HeldDossier> dossiers() {
        return registry.held();
    }

    @Override
    public Optional<DossierFile> dossier(String maHoSo) {
        return registry.file(maHoSo);
    }

    @Override
    public List<Telling> tellings(long after, int limit) {
        if (after < 0 || limit < 1 || limit > PAGE) {
            throw new IllegalArgumentException("after must be 0 or more and limit from 1 to " + PAGE);
        }
        return registry.tellings(after, limit);
    }

    @Override
    public List<Judgement> judgements() {
        return tally.judgements();
    }

    @Override
    public void forget() {
        registry.forget();
    }
}
