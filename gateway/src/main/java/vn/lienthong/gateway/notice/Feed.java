package vn.lienthong.gateway.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.content.Payloads;
import vn.lienthong.gateway.vault.KeyDestroyed;

/** Reads the notices that an origin fetches, in the order in which they became visible. */
@Component
final class Feed {

    /**
     * @param number its place in the origin's feed
     * @param notice absent once the key of its month is destroyed
     */
    @JsonInclude(Include.NON_NULL)
    record Line(
            long number, UUID id, @JsonRawValue @Nullable String notice) {}

    private record Place(long number, UUID id) {}

    private final JdbcClient sql;
    private final Payloads payloads;

    Feed(JdbcClient sql, Payloads payloads) {
        this.sql = sql;
        this.payloads = payloads;
    }

    List<Line> after(String origin, long number, int size) {
        return sql
                .sql("SELECT number, notice FROM feed WHERE origin = :origin AND number > :number"
                        + " ORDER BY number LIMIT :size")
                .param("origin", origin)
                .param("number", number)
                .param("size", size)
                .query((row, n) -> new Place(row.getLong("number"), row.getObject("notice", UUID.class)))
                .list()
                .stream()
                .map(it -> new Line(it.number(), it.id(), text(it.id())))
                .toList();
    }

    private @Nullable String text(UUID notice) {
        try {
            return new String(payloads.newest(notice).body(), StandardCharsets.UTF_8);
        } catch (KeyDestroyed gone) {
            return null;
        }
    }
}
