package vn.lienthong.routes.ledger;

import java.util.List;
import java.util.UUID;
import vn.lienthong.routes.ledger.Submission.Labels;
import vn.lienthong.routes.queue.Content;

/**
 * What an operator makes of a parked message.
 *
 * @param base the version of the document that the operator saw; the edit is denied where it is no longer the newest
 * @param content hash, mark and lasting fact of the new document; origin and version stay as they are
 * @param labels what the message is counted and searched by from now on
 * @param document the new document, which is kept beside all earlier ones
 * @param fields the fields that it changes, in the form's words; no values
 */
public record Edit(
        UUID id,
        int base,
        Content content,
        Labels labels,
        byte[] document,
        String who,
        String reason,
        List<String> fields) {

    public Edit {
        fields = List.copyOf(fields);
    }
}
