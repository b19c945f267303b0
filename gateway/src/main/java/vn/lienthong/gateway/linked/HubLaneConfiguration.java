package vn.lienthong.gateway.linked;

import java.time.Clock;
import org.apache.camel.CamelContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.gateway.engine.EngineRefusal;
import vn.lienthong.gateway.ledger.LaneTerms;
import vn.lienthong.gateway.ledger.LedgerConfiguration.LaneOnTerms;
import vn.lienthong.routes.civilstatus.SentDocuments;
import vn.lienthong.routes.http.HttpLimits;
import vn.lienthong.routes.http.HttpRoute;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.lane.LaneRoutes;
import vn.lienthong.routes.lane.LookUp;
import vn.lienthong.routes.lane.Permit;
import vn.lienthong.routes.ledger.Answers;
import vn.lienthong.routes.ledger.Checkpoint;
import vn.lienthong.routes.ledger.Lanes;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.ledger.Rates;
import vn.lienthong.routes.ledger.Sessions;
import vn.lienthong.routes.linked.HubConnector;
import vn.lienthong.routes.linked.HubLine;
import vn.lienthong.routes.linked.HubQueries;
import vn.lienthong.routes.linked.HubSettings;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Policy;

/** The lane to the hub of linked procedures, where a base address is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("lienthong.linked.base-url")
@EnableConfigurationProperties(LinkedSettings.class)
class HubLaneConfiguration {

    /** The hub lists what it has for us, so nothing that it is told of is missing there, and nothing ever turns. */
    private static final int MAX_FLIPS = 0;

    @Bean
    LaneOnTerms linkedLane(LinkedSettings settings) {
        HubCalls calls = settings.calls();
        HubRetries retries = settings.retries();
        Policy policy = new Policy(
                retries.firstBackoff(),
                retries.maxBackoff(),
                retries.maxRetryAfter(),
                calls.lease().plus(calls.totalDeadline()).plus(calls.hubTimeout()),
                retries.visibility(),
                retries.maxStrikes(),
                MAX_FLIPS,
                settings.answers().lookUpShows(),
                settings.answers().repeatsHarmless());
        LaneTerms terms = new LaneTerms(
                policy,
                calls.lease(),
                retries.budget(),
                calls.perSecond(),
                retries.firstPause(),
                retries.maxPause(),
                retries.republishAfter());
        return new LaneOnTerms(Lane.LINKED, terms, calls.window());
    }

    @Bean
    Breaker linkedBreaker(Lanes lanes, LinkedSettings settings) {
        HubRetries retries = settings.retries();
        return new Breaker(lanes, Lane.LINKED, retries.breakerWindow(), retries.breakerThreshold());
    }

    @Bean
    HttpRoute linkedHttpRoute(LinkedSettings settings, Lanes lanes) {
        HubCalls calls = settings.calls();
        HttpLimits limits = new HttpLimits(calls.connectTimeout(), calls.totalDeadline(), calls.maxAnswerBytes());
        return new HttpRoute(HubSettings.HTTP, limits, calls.consumers() * 2 + 1, new Permit(lanes, Lane.LINKED));
    }

    @Bean
    HubLine hubLine(
            LinkedSettings settings, Sessions sessions, Breaker linkedBreaker, CamelContext camel, Clock clock) {
        return new HubLine(settings.hub(), sessions, linkedBreaker, camel.createProducerTemplate(), clock);
    }

    @Bean
    HubQueries hubQueries(HubLine line, Lanes lanes, Rates rates, Breaker linkedBreaker, Clock clock) {
        return new HubQueries(line, lanes, rates, linkedBreaker, clock);
    }

    /** @throws EngineRefusal where there is no lane to the registry */
    @Bean
    HubConnector hubConnector(
            HubLine line,
            ObjectProvider<SentDocuments> sentDocuments,
            Answers answers,
            Breaker linkedBreaker,
            Clock clock) {
        SentDocuments sent = sentDocuments.getIfAvailable(() -> {
            throw new EngineRefusal("lienthong.linked.base-url is set, and there is no lane to the civil registry,"
                    + " which enters linked dossiers: set lienthong.civil-status.base-url.");
        });
        return new HubConnector(line, sent, answers, linkedBreaker, clock);
    }

    @Bean
    LookUp linkedLookUp(HubConnector hubConnector, Lanes lanes, Rates rates) {
        return new LookUp(hubConnector, lanes, rates);
    }

    @Bean
    LaneRoutes linkedRoutes(
            HubConnector hubConnector,
            LinkedSettings settings,
            Breaker linkedBreaker,
            Ledger ledger,
            Rates rates,
            Clock clock,
            Checkpoint checkpoint) {
        return new LaneRoutes(
                hubConnector, settings.calls().consumers(), ledger, rates, linkedBreaker, clock, checkpoint);
    }
}
