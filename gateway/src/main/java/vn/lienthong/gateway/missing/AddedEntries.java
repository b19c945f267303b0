package vn.lienthong.gateway.missing;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What operators added, as the catalogues ask for it: only for what they do not have themselves. */
@Component
public final class AddedEntries {

    private record Trial(EntryKind kind, String code, String value) {}

    private final JdbcClient sql;
    private final ThreadLocal<@Nullable Trial> trial = new ThreadLocal<>();

    AddedEntries(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<String> value(EntryKind kind, String code) {
        @Nullable Trial tried = trial.get();
        if (tried != null && tried.kind() == kind && tried.code().equals(code)) {
            return Optional.of(tried.value());
        }
        return sql.sql("SELECT value FROM added_entry WHERE kind = :kind AND code = :code AND ended_at IS NULL")
                .param("kind", kind.name())
                .param("code", code)
                .query(String.class)
                .optional();
    }

    /** Does something as if the entry were there, for this thread alone. */
    <T> T asIf(EntryKind kind, String code, String value, Supplier<T> work) {
        trial.set(new Trial(kind, code, value));
        try {
            return work.get();
        } finally {
            trial.remove();
        }
    }
}
