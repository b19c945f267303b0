package vn.lienthong.mappings.dossier;

import java.util.HashSet;
import java.util.List;

/** The elements of the dossier document's lists. */
final class DossierLists {

    private DossierLists() {}

    static Document document(ObjectView in) {
        return new Document(
                in.code("id", ""),
                in.text("name"),
                in.code("componentCode", ""),
                in.url("url"),
                in.truth("digitised"),
                in.choice("reuse", Reuse.class, Reuse.NONE),
                in.truth("fromCitizenStore"),
                in.optionalCode("replacementResultCode"),
                in.truth("deleted", false));
    }

    static Fee fee(ObjectView in) {
        return new Fee(
                in.optionalText("name"),
                in.optionalCode("code"),
                in.optionalCode("collection"),
                in.number("amount"),
                in.optionalCode("kind"));
    }

    static Attachment attachment(ObjectView in) {
        return new Attachment(in.text("name"), in.optionalNumber("quantity"), in.optionalNumber("kind"));
    }

    static Supplement supplement(ObjectView in) {
        var documents = in.list("documents", DossierLists::document);
        requireDistinctIds(in, documents);
        return new Supplement(
                in.optionalNumber("id"),
                in.optionalText("requestedBy"),
                in.optionalBlock("request"),
                in.optionalTime("requestedAt"),
                in.optionalText("receivedBy"),
                in.optionalBlock("receiptNote"),
                in.optionalTime("receivedAt"),
                in.optionalTruth("completed"),
                documents,
                in.list("fees", DossierLists::fee),
                in.optionalTime("dueBefore"),
                in.optionalTime("dueAfter"));
    }

    static Result result(ObjectView in) {
        return new Result(
                in.optionalCode("id"),
                in.text("name"),
                in.optionalCode("componentCode"),
                in.optionalUrl("url"),
                in.optionalCode("resultCode"));
    }

    static void requireDistinctIds(ObjectView in, List<Document> documents) {
        var seen = new HashSet<String>();
        for (int i = 0; i < documents.size(); i++) {
            var id = documents.get(i).id();
            if (!id.isEmpty() && !seen.add(id)) {
                in.at("documents").element(i).member("id").complaint().duplicate();
            }
        }
    }
}
