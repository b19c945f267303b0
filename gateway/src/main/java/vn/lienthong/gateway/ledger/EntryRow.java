package vn.lienthong.gateway.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.queue.Call;
import vn.lienthong.routes.queue.Content;
import vn.lienthong.routes.queue.Content.Original;
import vn.lienthong.routes.queue.Entry;
import vn.lienthong.routes.queue.Rank;
import vn.lienthong.routes.queue.Tries;

/** A queue's entry as a row of the table {@code message}. */
final class EntryRow {

    private EntryRow() {}

    static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                new Rank(row.getInt("epoch"), row.getLong("rank_version"), row.getLong("sequence")),
                row.getLong("place"),
                new Content(
                        row.getString("hash"),
                        row.getString("mark"),
                        row.getBoolean("lasting"),
                        row.getString("origin"),
                        row.getObject("version", Long.class),
                        original(row)),
                State.valueOf(row.getString("state")),
                tries(row),
                SqlTime.read(row, "due"),
                optional(Cause.class, row.getString("cause")),
                row.getInt("parkings"),
                row.getObject("superseded_by", UUID.class),
                optional(State.class, row.getString("superseded_from")));
    }

    /** The columns that the rules change. */
    static Map<String, @Nullable Object> columns(Entry entry) {
        Tries tries = entry.tries();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("id", entry.id());
        columns.put("epoch", entry.rank().epoch());
        columns.put("rankVersion", entry.rank().version());
        columns.put("hash", entry.content().hash());
        columns.put("mark", entry.content().mark());
        columns.put("lasting", entry.content().lasting());
        columns.put("version", entry.content().version());
        Original original = entry.content().original();
        columns.put("originalHash", original == null ? null : original.hash());
        columns.put("originalUntil", original == null ? null : original.until());
        columns.put("place", entry.place());
        columns.put("state", entry.state().name());
        columns.put("due", SqlTime.of(entry.at()));
        columns.put("token", tries.token());
        columns.put("call", name(tries.call()));
        columns.put("shownBefore", tries.before());
        columns.put("failures", tries.failures());
        columns.put("strikes", tries.strikes());
        columns.put("flips", tries.flips());
        columns.put("told", tries.told());
        columns.put("quietAt", SqlTime.of(tries.quietAt()));
        columns.put("quietBefore", SqlTime.of(tries.quietBefore()));
        columns.put("absentAt", SqlTime.of(tries.absentAt()));
        columns.put("probes", tries.probes());
        columns.put("alone", tries.alone());
        columns.put("askFirst", tries.askFirst());
        columns.put("cause", name(entry.cause()));
        columns.put("parkings", entry.parkings());
        columns.put("supersededBy", entry.supersededBy());
        columns.put("supersededFrom", name(entry.supersededFrom()));
        return columns;
    }

    private static @Nullable Original original(ResultSet row) throws SQLException {
        String hash = row.getString("original_hash");
        return hash == null ? null : new Original(hash, row.getLong("original_until"));
    }

    private static Tries tries(ResultSet row) throws SQLException {
        return new Tries(
                row.getLong("token"),
                optional(Call.class, row.getString("call")),
                row.getString("shown_before"),
                row.getInt("failures"),
                row.getInt("strikes"),
                row.getInt("flips"),
                row.getBoolean("told"),
                SqlTime.read(row, "quiet_at"),
                SqlTime.read(row, "quiet_before"),
                SqlTime.read(row, "absent_at"),
                row.getInt("probes"),
                row.getBoolean("alone"),
                row.getBoolean("ask_first"));
    }

    private static <E extends Enum<E>> @Nullable E optional(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
