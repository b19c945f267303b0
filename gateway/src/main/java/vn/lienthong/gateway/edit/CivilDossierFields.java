package vn.lienthong.gateway.edit;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.civilstatus.CivilDocumentFields;
import vn.lienthong.mappings.civilstatus.CivilType;

/** The fields of a civil-status dossier of one type. What says who anybody in it is needs a second person to be changed. */
final class CivilDossierFields implements FieldNames {

    private static final JsonMapper JSON = new JsonMapper();

    /** Whole persons, and what tells one from another; how to reach them is not meant. */
    private static final Pattern IDENTITY = Pattern.compile(
            "/content(/[a-zA-Z]+)?|/content/.*/(name|gender|birthDate|birthDateInWords|birthPlace|personalNumber|paper)(/.*)?");

    /** Fields of the form itself, which are no persons. */
    private static final Pattern PLAIN = Pattern.compile(
            "/content/(registrationKind|registeredAt|copies|note|certificate[a-zA-Z]*|notice[a-zA-Z]*|establishedOn"
                    + "|husbandAbroad|husbandHistory|wifeHistory|death|evidence|abroad|stay|issuedAt|maritalStatus|purpose"
                    + "|purposeKind|decisionNumber|recognitionKind|relation[a-zA-Z]*|former[a-zA-Z]*|copyKind|certifiedKind"
                    + "|otherInformation)");

    private final CivilType type;

    private CivilDossierFields(CivilType type) {
        this.type = type;
    }

    /** @param document one that was accepted */
    static CivilDossierFields of(byte[] document) {
        try {
            return new CivilDossierFields(
                    CivilType.valueOf(JSON.readTree(document).path("type").asText()));
        } catch (IOException e) {
            throw new UncheckedIOException("a document that was accepted is no JSON", e);
        }
    }

    @Override
    public Words of(String path) {
        return CivilDocumentFields.words(type, path);
    }

    @Override
    public boolean isIdentity(String pointer) {
        return IDENTITY.matcher(pointer).matches() && !PLAIN.matcher(pointer).matches();
    }
}
