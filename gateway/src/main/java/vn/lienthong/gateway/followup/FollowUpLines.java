package vn.lienthong.gateway.followup;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.Quotes;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.vault.KeyDestroyed;
import vn.lienthong.gateway.vault.Vault;
import vn.lienthong.mappings.text.Snippet;
import vn.lienthong.routes.followup.Line;
import vn.lienthong.routes.followup.Sighting;

/** The histories, in the table {@code follow_up_line}. */
final class FollowUpLines {

    private static final int LONGEST_WORDS = 2_000;

    /**
     * Why a line is written.
     *
     * @param sighting what the registry said, where it did
     * @param code the registry's code, where it refused the question
     * @param who which person acted, and {@code reason} why
     * @param notice the message by which the province is told; {@code portal} likewise
     */
    record Because(
            @Nullable Sighting sighting,
            @Nullable String code,
            @Nullable String who,
            @Nullable String reason,
            @Nullable UUID notice,
            @Nullable UUID portal) {

        static Because of(Sighting sighting) {
            return new Because(sighting, null, null, null, null, null);
        }

        static Because refused(String code) {
            return new Because(null, code, null, null, null, null);
        }

        static Because wanted(String who, String reason) {
            return new Because(null, null, who, reason, null, null);
        }

        static final Because SUBMITTED = new Because(null, null, null, null, null, null);

        Because told(@Nullable UUID toProvince, @Nullable UUID toPortal) {
            return new Because(sighting, code, who, reason, toProvince, toPortal);
        }
    }

    private final JdbcClient sql;
    private final Vault vault;

    FollowUpLines(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** Joins the caller's transaction. */
    void add(Followed it, Line line, Because why, Instant now) {
        Sighting sighting = why.sighting();
        String words = sighting == null ? "" : sighting.words();
        sql.sql("""
                        INSERT INTO follow_up_line (follow_up, n, at, what, standing, message, as_of, deadline, words, code,
                            who, reason, notice, portal)
                        VALUES (:id, :n, :at, :what, :standing, :message, :asOf, :deadline, :words, :code,
                            :who, :reason, :notice, :portal)
                        """)
                .param("id", it.id())
                .param("n", line.n())
                .param("at", SqlTime.of(now))
                .param("what", line.what().name())
                .param("standing", line.standing().name())
                .param("message", it.message())
                .param("asOf", SqlTime.of(sighting == null ? null : sighting.asOf()))
                .param("deadline", SqlTime.of(sighting == null ? null : sighting.deadline()))
                .param("words", words.isEmpty() ? null : seal(it.id(), line.n(), words))
                .param("code", why.code())
                .param("who", why.who())
                .param("reason", why.reason())
                .param("notice", why.notice())
                .param("portal", why.portal())
                .update();
    }

    List<LineView> of(UUID id) {
        return sql.sql("SELECT * FROM follow_up_line WHERE follow_up = :id ORDER BY n")
                .param("id", id)
                .query((row, n) -> view(row))
                .list();
    }

    private LineView view(ResultSet row) throws SQLException {
        UUID id = row.getObject("follow_up", UUID.class);
        int n = row.getInt("n");
        byte @Nullable [] words = row.getBytes("words");
        return new LineView(
                n,
                SqlTime.required(row, "at"),
                row.getString("what"),
                row.getString("standing"),
                row.getObject("message", UUID.class),
                SqlTime.read(row, "as_of"),
                SqlTime.read(row, "deadline"),
                words == null ? null : open(id, n, words),
                row.getString("code"),
                row.getString("who"),
                row.getString("reason"),
                row.getObject("notice", UUID.class),
                row.getObject("portal", UUID.class));
    }

    private byte[] seal(UUID id, int n, String words) {
        return vault.seal(words.getBytes(StandardCharsets.UTF_8), context(id, n));
    }

    private String open(UUID id, int n, byte[] words) {
        try {
            return Snippet.of(new String(vault.open(words, context(id, n)), StandardCharsets.UTF_8), LONGEST_WORDS);
        } catch (KeyDestroyed gone) {
            return Quotes.DESTROYED;
        }
    }

    private static String context(UUID id, int n) {
        return "follow-up:" + id + ":" + n;
    }
}
