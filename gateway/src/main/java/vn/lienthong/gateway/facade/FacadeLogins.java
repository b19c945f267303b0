package vn.lienthong.gateway.facade;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.origin.Origin;
import vn.lienthong.gateway.origin.Origin.FacadeAccount;
import vn.lienthong.gateway.origin.Origins;
import vn.lienthong.gateway.origin.Secret;

/** Knows a façade account by its password. Ten wrong passwords from one address close the account to it for five minutes. */
@Component
public final class FacadeLogins {

    /** What came of a try. */
    public sealed interface Login {

        record Known(Origin origin) implements Login {}

        record Wrong() implements Login {}

        record TooOften() implements Login {}
    }

    private static final Logger LOG = LoggerFactory.getLogger(FacadeLogins.class);
    private static final int MOST = 10;
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Secret NOBODYS = Secret.of("");

    private final JdbcClient sql;
    private final Origins origins;
    private final Clock clock;

    FacadeLogins(JdbcClient sql, Origins origins, Clock clock) {
        this.sql = sql;
        this.origins = origins;
        this.clock = clock;
    }

    public Login login(String username, String password, String address) {
        byte[] who = Digest.of(username, address);
        if (refusals(who) >= MOST) {
            LOG.warn("Too many wrong façade passwords from {}; not looked at for a while", address);
            return new Login.TooOften();
        }
        Optional<Origin> account = origins.ofFacadeAccount(username);
        Secret expected =
                account.map(Origin::facade).map(FacadeAccount::password).orElse(NOBODYS);
        if (expected.is(password) && account.isPresent()) {
            sql.sql("DELETE FROM facade_refusal WHERE who = :who")
                    .param("who", who)
                    .update();
            return new Login.Known(account.get());
        }
        LOG.warn("A façade login with a wrong name or password from {}", address);
        count(who);
        return new Login.Wrong();
    }

    private int refusals(byte[] who) {
        return sql.sql("SELECT times FROM facade_refusal WHERE who = :who AND since > :since")
                .param("who", who)
                .param("since", windowStart())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private void count(byte[] who) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        sql.sql("DELETE FROM facade_refusal WHERE since <= :since")
                .param("since", windowStart())
                .update();
        sql.sql("""
                        INSERT INTO facade_refusal (who, since, times) VALUES (:who, :now, 1)
                        ON CONFLICT (who) DO UPDATE SET times = facade_refusal.times + 1
                        """).param("who", who).param("now", now).update();
    }

    private OffsetDateTime windowStart() {
        return clock.instant().minus(WINDOW).atOffset(ZoneOffset.UTC);
    }
}
