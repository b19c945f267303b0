package vn.lienthong.gateway.paper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.vault.KeyDestroyed;
import vn.lienthong.gateway.vault.Vault;

/** What names people in a task, sealed: who is looked for, and what was entered. */
public final class Contents {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;
    private final Vault vault;

    Contents(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** @throws KeyDestroyed when its month's key was destroyed */
    public Wanted wanted(UUID task) {
        return sql.sql("SELECT wanted FROM paper_task WHERE id = :id")
                .param("id", task)
                .query((row, n) -> read(vault.open(row.getBytes("wanted"), wantedOf(task)), Wanted.class))
                .single();
    }

    /**
     * The newest entry of a task.
     *
     * @throws KeyDestroyed when its month's key was destroyed
     */
    public Optional<Entered> newestEntry(PaperTask task) {
        return task.entry() == null ? Optional.empty() : Optional.of(entry(task));
    }

    Entered entry(PaperTask task) {
        int number = task.entry() == null ? 0 : task.entry();
        return sql.sql("SELECT body FROM paper_entry WHERE task = :task AND n = :n")
                .param("task", task.id())
                .param("n", number)
                .query((row, n) -> read(vault.open(row.getBytes("body"), entryOf(task.id(), number)), Entered.class))
                .single();
    }

    byte[] seal(UUID task, Wanted wanted) {
        return vault.seal(bytes(wanted), wantedOf(task));
    }

    byte[] seal(UUID task, int n, Entered entered) {
        return vault.seal(bytes(entered), entryOf(task, n));
    }

    static byte[] bytes(Object plain) {
        try {
            return JSON.writeValueAsBytes(plain);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("plain data is always JSON", impossible);
        }
    }

    static <T> T read(byte[] json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (IOException impossible) {
            throw new IllegalStateException("what was written here is read here", impossible);
        }
    }

    private static String wantedOf(UUID task) {
        return "paper-task:" + task + ":wanted";
    }

    private static String entryOf(UUID task, int n) {
        return "paper-task:" + task + ":entry:" + n;
    }
}
