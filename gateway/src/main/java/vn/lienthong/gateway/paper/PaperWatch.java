package vn.lienthong.gateway.paper;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.Payloads;
import vn.lienthong.gateway.ledger.AfterChange;
import vn.lienthong.gateway.vault.KeyDestroyed;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.civilstatus.CivilDocuments;
import vn.lienthong.mappings.civilstatus.CivilDossier;
import vn.lienthong.mappings.civilstatus.CivilType;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.queue.Entry;

/** An extract that a person has to answer becomes a task; one that a person need not answer any more ends its task. */
final class PaperWatch implements AfterChange {

    private final JdbcClient sql;
    private final TaskRows rows;
    private final Contents contents;
    private final Payloads payloads;
    private final CivilDocuments documents;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    PaperWatch(JdbcClient sql, TaskRows rows, Contents contents, Payloads payloads, CivilDocuments documents) {
        this.sql = sql;
        this.rows = rows;
        this.contents = contents;
        this.payloads = payloads;
        this.documents = documents;
    }

    @Override
    public void changed(Lane lane, String subject, Entry entry, @Nullable State from, State to, Instant now) {
        if (lane != Lane.CIVIL_STATUS) {
            return;
        }
        if (to == State.MANUAL) {
            create(subject, entry.id());
        } else if (from == State.MANUAL) {
            rows.closed(entry.id(), to == State.WAITING ? "goes to the registry again" : "withdrawn");
        }
    }

    private void create(String subject, UUID message) {
        Wanted wanted = wanted(message);
        UUID id = ids.generate();
        rows.create(id, message, subject, wanted.place(), why(message), contents.seal(id, wanted));
    }

    /** Whatever has become of the document, somebody has to see that its request waits. */
    private Wanted wanted(UUID message) {
        try {
            return documents.read(payloads.newest(message).body()) instanceof Translation.Translated<CivilDossier> good
                            && good.value().type() == CivilType.EXTRACT
                    ? Wanted.of(good.value())
                    : Wanted.UNREADABLE;
        } catch (KeyDestroyed gone) {
            return Wanted.DESTROYED;
        }
    }

    private String why(UUID message) {
        Optional<String> note = sql.sql("SELECT note FROM timeline WHERE message = :message AND to_state = 'MANUAL'"
                        + " ORDER BY n DESC LIMIT 1")
                .param("message", message)
                .query(String.class)
                .optional();
        return note.orElse("");
    }
}
