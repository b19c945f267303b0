package vn.lienthong.gateway.api;

import java.util.List;

/** What a lane's system tells of dossiers by itself, for the story of a dossier. */
public interface DossierNews {

    /** Whose lane it is. */
    String lane();

    /** @return what is shown of it, in order, without personal data */
    List<?> of(String dossier);
}
