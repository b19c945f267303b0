package vn.lienthong.gateway.filed;

import vn.lienthong.mappings.npsp.FiledReading;
import vn.lienthong.mappings.npsp.FiledToDossier;

/**
 * One way in which the Portal writes a dossier.
 *
 * @param door by which such ones come, and what they are kept under
 */
record FiledKind(String door, FiledReading reading, FiledToDossier toDossier) {

    static final String DOSSIER = "dossier";
    static final String PROMOTION = "promotion";
}
