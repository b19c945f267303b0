package vn.lienthong.mock.province;

import java.util.List;
import java.util.Optional;

/** What the province was told. */
public interface Notices {
    NoticeSummary summary();

    /** All notices taken, each once, in the order in which they came. */
    List<Notice> taken();

    /** Those about one dossier, in the order in which they came. */
    List<Notice> of(String dossier);

    /** The notice with the highest number about a message; of equal ones the first. */
    Optional<Notice> newest(String message);

    /** Requests turned away for what they were, oldest first; at most the last thousand. */
    List<Objection> objections();

    /** Empties the books; switches stay. */
    void forget();
}
