package vn.lienthong.mappings.npsp;

import java.util.List;
import vn.lienthong.mappings.dossier.Attachment;
import vn.lienthong.mappings.dossier.Document;
import vn.lienthong.mappings.dossier.Fee;
import vn.lienthong.mappings.dossier.Identity;
import vn.lienthong.mappings.dossier.Result;
import vn.lienthong.mappings.dossier.Supplement;

/** The lists of a dossier on the wire. */
final class WireLists {

    static final int DOCUMENT_NAME = 4_000;
    static final int RESULT_NAME = 2_000;

    private WireLists() {}

    static List<NpspIdentity> identities(List<Identity> identities) {
        return identities.stream()
                .map(it -> new NpspIdentity(NationalCodes.IDENTITIES.of(it.type()), it.number()))
                .toList();
    }

    static List<NpspDatabase> databases(List<String> codes) {
        return codes.stream().map(NpspDatabase::new).toList();
    }

    static List<NpspDocument> documents(List<Document> documents) {
        return documents.stream().map(WireLists::wire).toList();
    }

    private static NpspDocument wire(Document document) {
        return new NpspDocument(
                document.id(),
                WireText.atMost(DOCUMENT_NAME, document.name()),
                document.deleted() ? "True" : "False",
                document.componentCode(),
                document.url(),
                WireText.flag(document.digitised()),
                NationalCodes.REUSES.of(document.reuse()),
                WireText.flag(document.fromCitizenStore()),
                WireText.text(document.replacementResultCode()));
    }

    static List<NpspFee> fees(List<Fee> fees) {
        return fees.stream().map(WireLists::wire).toList();
    }

    private static NpspFee wire(Fee fee) {
        return new NpspFee(
                WireText.text(fee.name()),
                WireText.text(fee.code()),
                WireText.text(fee.collection()),
                String.valueOf(fee.amount()),
                WireText.text(fee.kind()));
    }

    static List<NpspAttachment> attachments(List<Attachment> attachments) {
        return attachments.stream()
                .map(it -> new NpspAttachment(WireText.text(it.name()), it.quantity(), it.kind()))
                .toList();
    }

    static List<NpspSupplement> supplements(List<Supplement> supplements) {
        return supplements.stream().map(WireLists::wire).toList();
    }

    private static NpspSupplement wire(Supplement supplement) {
        return new NpspSupplement(
                supplement.id(),
                WireText.text(supplement.requestedBy()),
                WireText.text(supplement.request()),
                WireText.time(supplement.requestedAt()),
                WireText.text(supplement.receivedBy()),
                WireText.text(supplement.receiptNote()),
                WireText.time(supplement.receivedAt()),
                supplement.completed(),
                documents(supplement.documents()),
                fees(supplement.fees()),
                WireText.time(supplement.dueBefore()),
                WireText.time(supplement.dueAfter()));
    }

    static List<NpspResult> results(List<Result> results) {
        return results.stream()
                .map(it -> new NpspResult(
                        WireText.atMost(RESULT_NAME, it.name()),
                        WireText.text(it.componentCode()),
                        WireText.text(it.id()),
                        WireText.text(it.url()),
                        WireText.text(it.resultCode())))
                .toList();
    }
}
