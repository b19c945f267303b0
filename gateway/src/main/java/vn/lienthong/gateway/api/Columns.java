package vn.lienthong.gateway.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.content.Quotes;
import vn.lienthong.mappings.text.Snippet;

/** The columns of one row, as the views have them. */
record Columns(ResultSet row) {

    private static final int LONGEST_TEXT = 2_000;

    String text(String column) throws SQLException {
        return row.getString(column);
    }

    @Nullable
    String optionalText(String column) throws SQLException {
        return row.getString(column);
    }

    UUID id(String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    @Nullable
    UUID optionalId(String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    Instant time(String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Nullable
    Instant optionalTime(String column) throws SQLException {
        @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    @Nullable
    Long optionalNumber(String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    long number(String column) throws SQLException {
        return row.getLong(column);
    }

    /** Our own words and another system's, joined for a person: long numbers masked, nothing hidden in it. */
    String masked(String ours, String quote, Quotes quotes, UUID message) throws SQLException {
        return Snippet.of(quotes.joined(message, row.getString(ours), row.getBytes(quote)), LONGEST_TEXT);
    }

    /** Foreign text for a person: long numbers masked, nothing hidden in it. */
    String masked(String column) throws SQLException {
        @Nullable String text = row.getString(column);
        return text == null ? "" : Snippet.of(text, LONGEST_TEXT);
    }
}
