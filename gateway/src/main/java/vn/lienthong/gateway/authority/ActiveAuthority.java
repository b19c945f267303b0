package vn.lienthong.gateway.authority;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import vn.lienthong.gateway.unit.ActiveUnits;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.authority.AuthorityQuestion;
import vn.lienthong.mappings.authority.AuthorityTable;
import vn.lienthong.mappings.unit.Commune;
import vn.lienthong.mappings.unit.Subject;

/** The table of authority as it is now, asked about the units of the dossier's day. Each node sees a change within seconds. */
public class ActiveAuthority {

    private static final Logger LOG = LoggerFactory.getLogger(ActiveAuthority.class);

    private record Current(long revision, AuthorityTable table) {}

    private final AuthorityRows rows;
    private final ActiveUnits units;
    private volatile Current current;
    private boolean failing;

    ActiveAuthority(AuthorityRows rows, ActiveUnits units) {
        this.rows = rows;
        this.units = units;
        this.current = new Current(rows.revision(), new AuthorityTable(rows.counting()));
    }

    /** @return the table as this node last saw it */
    public AuthorityTable table() {
        return current.table();
    }

    /** @return the question with the codes that the units have on its day */
    public AuthorityQuestion ofItsDay(AuthorityQuestion asked) {
        @Nullable String receiving = asked.receivingUnit();
        return new AuthorityQuestion(
                asked.procedure(),
                receiving == null ? null : code(receiving, asked.on()),
                asked.servicePoint(),
                code(asked.handlingUnit(), asked.on()),
                asked.on());
    }

    List<Finding> objections(AuthorityQuestion asked) {
        return table().objections(ofItsDay(asked));
    }

    synchronized void refresh() {
        long revision = rows.revision();
        if (revision != current.revision()) {
            current = new Current(revision, new AuthorityTable(rows.counting()));
        }
    }

    @Scheduled(fixedDelayString = "${lienthong.rounds.authority:2s}")
    void turn() {
        try {
            refresh();
            failing = false;
        } catch (DataAccessException away) {
            if (!failing) {
                LOG.warn(
                        "Whether the table of authority changed cannot be seen now: {}",
                        String.valueOf(away.getMessage()));
            }
            failing = true;
        }
    }

    /** A retired code on a dossier of today means the commune that took it in, where that is certain. */
    private String code(String code, LocalDate on) {
        return on.isBefore(units.units().from())
                ? code
                : units.units()
                        .onDossier(code, on, Subject.PEOPLE)
                        .since()
                        .map(Commune::code)
                        .orElse(code);
    }
}
