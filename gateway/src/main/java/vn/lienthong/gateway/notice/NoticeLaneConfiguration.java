package vn.lienthong.gateway.notice;

import jakarta.jms.ConnectionFactory;
import java.time.Clock;
import org.apache.camel.CamelContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.engine.EngineConfiguration;
import vn.lienthong.gateway.ledger.LaneTerms;
import vn.lienthong.gateway.ledger.LedgerConfiguration.LaneOnTerms;
import vn.lienthong.gateway.ledger.WayBack;
import vn.lienthong.gateway.origin.Origins;
import vn.lienthong.routes.http.HttpLimits;
import vn.lienthong.routes.http.HttpLine;
import vn.lienthong.routes.http.HttpRoute;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.lane.LaneRoutes;
import vn.lienthong.routes.lane.Permit;
import vn.lienthong.routes.ledger.Answers;
import vn.lienthong.routes.ledger.Checkpoint;
import vn.lienthong.routes.ledger.Lanes;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.ledger.Rates;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.province.Acknowledgements;
import vn.lienthong.routes.province.CallbackCourier;
import vn.lienthong.routes.province.ProvinceConnector;
import vn.lienthong.routes.queue.Policy;

/** The lane back to the origins. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NoticeSettings.class)
class NoticeLaneConfiguration {

    /** No origin says that it lacks a message, so nothing ever turns. */
    private static final int MAX_FLIPS = 0;

    @Bean
    WayBack wayBack(Origins origins, Answers answers) {
        return new NoticeWriter(origins, answers);
    }

    @Bean
    LaneOnTerms provinceLane(NoticeSettings settings) {
        Policy policy = new Policy(
                settings.firstBackoff(),
                settings.maxBackoff(),
                settings.maxRetryAfter(),
                settings.lease().plus(settings.totalDeadline()),
                settings.firstBackoff(),
                settings.maxStrikes(),
                MAX_FLIPS,
                false,
                true,
                true);
        LaneTerms terms = new LaneTerms(
                policy,
                settings.lease(),
                settings.budget(),
                settings.perSecond(),
                settings.firstSilence(),
                settings.maxSilence(),
                settings.republishAfter());
        return new LaneOnTerms(Lane.PROVINCE, terms, settings.window());
    }

    @Bean
    HttpRoute provinceHttpRoute(NoticeSettings settings, Lanes lanes) {
        HttpLimits limits =
                new HttpLimits(settings.connectTimeout(), settings.totalDeadline(), settings.maxAnswerBytes());
        return new HttpRoute(CallbackCourier.HTTP, limits, settings.consumers(), new Permit(lanes, Lane.PROVINCE));
    }

    @Bean
    Couriers couriers(
            NoticeSettings settings,
            CamelContext camel,
            @Qualifier(EngineConfiguration.SENDING) ConnectionFactory sending,
            JdbcClient sql,
            TransactionTemplate transaction,
            ObjectProvider<Acknowledgements> acknowledgements,
            Clock clock) {
        HttpLine http = new HttpLine(CallbackCourier.HTTP, camel.createProducerTemplate());
        Acknowledgements heard = acknowledgements.getIfAvailable(() -> Acknowledgements.UNHEARD);
        return new Couriers(settings, http, sending, sql, transaction, heard, clock);
    }

    @Bean
    LaneRoutes provinceRoutes(
            NoticeSettings settings,
            Couriers couriers,
            Origins origins,
            JdbcClient sql,
            Lanes lanes,
            Ledger ledger,
            Rates rates,
            Clock clock,
            Checkpoint checkpoint) {
        ProvinceConnector connector = new ProvinceConnector(
                new SqlReceivers(sql, settings, clock), couriers.of(origins), new Permit(lanes, Lane.PROVINCE));
        Breaker breaker = Breaker.ofManySystems(lanes, Lane.PROVINCE);
        return new LaneRoutes(connector, settings.consumers(), ledger, rates, breaker, clock, checkpoint);
    }
}
