package vn.lienthong.gateway.lgspfacade;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.facade.Digest;
import vn.lienthong.gateway.origin.Origin;
import vn.lienthong.gateway.origin.Origins;

/** The tokens that were given out, good at every node. They lie among the façade's sessions, and neither is good for the other. */
@Component
@ConditionalOnProperty(LgspFacadeConfiguration.ENABLED)
final class LgspTokens {

    private static final int RANDOM_BYTES = 32;
    private static final String KIND = "lgsp";

    private final JdbcClient sql;
    private final Origins origins;
    private final Clock clock;
    private final LgspFacadeSettings settings;
    private final SecureRandom random = new SecureRandom();

    LgspTokens(JdbcClient sql, Origins origins, Clock clock, LgspFacadeSettings settings) {
        this.sql = sql;
        this.origins = origins;
        this.clock = clock;
        this.settings = settings;
    }

    /** @return the new token, which is nowhere kept as it is */
    String give(Origin origin) {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        sql.sql("DELETE FROM facade_session WHERE until <= :now")
                .param("now", at(now))
                .update();
        sql.sql("INSERT INTO facade_session (digest, origin, until) VALUES (:digest, :origin, :until)")
                .param("digest", Digest.of(KIND, token))
                .param("origin", origin.id())
                .param("until", at(now.plus(settings.tokenLifetime())))
                .update();
        return token;
    }

    /** @return whose token it is; empty where it is nobody's, or its time is over */
    Optional<Origin> holder(String token) {
        return sql.sql("SELECT origin FROM facade_session WHERE digest = :digest AND until > :now")
                .param("digest", Digest.of(KIND, token))
                .param("now", at(clock.instant()))
                .query(String.class)
                .optional()
                .flatMap(origins::find)
                .filter(it -> it.facade() != null);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
