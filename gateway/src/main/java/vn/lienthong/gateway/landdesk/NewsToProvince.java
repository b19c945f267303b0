package vn.lienthong.gateway.landdesk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.Sha256;
import vn.lienthong.gateway.ledger.WayBack;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.ledger.Submission;
import vn.lienthong.routes.ledger.Submission.Labels;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Content;

/**
 * Tells the province what others tell of a land dossier: a state of its own for each piece of news, so that none gives way to
 * another. Their numbers rise; one that is lower than the last one seen is late.
 */
public final class NewsToProvince {

    /**
     * What every notice begins with.
     *
     * @param message by which the province handed the dossier over; of one that it does not have, the call's id
     * @param reference the origin's own of that message
     * @param number rises with each notice about the message
     */
    @JsonInclude(Include.NON_NULL)
    public record Head(UUID notice, UUID message, @Nullable String reference, String dossier, String at, int number) {}

    private final JdbcClient sql;
    private final LandDossiers dossiers;
    private final WayBack wayBack;
    private final Ledger ledger;
    private final ObjectMapper json = new ObjectMapper();
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    NewsToProvince(JdbcClient sql, LandDossiers dossiers, WayBack wayBack, Ledger ledger) {
        this.sql = sql;
        this.dossiers = dossiers;
        this.wayBack = wayBack;
        this.ledger = ledger;
    }

    /**
     * Joins the caller's transaction, in which the dossier is locked.
     *
     * @param about id of the news
     * @param mark in a word what it is
     * @return the message that carries it, or null where the origin is told nothing
     */
    public @Nullable UUID accept(LandDossier it, UUID about, String mark, Instant now, Function<Head, Object> notice) {
        if (!wayBack.leadsTo(it.origin())) {
            return null;
        }
        Optional<String> reference = sql.sql("SELECT reference FROM message WHERE id = :id AND reference IS NOT NULL")
                .param("id", it.message())
                .query(String.class)
                .optional();
        Head head = new Head(
                ids.generate(), it.message(), reference.orElse(null), it.dossier(), text(now), dossiers.nextNews(it));
        return send(it.origin(), about, mark, notice.apply(head));
    }

    /** The same of a dossier that the province does not have. Joins the caller's transaction. */
    @Nullable
    UUID acceptOfStrange(
            String origin, String number, UUID about, String mark, Instant now, Function<Head, Object> notice) {
        String dossier = number.isEmpty() ? about.toString() : number;
        return wayBack.leadsTo(origin)
                ? send(origin, about, mark, notice.apply(new Head(ids.generate(), about, null, dossier, text(now), 1)))
                : null;
    }

    private UUID send(String origin, UUID about, String mark, Object notice) {
        String hash = Sha256.of((about + "|" + mark).getBytes(StandardCharsets.UTF_8));
        Content content = new Content(hash, mark, true, origin, 1L);
        return ledger.accept(new Submission(
                        Lane.PROVINCE, Kind.STATE, about.toString(), content, null, Labels.NONE, bytes(notice)))
                .id();
    }

    private byte[] bytes(Object notice) {
        try {
            return json.writeValueAsBytes(notice);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a notice is plain data", impossible);
        }
    }

    private static String text(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
