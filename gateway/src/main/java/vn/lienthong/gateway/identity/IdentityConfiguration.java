package vn.lienthong.gateway.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.apache.camel.CamelContext;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.ledger.LaneTerms;
import vn.lienthong.gateway.ledger.LedgerConfiguration.LaneOnTerms;
import vn.lienthong.gateway.lgsp.AccessKeys;
import vn.lienthong.gateway.vault.KeyedHash;
import vn.lienthong.mappings.identity.IdentityDialect.Wire;
import vn.lienthong.mappings.identity.ServiceSignature;
import vn.lienthong.routes.http.HttpLimits;
import vn.lienthong.routes.http.HttpRoute;
import vn.lienthong.routes.http.InTurn;
import vn.lienthong.routes.identity.ApplicantCheck;
import vn.lienthong.routes.identity.IdentityChecks;
import vn.lienthong.routes.identity.ServiceAccount;
import vn.lienthong.routes.identity.SignedLine;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.lane.Permit;
import vn.lienthong.routes.ledger.Lanes;
import vn.lienthong.routes.ledger.Rates;
import vn.lienthong.routes.ledger.Sessions;
import vn.lienthong.routes.lgsp.LgspCalls;
import vn.lienthong.routes.lgsp.LgspLine;
import vn.lienthong.routes.lgsp.LgspSettings;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Policy;

/** The lane to the citizen service, where a base address is set. It carries questions only, no messages. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("lienthong.identity.base-url")
@EnableConfigurationProperties(IdentitySettings.class)
class IdentityConfiguration {

    private static final Duration UNUSED = Duration.ofMinutes(1);

    @Bean
    LaneOnTerms identityLane(IdentitySettings settings) {
        IdentityCalls calls = settings.calls();
        Policy policy = new Policy(
                calls.firstPause(), calls.maxPause(), calls.maxRetryAfter(), UNUSED, UNUSED, 1, 0, false, false);
        LaneTerms terms =
                new LaneTerms(policy, UNUSED, UNUSED, calls.perSecond(), calls.firstPause(), calls.maxPause(), UNUSED);
        return new LaneOnTerms(Lane.IDENTITY, terms, 1);
    }

    @Bean
    Breaker identityBreaker(Lanes lanes, IdentitySettings settings) {
        IdentityCalls calls = settings.calls();
        return new Breaker(lanes, Lane.IDENTITY, calls.breakerWindow(), calls.breakerThreshold());
    }

    @Bean
    HttpRoute identityHttpRoute(IdentitySettings settings, Lanes lanes) {
        IdentityCalls calls = settings.calls();
        HttpLimits limits = new HttpLimits(calls.connectTimeout(), calls.totalDeadline(), calls.maxAnswerBytes());
        return new HttpRoute(IdentityChecks.HTTP, limits, calls.connections(), new Permit(lanes, Lane.IDENTITY));
    }

    @Bean
    LgspCalls identityLine(
            IdentitySettings settings, Sessions sessions, Breaker identityBreaker, CamelContext camel, Clock clock) {
        return settings.wire() == Wire.SOAP
                ? new SignedLine(account(settings), IdentityChecks.HTTP, camel.createProducerTemplate(), clock)
                : new LgspLine(
                        bus(settings),
                        IdentityChecks.HTTP,
                        Lane.IDENTITY,
                        sessions,
                        identityBreaker,
                        camel.createProducerTemplate(),
                        clock);
    }

    @Bean
    SqlLookUps lookUps(JdbcClient sql, KeyedHash hash, IdentitySettings settings, Clock clock) {
        return new SqlLookUps(sql, hash, settings, clock);
    }

    @Bean
    IdentityChecks identityChecks(
            IdentitySettings settings,
            LgspCalls identityLine,
            Lanes lanes,
            Rates rates,
            Breaker identityBreaker,
            SqlLookUps lookUps,
            Clock clock) {
        return new IdentityChecks(
                new IdentityChecks.Asking(settings.path(), settings.officer(), settings.officers()),
                settings.words().dialect(settings.wire()),
                identityLine,
                new InTurn(Lane.IDENTITY, lanes, rates, identityBreaker, clock),
                identityBreaker,
                lookUps,
                clock);
    }

    @Bean
    ApplicantCheck applicantCheck(IdentityChecks checks, SqlWaivers waivers, IdentitySettings settings, Clock clock) {
        IdentitySettings.Checks which = settings.checks();
        return new ApplicantCheck(checks, which.policy(), waivers, settings.officer(), clock);
    }

    @Bean
    IdentityMeters identityMeters(JdbcClient sql, Clock clock) {
        return new IdentityMeters(new LookUpSamples(sql, clock));
    }

    private static LgspSettings bus(IdentitySettings settings) {
        return new LgspSettings(
                settings.baseUrl(),
                settings.tokenPath(),
                settings.consumerKey(),
                settings.consumerSecret(),
                Optional.ofNullable(settings.access()).map(AccessKeys::header),
                settings.tokenFaults(),
                settings.calls().totalDeadline());
    }

    private static ServiceAccount account(IdentitySettings settings) {
        IdentitySettings.Service service = Objects.requireNonNull(settings.service());
        return new ServiceAccount(
                settings.baseUrl(),
                service.user(),
                service.secret(),
                service.xRoadClient(),
                service.apiKey(),
                service.secondsStamp() ? ServiceSignature.Unit.SECONDS : ServiceSignature.Unit.MILLISECONDS,
                settings.calls().totalDeadline());
    }
}
