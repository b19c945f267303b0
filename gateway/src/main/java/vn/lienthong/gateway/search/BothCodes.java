package vn.lienthong.gateway.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds a dossier that a citizen filed at the Portal by either of its codes, the national one and the province's own. */
@Component
public final class BothCodes {

    /**
     * What a dossier is called.
     *
     * @param code the national one where it was filed at the Portal, else the one that was asked for
     * @param localCode the province's own, where it is another
     * @param subjects what its messages may be about, those that brought it to the province included
     */
    public record Named(String code, @Nullable String localCode, Set<String> subjects) {

        public Named {
            subjects = Set.copyOf(subjects);
        }
    }

    private record Filed(
            UUID id, @Nullable String code, @Nullable String localCode) {}

    private final JdbcClient sql;

    public BothCodes(JdbcClient sql) {
        this.sql = sql;
    }

    public Named of(String code) {
        List<Filed> found = sql.sql(
                        "SELECT id, code, local_code FROM filed_dossier WHERE code = :code OR local_code = :code")
                .param("code", code)
                .query((row, n) ->
                        new Filed(row.getObject("id", UUID.class), row.getString("code"), row.getString("local_code")))
                .list();
        Set<String> subjects = new LinkedHashSet<>(List.of(code));
        for (Filed it : found) {
            subjects.add(it.id().toString());
            subjects.add(Objects.requireNonNullElse(it.code(), code));
            subjects.add(Objects.requireNonNullElse(it.localCode(), code));
        }
        return found.stream()
                .findFirst()
                .map(it -> new Named(Objects.requireNonNullElse(it.code(), code), it.localCode(), subjects))
                .orElseGet(() -> new Named(code, null, subjects));
    }
}
