package vn.lienthong.mock.npsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The Portal's own truth: what it holds and what it was told, whatever it answered. Read in the same process
 * ({@link MockPortal}) or from another one ({@link PortalAdmin}).
 */
public interface Books {
    /** The most tellings that {@link #tellings(long, int)} returns at once. */
    int PAGE = 10_000;

    /** All figures, taken at one moment. */
    BooksSummary summary();

    /** Every dossier held, in the order in which they were first told. */
    List<HeldDossier> dossiers();

    /** One dossier in full; empty when the Portal does not hold it. */
    Optional<DossierFile> dossier(String maHoSo);

    /**
     * What the Portal was told, in that order.
     *
     * @param after only tellings with a higher sequence number; 0 for all
     * @param limit at most so many; from 1 to {@link #PAGE}
     */
    List<Telling> tellings(long after, int limit);

    /** Everything that the Portal was told, in that order. */
    default List<Telling> tellings() {
        List<Telling> all = new ArrayList<>();
        List<Telling> page = tellings(0, PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = tellings(page.get(page.size() - 1).sequence(), PAGE);
        }
        return List.copyOf(all);
    }

    /** Requests that broke the contract, oldest first; at most the last thousand. */
    List<Judgement> judgements();

    /** Empties the books: dossiers, tellings, figures, judgements. Sessions and faults stay. */
    void forget();
}
