package vn.lienthong.gateway.paper;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.vault.KeyDestroyed;
import vn.lienthong.gateway.vault.KeyedHash;
import vn.lienthong.gateway.vault.Vault;
import vn.lienthong.mappings.civilstatus.CivilDossier;
import vn.lienthong.mappings.civilstatus.CivilResult;
import vn.lienthong.routes.civilstatus.FoundRecords;

/**
 * The index of extracts: what two people saw in a paper book is given again without the shelf, where the request proves that it
 * asks for that very entry. Where it does not, or could mean two entries, the shelf decides.
 */
final class FoundIndex implements FoundRecords {

    private final JdbcClient sql;
    private final Vault vault;
    private final Clock clock;
    private final Evidence evidence;

    FoundIndex(JdbcClient sql, Vault vault, KeyedHash hash, PaperSettings settings, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.clock = clock;
        this.evidence = new Evidence(hash, settings.singleEntryKinds());
    }

    /** Joins the caller's transaction. */
    void remember(PaperTask task, Wanted wanted, CivilResult result) {
        FoundRecord record = new FoundRecord(wanted, CivilResults.json(result));
        sql.sql("INSERT INTO paper_record (task, at, body) VALUES (:task, :now, :body)")
                .param("task", task.id())
                .param("now", SqlTime.of(clock.instant()))
                .param("body", vault.seal(Contents.bytes(record), context(task.id())))
                .update();
        evidence.of(record.known())
                .forEach(hash -> sql.sql("INSERT INTO paper_record_key (hash, task) VALUES (:hash, :task)")
                        .param("hash", hash)
                        .param("task", task.id())
                        .update());
    }

    /** @return whether there was a record to be struck; it is not given to anybody any more */
    boolean strike(UUID task) {
        return sql.sql("UPDATE paper_record SET struck_at = :now WHERE task = :task AND struck_at IS NULL")
                        .param("now", SqlTime.of(clock.instant()))
                        .param("task", task)
                        .update()
                == 1;
    }

    @Override
    public Optional<CivilResult> find(CivilDossier extract) {
        Wanted wanted = Wanted.of(extract);
        List<FoundRecord> fitting = candidates(evidence.of(wanted)).stream()
                .filter(it -> Evidence.agree(wanted, it.known()))
                .toList();
        Set<String> entries = new LinkedHashSet<>();
        fitting.forEach(it -> entries.add(it.entry()));
        return entries.size() == 1 ? Optional.of(fitting.get(0).answering(extract.code())) : Optional.empty();
    }

    /** The newest first. */
    private List<FoundRecord> candidates(Set<String> hashes) {
        return sql
                .sql("""
                        SELECT task, body FROM paper_record
                        WHERE struck_at IS NULL AND task IN (SELECT task FROM paper_record_key WHERE hash = ANY (:hashes))
                        ORDER BY at DESC, task
                        """)
                .param("hashes", hashes.toArray(String[]::new))
                .query((row, n) -> open(row.getObject("task", UUID.class), row.getBytes("body")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** @return empty where its month's key was destroyed: the shelf still has it */
    private Optional<FoundRecord> open(UUID task, byte[] body) {
        try {
            return Optional.of(Contents.read(vault.open(body, context(task)), FoundRecord.class));
        } catch (KeyDestroyed gone) {
            return Optional.empty();
        }
    }

    private static String context(UUID task) {
        return "paper-record:" + task;
    }
}
