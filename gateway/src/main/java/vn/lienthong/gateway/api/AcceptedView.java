package vn.lienthong.gateway.api;

import java.net.URI;
import java.util.UUID;

/**
 * What the door answers once the ledger has committed.
 *
 * @param id the message that stands for the document
 * @param dossier the dossier's code in its canonical form
 * @param repeated whether the document had been accepted before, under this id
 */
record AcceptedView(UUID id, String dossier, boolean repeated, Links links) {

    /** Where to see what became of it. */
    record Links(URI message, URI dossier) {}

    static AcceptedView of(UUID id, String dossier, boolean repeated) {
        Links links = new Links(URI.create("/api/v1/messages/" + id), URI.create("/api/v1/dossiers/" + dossier));
        return new AcceptedView(id, dossier, repeated, links);
    }
}
