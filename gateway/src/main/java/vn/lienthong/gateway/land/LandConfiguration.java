package vn.lienthong.gateway.land;

import java.time.Clock;
import java.util.Optional;
import org.apache.camel.CamelContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.gateway.attachment.Attachments;
import vn.lienthong.gateway.content.Payloads;
import vn.lienthong.gateway.ledger.LaneTerms;
import vn.lienthong.gateway.ledger.LedgerConfiguration.LaneOnTerms;
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
    LandSettings landSettings(LandSystemSettings settings) {
        return new LandSettings(
                settings.dialect(),
                settings.baseUrl(),
                settings.login(),
                settings.calls().totalDeadline(),
                settings.answers().repeatTakesNewer());
    }

    @Bean
    LandIntake landIntake(Ledger ledger, Admission admission, Attachments attachments, LandSettings landSettings) {
        return new LandIntake(ledger, admission, attachments::unknownTo, landSettings.dialect());
    }

    @Bean
    LandFilesInUse landFilesInUse(Payloads payloads, Attachments attachments) {
        return new LandFilesInUse(payloads, attachments);
    }

    @Bean
    Breaker landBreaker(Lanes lanes, LandSystemSettings settings) {
        LandRetries retries = settings.retries();
        return new Breaker(lanes, Lane.LAND, retries.breakerWindow(), retries.breakerThreshold());
    }

    @Bean
    HttpRoute landHttpRoute(LandSystemSettings settings, Lanes lanes) {
        LandCalls calls = settings.calls();
        HttpLimits limits = new HttpLimits(calls.connectTimeout(), calls.totalDeadline(), calls.maxAnswerBytes());
        return new HttpRoute(LandSettings.HTTP, limits, calls.consumers() * 2, new Permit(lanes, Lane.LAND));
    }

    @Bean
    LandLine landLine(
            LandSettings landSettings, Sessions sessions, Breaker landBreaker, CamelContext camel, Clock clock) {
        return new LandLine(landSettings, sessions, landBreaker, camel.createProducerTemplate(), clock);
    }

    @Bean
    LandConnector landConnector(
            LandSettings landSettings, Attachments attachments, LandLine landLine, Breaker landBreaker, Clock clock) {
        return new LandConnector(landSettings, attachments, landLine, landBreaker, clock);
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
}
