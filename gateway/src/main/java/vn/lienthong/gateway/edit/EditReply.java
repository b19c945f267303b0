package vn.lienthong.gateway.edit;

import java.util.List;
import vn.lienthong.gateway.approval.Approval;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;

/** What is answered to an edit. */
public sealed interface EditReply {

    /** Done: the message goes again with the new document. */
    record Done(int version, List<FieldChange> fields) implements EditReply {}

    /** It says who the person is, so a second person decides. */
    record Asked(Approval approval, List<FieldChange> fields) implements EditReply {}

    /** What would happen; nothing has. */
    record Would(List<FieldChange> fields, boolean secondPerson) implements EditReply {}

    /** The new document is not good; nothing changed. */
    record Bad(List<Finding> findings) implements EditReply {}

    /** Another edit came first; nothing changed. */
    record Stale(int newest) implements EditReply {}

    /** Nothing changed. */
    record NotNow(Words why) implements EditReply {}

    /** There is no such message. */
    record NoSuchMessage() implements EditReply {}
}
