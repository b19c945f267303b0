package vn.lienthong.mock.civilstatus;

import java.util.List;
import java.util.Optional;

/** What the registry holds and was told. */
public interface Books {
    RegistrySummary summary();

    /** Every dossier, in the order in which they came. */
    List<HeldRegistration> registrations();

    /** By its one-stop code. */
    Optional<HeldRegistration> registration(String code);

    /** Requests that broke the contract, oldest first; at most the last thousand. */
    List<Judgement> judgements();

    /** Empties the books and forgets every dossier; switches, faults and entered records stay. */
    void forget();
}
