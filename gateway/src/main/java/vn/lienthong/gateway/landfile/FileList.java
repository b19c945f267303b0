package vn.lienthong.gateway.landfile;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.land.LandFileLink;

/** Reads what the land system named, as its reader may see it. */
final class FileList {

    private final JdbcClient sql;
    private final FileRows rows;
    private final SealedLinks links;

    FileList(JdbcClient sql, FileRows rows, SealedLinks links) {
        this.sql = sql;
        this.rows = rows;
        this.links = links;
    }

    /** Those of a dossier that the caller may see, in the order in which they were named. */
    List<FileView> ofDossier(String dossier, Caller caller) {
        return rows.ofDossier(dossier).stream()
                .filter(it -> visible(it, caller))
                .map(it -> view(it, caller))
                .toList();
    }

    Optional<LandFile> find(UUID id, Caller caller) {
        return rows.find(id).filter(it -> visible(it, caller));
    }

    /**
     * Of all dossiers, the newest first.
     *
     * @param state null for any
     * @param after gives what comes after it in the list, null for its beginning
     */
    List<FileView> page(@Nullable FileState state, @Nullable UUID after, int size, Caller caller) {
        return sql
                .sql("SELECT * FROM land_file WHERE " + (state == null ? "true" : "state = :state")
                        + (after == null ? "" : " AND id < :after") + " ORDER BY id DESC LIMIT :size")
                .param("state", state == null ? "" : state.name())
                .param("after", after)
                .param("size", size)
                .query((row, n) -> LandFile.read(row))
                .list()
                .stream()
                .map(it -> view(it, caller))
                .toList();
    }

    FileView view(LandFile it, Caller caller) {
        Optional<LandFileLink> link = links.of(it.id());
        return caller.isPerson()
                ? FileView.of(it, null, link.map(FileList::host).orElse(null))
                : FileView.of(it, link.map(LandFileLink::name).orElse(null), null);
    }

    private static boolean visible(LandFile it, Caller caller) {
        return caller.isPerson() || it.origin().equals(caller.name());
    }

    private static @Nullable String host(LandFileLink link) {
        try {
            return URI.create(link.link().strip()).getHost();
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
