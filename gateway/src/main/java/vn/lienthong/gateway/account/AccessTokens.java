package vn.lienthong.gateway.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.account.AccessToken.Issued;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.security.Caller.Role;
import vn.lienthong.gateway.security.Holder;
import vn.lienthong.gateway.security.KeyRing;
import vn.lienthong.gateway.security.Sight;

/** Sessions and personal tokens, in the table {@code access_token}. */
@Component
@Order(2)
class AccessTokens implements KeyRing {

    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(1);
    private static final Duration KEPT_AFTER_EXPIRY = Duration.ofDays(90);

    private static final String HOLDER = """
            SELECT t.id, t.used_at, a.name, a.role, a.units, a.must_change
            FROM access_token t JOIN account a ON a.name = t.account
            WHERE t.hash = :hash AND t.revoked_at IS NULL AND t.expires_at > :now AND NOT a.disabled
              AND (t.kind = 'PERSONAL' OR t.used_at > :idleSince)
            """;
    private static final String INSERT = """
            INSERT INTO access_token (id, hash, account, kind, label, created_at, expires_at, used_at)
            VALUES (:id, :hash, :account, :kind, :label, :now, :expires, :now)
            """;

    private record Found(Holder holder, UUID id, Instant usedAt) {}

    private final JdbcClient sql;
    private final SessionSettings settings;
    private final Clock clock;

    AccessTokens(JdbcClient sql, SessionSettings settings, Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Optional<Holder> holderOf(String presented) {
        if (!presented.startsWith(Secrets.TOKEN_MARK)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<Found> found = sql.sql(HOLDER)
                .param("hash", Secrets.hash(presented))
                .param("now", time(now))
                .param("idleSince", time(now.minus(settings.idle())))
                .query((row, n) -> found(row))
                .optional();
        found.filter(it -> it.usedAt().plus(USE_IS_NOTED_EVERY).isBefore(now)).ifPresent(it -> used(it.id(), now));
        return found.map(Found::holder);
    }

    Issued session(String account) {
        forgetOld();
        return issue(account, "SESSION", "", settings.lasting());
    }

    Issued personal(String account, String label, Duration lasting) {
        return issue(account, "PERSONAL", label, lasting);
    }

    List<AccessToken> of(String account) {
        return sql.sql("""
                        SELECT id, account, kind, label, created_at, expires_at, used_at, revoked_at
                        FROM access_token WHERE account = :account ORDER BY created_at DESC LIMIT 200
                        """)
                .param("account", account)
                .query((row, n) -> read(row))
                .list();
    }

    /** @return the account of which it was one; empty where there is none that is not revoked */
    Optional<String> revoke(UUID id) {
        return sql.sql(
                        "UPDATE access_token SET revoked_at = :now WHERE id = :id AND revoked_at IS NULL RETURNING account")
                .param("now", time(clock.instant()))
                .param("id", id)
                .query(String.class)
                .optional();
    }

    void revokeSessions(String account) {
        revoke(account, "SESSION");
    }

    void revokeAll(String account) {
        revoke(account, "SESSION");
        revoke(account, "PERSONAL");
    }

    private void revoke(String account, String kind) {
        sql.sql("""
                        UPDATE access_token SET revoked_at = :now
                        WHERE account = :account AND kind = :kind AND revoked_at IS NULL
                        """)
                .param("now", time(clock.instant()))
                .param("account", account)
                .param("kind", kind)
                .update();
    }

    private Issued issue(String account, String kind, String label, Duration lasting) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String token = Secrets.token();
        AccessToken about = new AccessToken(UUID.randomUUID(), account, kind, label, now, now.plus(lasting), now, null);
        sql.sql(INSERT)
                .param("id", about.id())
                .param("hash", Secrets.hash(token))
                .param("account", account)
                .param("kind", kind)
                .param("label", label)
                .param("now", time(now))
                .param("expires", time(about.expiresAt()))
                .update();
        return new Issued(token, about);
    }

    private void used(UUID id, Instant now) {
        sql.sql("UPDATE access_token SET used_at = greatest(used_at, :now) WHERE id = :id")
                .param("now", time(now))
                .param("id", id)
                .update();
    }

    private void forgetOld() {
        sql.sql("DELETE FROM access_token WHERE expires_at < :longAgo")
                .param("longAgo", time(clock.instant().minus(KEPT_AFTER_EXPIRY)))
                .update();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Found found(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        @Nullable List<String> units = UnitCodes.read(row.getString("units"));
        Sight sight = Sight.of(units == null ? null : Set.copyOf(units));
        Caller caller = new Caller(row.getString("name"), Role.valueOf(row.getString("role")), sight);
        Holder holder = new Holder(caller, Optional.of(id), row.getBoolean("must_change"));
        return new Found(holder, id, instant(row, "used_at"));
    }

    private static AccessToken read(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new AccessToken(
                row.getObject("id", UUID.class),
                row.getString("account"),
                row.getString("kind"),
                row.getString("label"),
                instant(row, "created_at"),
                instant(row, "expires_at"),
                instant(row, "used_at"),
                revoked == null ? null : revoked.toInstant());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
