package vn.lienthong.gateway.landfile;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.mappings.land.LandFileLink;

/** Where calls of a land system leave the links that they carry. */
public final class LandFiles {

    /** Whose a file is where no provincial system handed its dossier in; operators see it. No system can be called so. */
    public static final String NOBODYS = "(land)";

    private final JdbcClient sql;
    private final SealedLinks links;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    LandFiles(JdbcClient sql, SealedLinks links, Clock clock) {
        this.sql = sql;
        this.links = links;
        this.clock = clock;
    }

    /**
     * Notes what a call named, to be fetched from now on, for the system that handed the dossier in. Joins the caller's
     * transaction. What the call named before is not noted again.
     *
     * @param call one call's id; the files are told apart by their place in it
     * @param dossier its code
     */
    public void expect(UUID call, String dossier, List<LandFileLink> named) {
        expect(call, ownerOf(dossier), dossier, named);
    }

    /**
     * The same for a dossier that this origin is to have.
     *
     * @param origin who may fetch the files, and is told of them
     */
    public void expect(UUID call, String origin, String dossier, List<LandFileLink> named) {
        Instant now = clock.instant();
        for (int n = 0; n < named.size(); n++) {
            UUID id = ids.generate();
            sql.sql("""
                            INSERT INTO land_file (id, call, n, dossier, origin, link, state, asked_at, changed_at, due,
                                trying_since)
                            VALUES (:id, :call, :n, :dossier, :origin, :link, 'WAITING', :now, :now, :now, :now)
                            ON CONFLICT (call, n) DO NOTHING
                            """)
                    .param("id", id)
                    .param("call", call)
                    .param("n", n)
                    .param("dossier", dossier)
                    .param("origin", origin)
                    .param("link", links.seal(id, named.get(n)))
                    .param("now", SqlTime.of(now))
                    .update();
        }
    }

    private String ownerOf(String dossier) {
        return sql.sql("""
                        SELECT origin FROM message
                        WHERE subject = :dossier AND lane IN ('LAND', 'NPSP') AND kind = 'STATE'
                        ORDER BY lane = 'LAND' DESC, sequence DESC LIMIT 1
                        """)
                .param("dossier", dossier)
                .query(String.class)
                .optional()
                .orElse(NOBODYS);
    }
}
