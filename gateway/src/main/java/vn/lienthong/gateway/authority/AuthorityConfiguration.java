package vn.lienthong.gateway.authority;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.unit.ActiveUnits;

/** The table of authority, as beans. */
@Configuration(proxyBeanMethods = false)
class AuthorityConfiguration {

    @Bean
    AuthorityRows authorityRows(JdbcClient sql) {
        return new AuthorityRows(sql);
    }

    @Bean
    ActiveAuthority activeAuthority(AuthorityRows rows, ActiveUnits units) {
        return new ActiveAuthority(rows, units);
    }

    @Bean
    AuthorityBook authorityBook(
            AuthorityRows rows, ActiveAuthority active, Audit audit, TransactionTemplate transaction, Clock clock) {
        return new AuthorityBook(rows, active, audit, transaction, clock);
    }
}
