package vn.lienthong.gateway.edit;

import java.util.List;
import vn.lienthong.routes.ledger.Submission;

/** A good new document for a message, and the fields that it changes. */
record Proposal(EditedMessage message, Submission submission, List<FieldChange> fields) {

    Proposal {
        fields = List.copyOf(fields);
    }

    boolean touchesIdentity() {
        return fields.stream().anyMatch(FieldChange::identity);
    }

    List<String> names() {
        return fields.stream().map(FieldChange::name).distinct().toList();
    }
}
