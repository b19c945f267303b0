package vn.lienthong.gateway.search;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads pages of messages, the newest first, and counts them. */
@Component
public final class Search {

    /** Beyond so many, messages are not counted. */
    public static final int MOST_COUNTED = 10_000;

    /**
     * Which page.
     *
     * @param after give what is older than this, null for the newest
     * @param before give what is newer than this; not together with {@code after}
     * @param size at most so many
     */
    public record Page(@Nullable Cursor after, @Nullable Cursor before, int size) {}

    private final JdbcClient jdbc;

    public Search(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param columns of the table {@code message m}
     * @return one more than the page has, where there are more in that direction; the newest first, whichever direction
     */
    public <T> List<T> page(Where where, Page page, String columns, RowMapper<T> mapper) {
        List<T> found =
                new ArrayList<>(statement(where, page, columns).query(mapper).list());
        if (page.before() != null) {
            Collections.reverse(found);
        }
        return found;
    }

    /** @return how many there are, at most {@link #MOST_COUNTED} + 1 */
    public long count(Where where) {
        String sql = "SELECT count(*) FROM (SELECT 1 FROM " + where.from() + " LIMIT " + (MOST_COUNTED + 1) + ") found";
        return Objects.requireNonNull(
                jdbc.sql(sql).params(where.parameters()).query(Long.class).single());
    }

    private StatementSpec statement(Where where, Page page, String columns) {
        boolean backwards = page.before() != null;
        @Nullable Cursor at = backwards ? page.before() : page.after();
        String direction = backwards ? "ASC" : "DESC";
        String place = "(" + where.received() + ", " + where.id() + ")";
        String sql = "SELECT " + columns + " FROM " + where.from()
                + (at == null ? "" : " AND " + place + (backwards ? " > " : " < ") + "(:atTime, :atId)")
                + " ORDER BY " + where.received() + " " + direction + ", " + where.id() + " " + direction
                + " LIMIT :most";
        StatementSpec statement = jdbc.sql(sql).params(where.parameters()).param("most", page.size() + 1);
        return at == null
                ? statement
                : statement
                        .param("atTime", at.receivedAt().atOffset(ZoneOffset.UTC))
                        .param("atId", at.id());
    }
}
