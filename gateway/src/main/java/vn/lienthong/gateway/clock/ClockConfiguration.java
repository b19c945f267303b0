package vn.lienthong.gateway.clock;

import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clock of all business times: when a message came, when it is due. Leases are reckoned in the database itself. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @ConditionalOnMissingBean
    MachineTime machineTime() {
        return Instant::now;
    }

    @Bean
    @ConditionalOnMissingBean(Clock.class)
    LedgerClock clock(MachineTime machine) {
        return new LedgerClock(machine, System::nanoTime);
    }

    @Bean
    @ConditionalOnBean(LedgerClock.class)
    ClockRounds clockRounds(LedgerClock clock, JdbcClient sql) {
        return new ClockRounds(clock, sql);
    }
}
