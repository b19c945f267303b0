package vn.lienthong.checker;

import java.util.List;

/**
 * All that is known of one dossier on one lane.
 *
 * @param expected what was handed in or is in the ledger, in the order in which it is meant to be told
 * @param receipts what is in the ledger
 * @param told what its system took in; empty, too, where no books were read
 */
record Dossier(String lane, String code, List<Expected> expected, List<Receipt> receipts, List<Telling> told) {

    /** Of one kind. */
    List<Expected> expected(Kind kind) {
        return expected.stream().filter(it -> it.kind() == kind).toList();
    }

    List<Receipt> receipts(Kind kind) {
        return receipts.stream().filter(it -> it.kind() == kind).toList();
    }

    List<Telling> told(Kind kind) {
        return told.stream().filter(it -> it.kind() == kind).toList();
    }
}
