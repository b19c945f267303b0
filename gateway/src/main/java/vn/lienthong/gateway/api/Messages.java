package vn.lienthong.gateway.api;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.content.ExchangeBook;
import vn.lienthong.gateway.content.ExchangeFacts;
import vn.lienthong.gateway.content.Quotes;
import vn.lienthong.gateway.search.Seen;
import vn.lienthong.gateway.security.Caller;

/** Reads messages from the ledger, for a caller who may see them. */
@Component
public final class Messages {

    public static final int MOST = 500;

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final String VISIBLE = "SELECT " + MessageFacts.COLUMNS + "FROM message m WHERE %s ";
    private static final String ONE = VISIBLE + "AND m.id = :id";
    private static final String OF_DOSSIER = VISIBLE
            + "AND m.lane IN (SELECT lane FROM lane) AND m.subject IN (:codes) ORDER BY m.lane, m.sequence LIMIT :most";
    private static final String IS_VISIBLE = "SELECT EXISTS (SELECT FROM message m WHERE m.id = :id AND %s)";

    private final JdbcClient jdbc;
    private final ExchangeBook exchanges;
    private final Quotes quotes;
    private final Timelines timelines;
    private final Waits waits;
    private final ArchivedStories archives;

    Messages(
            JdbcClient jdbc,
            Timelines timelines,
            Waits waits,
            ExchangeBook exchanges,
            Quotes quotes,
            ArchivedStories archives) {
        this.jdbc = jdbc;
        this.exchanges = exchanges;
        this.quotes = quotes;
        this.timelines = timelines;
        this.waits = waits;
        this.archives = archives;
    }

    /** @return the message, or empty where there is none that the caller may see */
    public Optional<MessageView> find(UUID id, Caller caller) {
        return read(jdbc.sql(ONE.formatted(seen(caller))).param("id", id), caller).stream()
                .findFirst();
    }

    /** Whether there is such a message, and the caller may see it. */
    boolean mayBeSeen(UUID id, Caller caller) {
        return Boolean.TRUE.equals(jdbc.sql(IS_VISIBLE.formatted(seen(caller)))
                .params(Seen.by(caller.sight()).parameters())
                .param("id", id)
                .query(Boolean.class)
                .single());
    }

    /** @return the dossier's messages that the caller may see, by lane and in order of acceptance */
    public List<MessageView> ofDossier(Set<String> codes, Caller caller) {
        return read(
                jdbc.sql(OF_DOSSIER.formatted(seen(caller)))
                        .param("codes", codes)
                        .param("most", MOST),
                caller);
    }

    private List<MessageView> read(StatementSpec statement, Caller caller) {
        List<MessageFacts> facts = statement
                .params(Seen.by(caller.sight()).parameters())
                .query((row, n) -> MessageFacts.of(new Columns(row), caller, quotes))
                .list();
        List<UUID> ids = facts.stream().map(MessageFacts::id).toList();
        Map<UUID, List<TimelineLine>> lines = timelines.of(ids);
        Map<UUID, WaitView> why = waits.of(ids, caller.isPerson());
        Map<UUID, List<ExchangeFacts>> calls = caller.isPerson() ? exchanges.of(ids) : Map.of();
        return facts.stream()
                .map(it -> view(
                        it,
                        why.get(it.id()),
                        lines.getOrDefault(it.id(), List.of()),
                        caller.isPerson() ? calls.getOrDefault(it.id(), List.of()) : null,
                        caller.isPerson() ? archived(it, lines.getOrDefault(it.id(), List.of())) : null))
                .toList();
    }

    private static String seen(Caller caller) {
        return Seen.by(caller.sight()).in("m");
    }

    private @Nullable List<ArchivedStory> archived(MessageFacts facts, List<TimelineLine> lines) {
        int expected =
                lines.isEmpty() ? 0 : Math.min(lines.get(lines.size() - 1).n(), Timelines.MOST_LINES);
        if (lines.size() >= expected) {
            return null;
        }
        return archives.between(
                month(facts.receivedAt()), month(lines.get(lines.size() - 1).at()));
    }

    private static YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(VIETNAM));
    }

    private static MessageView view(
            MessageFacts facts,
            @Nullable WaitView waits,
            List<TimelineLine> lines,
            @Nullable List<ExchangeFacts> calls,
            @Nullable List<ArchivedStory> archived) {
        return new MessageView(facts, waits, AttemptView.of(lines), lines, calls, archived);
    }
}
