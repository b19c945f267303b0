package vn.lienthong.routes.intake;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** The files that origins brought before the documents that refer to them. */
public interface UploadedFiles {

    /** Which of these the origin has not brought, or has let expire; the others stay for a while from now on. */
    Set<UUID> unknownTo(String origin, Collection<UUID> ids);
}
