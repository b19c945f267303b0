package vn.lienthong.gateway.facade;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.origin.Origin;
import vn.lienthong.gateway.origin.Origins;
import vn.lienthong.mappings.npsp.Session;

/** Who is logged in at the façade, at whichever node. A session ends when it was not used for its lifetime. */
@Component
final class FacadeSessions {

    private static final int RANDOM_BYTES = 32;

    private final JdbcClient sql;
    private final Origins origins;
    private final Clock clock;
    private final Duration lifetime;
    private final SecureRandom random = new SecureRandom();

    FacadeSessions(JdbcClient sql, Origins origins, Clock clock, FacadeSettings settings) {
        this.sql = sql;
        this.origins = origins;
        this.clock = clock;
        this.lifetime = settings.sessionLifetime();
    }

    /** @return the new session, which is nowhere kept as it is */
    String begin(Origin origin) {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        String session = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        sql.sql("DELETE FROM facade_session WHERE until <= :now")
                .param("now", at(now))
                .update();
        sql.sql("INSERT INTO facade_session (digest, origin, until) VALUES (:digest, :origin, :until)")
                .param("digest", Digest.of(session))
                .param("origin", origin.id())
                .param("until", at(now.plus(lifetime)))
                .update();
        return session;
    }

    /** @return whose session it is, and keeps it alive; empty where it is nobody's, or its time is over */
    Optional<Origin> holder(Optional<Session> session) {
        Instant now = clock.instant();
        return session.flatMap(it -> sql.sql("""
                                UPDATE facade_session SET until = :until
                                WHERE digest = :digest AND until > :now RETURNING origin
                                """)
                        .param("until", at(now.plus(lifetime)))
                        .param("digest", Digest.of(it.value()))
                        .param("now", at(now))
                        .query(String.class)
                        .optional())
                .flatMap(origins::find)
                .filter(it -> it.facade() != null);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
