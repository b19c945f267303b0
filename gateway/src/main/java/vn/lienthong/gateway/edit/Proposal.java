package vn.lienthong.gateway.edit;

import java.util.List;
import java.util.stream.Collectors;
import vn.lienthong.mappings.Words;
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

    /** What it is about, field by field. */
    Words summary() {
        String english = fields.stream().map(it -> it.words().en()).distinct().collect(Collectors.joining(", "));
        return new Words(
                "Sửa hồ sơ " + message.subject() + ": " + String.join(", ", names()),
                "Edit dossier " + message.subject() + ": " + english);
    }
}
