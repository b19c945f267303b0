package vn.lienthong.gateway.land;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.camel.CamelContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.attachment.Attachments;
import vn.lienthong.gateway.content.Payloads;
import vn.lienthong.gateway.land.LandSystemSettings.Land;
import vn.lienthong.gateway.land.LandSystemSettings.Second;
import vn.lienthong.gateway.ledger.LaneTerms;
import vn.lienthong.gateway.ledger.LedgerConfiguration.LaneOnTerms;
import vn.lienthong.mappings.npsp.Catalogue;
import vn.lienthong.routes.http.HttpLimits;
import vn.lienthong.routes.http.HttpRoute;
import vn.lienthong.routes.identity.ApplicantCheck;
import vn.lienthong.routes.identity.CheckedConnector;
import vn.lienthong.routes.identity.LandApplicants;
import vn.lienthong.routes.intake.Admission;
import vn.lienthong.routes.intake.LandIntake;
import vn.lienthong.routes.land.LandConnector;
import vn.lienthong.routes.land.LandLine;
import vn.lienthong.routes.land.LandSettings;
import vn.lienthong.routes.land.LandSystems;
import vn.lienthong.routes.land.LandTarget;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.lane.Connector;
import vn.lienthong.routes.lane.LaneRoutes;
import vn.lienthong.routes.lane.LookUp;
import vn.lienthong.routes.lane.Permit;
import vn.lienthong.routes.ledger.Checkpoint;
import vn.lienthong.routes.ledger.Lanes;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.ledger.Rates;
import vn.lienthong.routes.ledger.Sessions;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Policy;

/** The lane to the land system, where a base address is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("lienthong.land.base-url")
@EnableConfigurationProperties(LandSystemSettings.class)
class LandConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(LandConfiguration.class);
    private static final int MAX_FLIPS = 2;

    /** It knows dossiers again, and has no look-up; steps go twice only where that is said to do no harm. */
    @Bean
    LaneOnTerms landLane(LandSystemSettings settings) {
        LandCalls calls = settings.calls();
        LandRetries retries = settings.retries();
        Policy policy = new Policy(
                retries.firstBackoff(),
                retries.maxBackoff(),
                retries.maxRetryAfter(),
                calls.lease().plus(calls.totalDeadline()).plus(calls.adapterTimeout()),
                calls.adapterTimeout(),
                retries.maxStrikes(),
                MAX_FLIPS,
                false,
                settings.answers().stepRepeatTolerated(),
                true);
        LaneTerms terms = new LaneTerms(
                policy,
                calls.lease(),
                retries.budget(),
                calls.perSecond(),
                retries.firstPause(),
                retries.maxPause(),
                retries.republishAfter());
        return new LaneOnTerms(Lane.LAND, terms, calls.window());
    }

    @Bean
    LandIntake landIntake(
            Ledger ledger, Admission admission, Attachments attachments, Catalogue units, LandSystemSettings settings) {
        return new LandIntake(ledger, admission, attachments::unknownTo, new LandUnitsByDate(units, settings));
    }

    @Bean
    LandFilesInUse landFilesInUse(JdbcClient sql, Payloads payloads, Attachments attachments) {
        return new LandFilesInUse(sql, payloads, attachments);
    }

    /** With two systems, the silence of one says nothing of the other. */
    @Bean
    Breaker landBreaker(Lanes lanes, LandSystemSettings settings) {
        LandRetries retries = settings.retries();
        return settings.second() == null
                ? new Breaker(lanes, Lane.LAND, retries.breakerWindow(), retries.breakerThreshold())
                : Breaker.ofManySystems(lanes, Lane.LAND);
    }

    @Bean
    HttpRoute landHttpRoute(LandSystemSettings settings, Lanes lanes) {
        LandCalls calls = settings.calls();
        HttpLimits limits = new HttpLimits(calls.connectTimeout(), calls.totalDeadline(), calls.maxAnswerBytes());
        return new HttpRoute(LandSettings.HTTP, limits, calls.consumers() * 2, new Permit(lanes, Lane.LAND));
    }

    @Bean
    LandSystems landSystems(
            LandSystemSettings settings,
            ObjectProvider<LandDestinations> destinations,
            JdbcClient sql,
            Sessions sessions,
            Breaker landBreaker,
            CamelContext camel,
            Clock clock) {
        @Nullable Second second = settings.second();
        if (second == null) {
            return LandSystems.only(target(settings.settings(), landBreaker::trip, sessions, camel, clock));
        }
        Map<Land, LandTarget> targets = Map.of(
                settings.system(),
                target(settings.settings(), LandConfiguration::told, sessions, camel, clock),
                second.system(),
                target(second.settings(settings), LandConfiguration::told, sessions, camel, clock));
        return new TwoLandSystems(targets, destinations.getObject(), new LandSilence(sql, settings, clock));
    }

    @Bean
    LandConnector landConnector(LandSystems landSystems, Attachments attachments) {
        return new LandConnector(landSystems, attachments);
    }

    @Bean
    LookUp landLookUp(LandConnector landConnector, Lanes lanes, Rates rates) {
        return new LookUp(landConnector, lanes, rates);
    }

    @Bean
    LaneRoutes landRoutes(
            LandConnector landConnector,
            ObjectProvider<ApplicantCheck> applicants,
            LandSystemSettings settings,
            Breaker landBreaker,
            Ledger ledger,
            Rates rates,
            Clock clock,
            Checkpoint checkpoint) {
        Connector connector = CheckedConnector.of(
                landConnector, Optional.ofNullable(applicants.getIfAvailable()), new LandApplicants());
        return new LaneRoutes(connector, settings.calls().consumers(), ledger, rates, landBreaker, clock, checkpoint);
    }

    private static LandTarget target(
            LandSettings settings, Consumer<String> closing, Sessions sessions, CamelContext camel, Clock clock) {
        LandLine line = new LandLine(settings, sessions, closing, camel.createProducerTemplate(), clock);
        return new LandTarget(settings, line, closing, clock);
    }

    /** The messages say it too, and the system is left alone. */
    private static void told(String reason) {
        LOG.warn("One of two land systems is of no use: {}", reason);
    }

    /** Where there are two systems. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty({"lienthong.land.base-url", "lienthong.land.second.base-url"})
    static class TwoSystems {

        @Bean
        LandDestinations landDestinations(JdbcClient sql, LandSystemSettings settings) {
            return new LandDestinations(sql, settings.system(), Objects.requireNonNull(settings.second()));
        }
    }
}
