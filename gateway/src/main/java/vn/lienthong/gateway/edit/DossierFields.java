package vn.lienthong.gateway.edit;

import java.util.regex.Pattern;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.dossier.FieldWords;

/** The fields of a dossier for the Portal, and of a progress row. */
final class DossierFields implements FieldNames {

    /** Who the person is; how to reach them is not. */
    private static final Pattern IDENTITY = Pattern.compile("/applicant(/(?!phone|email|fax).*)?");

    @Override
    public Words of(String path) {
        return FieldWords.of(path);
    }

    @Override
    public boolean isIdentity(String pointer) {
        return IDENTITY.matcher(pointer).matches();
    }
}
