package vn.lienthong.gateway.edit;

import java.util.regex.Pattern;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.land.LandDocuments;

/** The fields of a land dossier, and of a step. */
final class LandFields implements FieldNames {

    /** Who the person is, and whose parcel it is; how to reach the person is not. */
    private static final Pattern IDENTITY =
            Pattern.compile("/applicant(/(?!phone|email|address).*)?|/parcels(/\\d+(/(sheet|number|commune))?)?");

    @Override
    public Words of(String path) {
        return LandDocuments.words(path);
    }

    @Override
    public boolean isIdentity(String pointer) {
        return IDENTITY.matcher(pointer).matches();
    }
}
