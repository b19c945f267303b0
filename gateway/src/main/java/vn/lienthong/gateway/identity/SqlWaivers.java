package vn.lienthong.gateway.identity;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.vault.KeyedHash;
import vn.lienthong.mappings.identity.Declared;
import vn.lienthong.routes.identity.Waivers;

/** The waivers in the table {@code identity_waiver}. */
public final class SqlWaivers implements Waivers {

    private final JdbcClient sql;
    private final KeyedHash hash;
    private final TransactionTemplate transaction;
    private final Audit audit;
    private final Clock clock;

    SqlWaivers(JdbcClient sql, KeyedHash hash, TransactionTemplate transaction, Audit audit, Clock clock) {
        this.sql = sql;
        this.hash = hash;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public boolean waived(String dossier, Declared person) {
        return sql.sql("SELECT EXISTS (SELECT FROM identity_waiver WHERE dossier = :dossier AND question = :question)")
                .param("dossier", dossier)
                .param("question", Question.of(person, hash))
                .query(Boolean.class)
                .single();
    }

    /**
     * Lets a message that is parked because of people in it go on when it is replayed, and whatever comes of the dossier with the
     * same people after it: all who did not fit when it was last tried.
     *
     * @return whether it is parked for that reason; otherwise nothing is done
     */
    public boolean waive(UUID message, Caller who, String reason) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            int written = sql.sql("""
                            INSERT INTO identity_waiver (dossier, question, at, who)
                            SELECT DISTINCT m.subject, l.question, cast(:now AS timestamptz), :who
                            FROM message m JOIN identity_lookup l ON l.message = m.id
                            WHERE m.id = :message AND m.state = 'PARKED' AND m.cause = 'IDENTITY'
                              AND l.verdict IN ('DIFFERS', 'NOT_FOUND', 'UNFIT')
                              AND l.at >= (SELECT max(t.at) FROM timeline t WHERE t.message = m.id AND t.what = 'CLAIMED')
                            ON CONFLICT (dossier, question) DO UPDATE SET at = excluded.at, who = excluded.who
                            """)
                    .param("message", message)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("who", who.name())
                    .update();
            if (written > 0) {
                audit.record(who, "identity.waive", message.toString(), reason, Map.of());
            }
            return written > 0;
        }));
    }
}
