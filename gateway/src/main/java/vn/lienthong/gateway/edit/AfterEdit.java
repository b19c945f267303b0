package vn.lienthong.gateway.edit;

import java.util.UUID;
import vn.lienthong.routes.message.Lane;

/** What else follows from an edit, within its transaction; every bean of this type is told. */
public interface AfterEdit {

    /** @param document that goes from now on; it was found good */
    void edited(Lane lane, UUID message, byte[] document);
}
