package vn.lienthong.gateway.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.lienthong.gateway.content.ContentConfiguration;
import vn.lienthong.gateway.engine.Node;
import vn.lienthong.gateway.ledger.LaneTerms;
import vn.lienthong.gateway.ledger.LedgerConfiguration;
import vn.lienthong.gateway.ledger.LedgerConfiguration.LaneOnTerms;
import vn.lienthong.gateway.proof.SettableClock;
import vn.lienthong.gateway.report.FreshDatabase;
import vn.lienthong.gateway.vault.MasterKeys;
import vn.lienthong.gateway.vault.OpenVault;
import vn.lienthong.gateway.vault.VaultConfiguration;
import vn.lienthong.mappings.npsp.DossierToNpsp;
import vn.lienthong.mappings.npsp.NpspDialect;
import vn.lienthong.routes.intake.Admission;
import vn.lienthong.routes.intake.Intake;
import vn.lienthong.routes.intake.PortalCodes;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Policy;

/** The API over the real ledger and a real database, without lanes and broker: nothing moves unless a test moves it. */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.autoconfigure.jms.artemis.ArtemisAutoConfiguration",
            "org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration",
            "org.apache.camel.spring.boot.CamelAutoConfiguration"
        })
@ComponentScan(
        basePackages = {
            "vn.lienthong.gateway.account",
            "vn.lienthong.gateway.alert",
            "vn.lienthong.gateway.archive",
            "vn.lienthong.gateway.api",
            "vn.lienthong.gateway.approval",
            "vn.lienthong.gateway.attachment",
            "vn.lienthong.gateway.audit",
            "vn.lienthong.gateway.authority",
            "vn.lienthong.gateway.browser",
            "vn.lienthong.gateway.certificate",
            "vn.lienthong.gateway.catchup",
            "vn.lienthong.gateway.console",
            "vn.lienthong.gateway.daybook",
            "vn.lienthong.gateway.edit",
            "vn.lienthong.gateway.identity",
            "vn.lienthong.gateway.history",
            "vn.lienthong.gateway.indicator",
            "vn.lienthong.gateway.replay",
            "vn.lienthong.gateway.intake",
            "vn.lienthong.gateway.openapi",
            "vn.lienthong.gateway.lever",
            "vn.lienthong.gateway.origin",
            "vn.lienthong.gateway.paper",
            "vn.lienthong.gateway.report",
            "vn.lienthong.gateway.scan",
            "vn.lienthong.gateway.search",
            "vn.lienthong.gateway.security",
            "vn.lienthong.gateway.sheet",
            "vn.lienthong.gateway.sight",
            "vn.lienthong.gateway.sso",
            "vn.lienthong.gateway.unit"
        },
        excludeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern = "vn\\.lienthong\\.gateway\\.console\\.(work|reconcile)\\..*"))
@Import({LedgerConfiguration.class, ContentConfiguration.class, VaultConfiguration.class})
class TestGateway {

    static final Instant NOW = Instant.parse("2025-07-01T03:00:00Z");

    @Bean
    DatabaseThatGoesAway database() {
        return new DatabaseThatGoesAway(FreshDatabase.pooled());
    }

    @Bean
    SettableClock clock() {
        return new SettableClock(NOW);
    }

    @Bean
    MasterKeys masterKeys() {
        return OpenVault.masterKeys();
    }

    @Bean
    DiskThatFillsUp disk() {
        return new DiskThatFillsUp();
    }

    @Bean
    Node node() {
        return new Node(new UUID(0, 1), 1);
    }

    @Bean
    LaneOnTerms npsp() {
        Duration minute = Duration.ofMinutes(1);
        Policy policy = new Policy(minute, minute, minute, minute, minute, 3, 2, false, false);
        return new LaneOnTerms(Lane.NPSP, new LaneTerms(policy, minute, minute, 0, minute, minute, minute), 64);
    }

    @Bean
    InitializingBean deskThatBreaks(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        return () -> mapping.registerMapping(
                RequestMappingInfo.paths(DeskThatBreaks.PATH)
                        .options(mapping.getBuilderConfiguration())
                        .build(),
                new DeskThatBreaks(),
                DeskThatBreaks.class.getMethod("breaks"));
    }

    @Bean(DeskThatBreaks.OUTSIDE)
    HttpRequestHandler breaksOutsideTheControllers() {
        return (request, response) -> new DeskThatBreaks().breaks();
    }

    @Bean
    Intake intake(Ledger ledger, Admission admission) {
        return new Intake(
                ledger,
                admission,
                new DossierToNpsp(NpspDialect.standard()),
                code -> Optional.of("UBND xã Thử Nghiệm"),
                PortalCodes.NONE);
    }
}
