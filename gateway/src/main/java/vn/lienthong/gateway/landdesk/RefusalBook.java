package vn.lienthong.gateway.landdesk;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.vault.KeyedHash;
import vn.lienthong.mappings.Finding;

/** Writes refused calls down, in the table {@code land_refusal} and in the audit. */
public final class RefusalBook {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final SealedFindings sealed;
    private final KeyedHash hash;
    private final Audit audit;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    RefusalBook(
            JdbcClient sql,
            TransactionTemplate transaction,
            SealedFindings sealed,
            KeyedHash hash,
            Audit audit,
            Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.sealed = sealed;
        this.hash = hash;
        this.audit = audit;
        this.clock = clock;
    }

    /** The same again on the same day is counted; each is audited. */
    public void write(Refusal refusal) {
        transaction.executeWithoutResult(status -> {
            keep(refusal, clock.instant());
            audit.note(act(refusal), refusal.system() + " " + refusal.operation(), details(refusal));
        });
    }

    static String context(UUID id) {
        return "land-refusal:" + id;
    }

    private void keep(Refusal it, Instant now) {
        UUID id = ids.generate();
        sql.sql("""
                        INSERT INTO land_refusal (id, key, door, system, operation, address, why, dossier, findings, at, last_at)
                        VALUES (:id, :key, :door, :system, :operation, :address, :why, :dossier, :findings, :now, :now)
                        ON CONFLICT (key) DO UPDATE SET times = land_refusal.times + 1, last_at = :now
                        """)
                .param("id", id)
                .param("key", key(it, now))
                .param("door", it.door().name())
                .param("system", it.system())
                .param("operation", it.operation())
                .param("address", it.address())
                .param("why", it.why().name())
                .param("dossier", it.dossier())
                .param("findings", sealed.seal(context(id), it.findings()))
                .param("now", SqlTime.of(now))
                .update();
    }

    private String key(Refusal it, Instant now) {
        String places =
                String.join(",", it.findings().stream().map(RefusalBook::place).toList());
        return hash.of("land-refusal|" + LocalDate.ofInstant(now, VIETNAM) + "|" + it.door() + "|" + it.system() + "|"
                + it.operation() + "|" + it.address() + "|" + it.why() + "|" + it.dossier() + "|" + places);
    }

    private static String place(Finding finding) {
        return finding.pointer() + " " + finding.rule();
    }

    private static String act(Refusal refusal) {
        return refusal.door() == Refusal.Door.LAND ? "land.call.refused" : "tax.file.refused";
    }

    private static Map<String, String> details(Refusal refusal) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("from", refusal.address());
        details.put("why", refusal.why().name());
        if (refusal.dossier() != null) {
            details.put("dossier", refusal.dossier());
        }
        if (!refusal.findings().isEmpty()) {
            details.put("at", place(refusal.findings().get(0)));
        }
        return details;
    }
}
