package vn.lienthong.gateway.sso;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.account.Secrets;
import vn.lienthong.gateway.account.SessionSettings;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.Caller.Role;
import vn.lienthong.gateway.security.Holder;
import vn.lienthong.gateway.security.KeyRing;
import vn.lienthong.gateway.security.Sight;

/** Sessions of people whom the issuer signed in, in the table {@code sso_session}. Those of another issuer open nothing. */
final class SsoSessions implements KeyRing {

    private static final String MARK = "lts_";
    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(1);
    private static final Duration KEPT_AFTER_EXPIRY = Duration.ofDays(90);

    private record Found(Holder holder, UUID id, Instant usedAt) {}

    private final JdbcClient sql;
    private final String issuer;
    private final SessionSettings settings;
    private final Clock clock;

    SsoSessions(JdbcClient sql, String issuer, SessionSettings settings, Clock clock) {
        this.sql = sql;
        this.issuer = issuer;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Optional<Holder> holderOf(String presented) {
        if (!presented.startsWith(MARK)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<Found> found = sql.sql("""
                        SELECT id, name, role, units, used_at FROM sso_session
                        WHERE hash = :hash AND issuer = :issuer AND ended_at IS NULL
                          AND expires_at > :now AND used_at > :idleSince
                        """)
                .param("hash", Secrets.hash(presented))
                .param("issuer", issuer)
                .param("now", SqlTime.of(now))
                .param("idleSince", SqlTime.of(now.minus(settings.idle())))
                .query((row, n) -> found(row))
                .optional();
        found.filter(it -> it.usedAt().plus(USE_IS_NOTED_EVERY).isBefore(now)).ifPresent(it -> used(it.id(), now));
        return found.map(Found::holder);
    }

    /**
     * @param session the issuer's own session, by which it may end this one; null where it names none
     * @return the token of the new session
     */
    String open(Caller person, String subject, @Nullable String session) {
        Instant now = clock.instant();
        sql.sql("DELETE FROM sso_session WHERE expires_at < :longAgo")
                .param("longAgo", SqlTime.of(now.minus(KEPT_AFTER_EXPIRY)))
                .update();
        String token = Secrets.token(MARK);
        sql.sql("""
                        INSERT INTO sso_session
                            (id, hash, name, role, units, issuer, subject, issuer_session, created_at, expires_at, used_at)
                        VALUES (:id, :hash, :name, :role, :units, :issuer, :subject, :session, :now, :expires, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("hash", Secrets.hash(token))
                .param("name", person.name())
                .param("role", person.role().name())
                .param("units", units(person.sight()))
                .param("issuer", issuer)
                .param("subject", Secrets.hash(subject))
                .param("session", session == null ? null : Secrets.hash(session))
                .param("now", SqlTime.of(now))
                .param("expires", SqlTime.of(now.plus(settings.lasting())))
                .update();
        return token;
    }

    /** @return whether it was one of ours, and open */
    boolean end(UUID id) {
        return !endNow(id).isEmpty();
    }

    /** Those that open something, the newest first. */
    List<SignedOn> open(int most) {
        Instant now = clock.instant();
        return sql.sql("""
                        SELECT id, name, role, created_at, used_at, expires_at FROM sso_session
                        WHERE issuer = :issuer AND ended_at IS NULL AND expires_at > :now AND used_at > :idleSince
                        ORDER BY created_at DESC, id LIMIT :most
                        """)
                .param("issuer", issuer)
                .param("now", SqlTime.of(now))
                .param("idleSince", SqlTime.of(now.minus(settings.idle())))
                .param("most", most)
                .query((row, n) -> new SignedOn(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        Role.valueOf(row.getString("role")),
                        SqlTime.required(row, "created_at"),
                        SqlTime.required(row, "used_at"),
                        SqlTime.required(row, "expires_at")))
                .list();
    }

    /** @return the name of whose session it was; empty where there is none that is open */
    List<String> endNow(UUID id) {
        return sql.sql("UPDATE sso_session SET ended_at = :now WHERE id = :id AND ended_at IS NULL RETURNING name")
                .param("now", SqlTime.of(clock.instant()))
                .param("id", id)
                .query(String.class)
                .list();
    }

    /**
     * Ends what the issuer has ended: one of its sessions, or all of a person where it names no session.
     *
     * @return the names of those whose sessions these were
     */
    List<String> endAtIssuer(@Nullable String subject, @Nullable String session) {
        return sql.sql("""
                        UPDATE sso_session SET ended_at = :now
                        WHERE issuer = :issuer AND ended_at IS NULL
                          AND (CAST(:subject AS bytea) IS NULL OR subject = :subject)
                          AND (CAST(:session AS bytea) IS NULL OR issuer_session = :session)
                        RETURNING name
                        """)
                .param("now", SqlTime.of(clock.instant()))
                .param("issuer", issuer)
                .param("subject", subject == null ? null : Secrets.hash(subject))
                .param("session", session == null ? null : Secrets.hash(session))
                .query(String.class)
                .list();
    }

    private void used(UUID id, Instant now) {
        sql.sql("UPDATE sso_session SET used_at = greatest(used_at, :now) WHERE id = :id")
                .param("now", SqlTime.of(now))
                .param("id", id)
                .update();
    }

    private static String @Nullable [] units(Sight sight) {
        @Nullable Set<String> units = sight.units();
        return units == null ? null : units.toArray(String[]::new);
    }

    private static Found found(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        @Nullable Array units = row.getArray("units");
        Sight sight = Sight.of(units == null ? null : Set.of((String[]) units.getArray()));
        Caller caller = new Caller(row.getString("name"), Role.valueOf(row.getString("role")), sight);
        return new Found(new Holder(caller, Optional.of(id), false), id, SqlTime.required(row, "used_at"));
    }
}
