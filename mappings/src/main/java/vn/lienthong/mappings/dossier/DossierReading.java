package vn.lienthong.mappings.dossier;

import java.util.regex.Pattern;

/** The fields of the dossier document, and of its objects. */
final class DossierReading {

    private static final Pattern COMMUNE = Pattern.compile("\\d{5}");

    private DossierReading() {}

    static Dossier dossier(ObjectView in) {
        var documents = in.list("documents", DossierLists::document);
        DossierLists.requireDistinctIds(in, documents);
        return new Dossier(
                in.dossierCode("code"),
                in.optionalVersion("version"),
                in.object("procedure", part -> new Procedure(part.code("code"), part.text("name"))),
                in.object("field", part -> new Field(part.code("code"), part.text("name"))),
                in.choice("channel", Channel.class),
                in.object("applicant", DossierReading::applicant),
                in.block("summary", ""),
                in.time("submittedAt"),
                in.time("receivedAt"),
                in.optionalTime("dueAt"),
                in.optionalTime("finishedAt"),
                in.optionalTime("returnedAt"),
                in.optionalTime("refusedAt"),
                in.choice("status", DossierStatus.class),
                in.choice("returnMethod", ReturnMethod.class),
                in.optionalBlock("returnNote"),
                in.truth("submittedAtPortal"),
                documents,
                in.object("receivingUnit", DossierReading::unit),
                in.object("handlingUnit", DossierReading::unit),
                in.optionalObject("servicePoint", part -> new ServicePoint(part.code("code"), part.text("name"))),
                in.optionalBlock("note"),
                in.optionalText("receiptNumber"),
                in.optionalChoice("payment", Payment.class),
                in.codes("databases"),
                in.optionalTruth("digitised"),
                in.optionalBlock("otherInformation"),
                in.list("fees", DossierLists::fee),
                in.list("attachments", DossierLists::attachment),
                in.list("supplements", DossierLists::supplement),
                in.list("results", DossierLists::result));
    }

    private static Applicant applicant(ObjectView in) {
        return new Applicant(
                in.text("name"),
                in.choice("type", ApplicantType.class),
                in.list("identities", DossierReading::identity),
                in.optionalCode("techId"),
                in.optionalText("phone"),
                in.optionalText("email"),
                in.truth("vneidVerified"),
                in.optionalText("fax"),
                in.optionalCode("documentNumber"));
    }

    private static Identity identity(ObjectView in) {
        var type = in.readableChoice("type", IdentityType.class);
        var number = in.code("number");
        if (type != null && !number.isEmpty() && !type.admits(number)) {
            in.at("number").complaint().identityNumber();
        }
        return new Identity(type == null ? IdentityType.PERSONAL_NUMBER : type, number);
    }

    private static Unit unit(ObjectView in) {
        var code = in.code("code");
        boolean known = COMMUNE.matcher(code).matches()
                || OrganisationIdentifier.parse(code).isPresent();
        if (!code.isEmpty() && !known) {
            in.at("code").complaint().unitCode();
        }
        return new Unit(
                OrganisationIdentifier.parse(code)
                        .map(OrganisationIdentifier::text)
                        .orElse(code),
                in.optionalText("name"));
    }
}
