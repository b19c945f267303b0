package vn.lienthong.gateway.landdesk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.api.DossierNews;
import vn.lienthong.gateway.content.Quotes;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.vault.KeyDestroyed;
import vn.lienthong.gateway.vault.Vault;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.land.LandCall;
import vn.lienthong.mappings.land.LandCallType;
import vn.lienthong.mappings.land.LandDialect;
import vn.lienthong.mappings.land.LandIncoming;
import vn.lienthong.mappings.text.Snippet;
import vn.lienthong.routes.message.Lane;

/** Reads what land systems have told, and what was refused. */
public final class LandBook implements DossierNews {

    private static final int LONGEST_NOTE = 2_000;

    private record Told(@Nullable String note, int files) {}

    private final JdbcClient sql;
    private final LandDossiers dossiers;
    private final SealedFindings sealed;
    private final Vault vault;
    private final LandIncoming incoming = new LandIncoming(LandDialect.vbdlis());

    LandBook(JdbcClient sql, LandDossiers dossiers, SealedFindings sealed, Vault vault) {
        this.sql = sql;
        this.dossiers = dossiers;
        this.sealed = sealed;
        this.vault = vault;
    }

    Optional<LandView> find(String dossier) {
        return dossiers.find(dossier)
                .map(it -> new LandView(
                        it.dossier(),
                        it.system(),
                        it.message(),
                        it.origin(),
                        it.standing().name(),
                        LandWords.of(it.standing()),
                        it.since(),
                        it.asOf(),
                        callsOf(dossier)));
    }

    @Override
    public String lane() {
        return Lane.LAND.name();
    }

    @Override
    public List<LandView.Call> of(String dossier) {
        return callsOf(dossier);
    }

    private List<LandView.Call> callsOf(String dossier) {
        return sql.sql("SELECT * FROM land_call WHERE dossier = :dossier ORDER BY id")
                .param("dossier", dossier)
                .query((row, n) -> call(row))
                .list();
    }

    /** @param after gives what comes after it, null for the beginning; newest first */
    List<LandView.Call> calls(@Nullable UUID after, int size) {
        return sql.sql("SELECT * FROM land_call WHERE :after::uuid IS NULL OR id < :after ORDER BY id DESC LIMIT :size")
                .param("after", after)
                .param("size", size)
                .query((row, n) -> call(row))
                .list();
    }

    /** Newest first. */
    public List<LandView.Refused> refusals(int size) {
        return sql.sql("SELECT * FROM land_refusal ORDER BY last_at DESC, id DESC LIMIT :size")
                .param("size", size)
                .query((row, n) -> refused(row))
                .list();
    }

    private LandView.Call call(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        LandCallType type = LandCallType.of(row.getString("operation")).orElseThrow();
        Told told = told(id, type, row.getBytes("body"));
        return new LandView.Call(
                id,
                row.getString("system"),
                type.operation(),
                LandWords.of(type),
                row.getString("dossier"),
                SqlTime.required(row, "at"),
                SqlTime.read(row, "told_at"),
                row.getString("standing"),
                row.getString("effect"),
                told.note(),
                told.files(),
                row.getObject("notice", UUID.class),
                row.getObject("portal", UUID.class),
                row.getInt("repeats"),
                SqlTime.read(row, "repeated_at"));
    }

    private Told told(UUID id, LandCallType type, byte[] body) {
        try {
            Translation<LandCall> read = incoming.read(type, vault.open(body, LandCalls.context(id)));
            LandCall call = read.orElseThrow();
            String note = LandFacts.note(call);
            return new Told(
                    note == null ? null : Snippet.of(note, LONGEST_NOTE),
                    LandFacts.files(call).size());
        } catch (KeyDestroyed gone) {
            return new Told(Quotes.DESTROYED, 0);
        }
    }

    private LandView.Refused refused(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new LandView.Refused(
                id,
                row.getString("door"),
                row.getString("system"),
                row.getString("operation"),
                row.getString("address"),
                row.getString("why"),
                row.getString("dossier"),
                sealed.open(RefusalBook.context(id), row.getBytes("findings")),
                SqlTime.required(row, "at"),
                SqlTime.required(row, "last_at"),
                row.getInt("times"));
    }
}
