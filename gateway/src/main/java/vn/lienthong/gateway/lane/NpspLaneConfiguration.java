package vn.lienthong.gateway.lane;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.camel.CamelContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.gateway.authority.ActiveAuthority;
import vn.lienthong.gateway.authority.AuthorisedUnits;
import vn.lienthong.gateway.ledger.LaneTerms;
import vn.lienthong.gateway.ledger.LedgerConfiguration.LaneOnTerms;
import vn.lienthong.gateway.missing.AddedEntries;
import vn.lienthong.gateway.missing.AddedUnitNames;
import vn.lienthong.gateway.missing.EntryKind;
import vn.lienthong.gateway.missing.Rehearsal;
import vn.lienthong.gateway.unit.ActiveUnits;
import vn.lienthong.gateway.unit.DatedUnitNames;
import vn.lienthong.gateway.unit.UnitSettings;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.dossier.ProvinceDocuments;
import vn.lienthong.mappings.npsp.Catalogue;
import vn.lienthong.mappings.npsp.DossierToNpsp;
import vn.lienthong.mappings.npsp.NpspDialect;
import vn.lienthong.routes.http.HttpLimits;
import vn.lienthong.routes.http.HttpRoute;
import vn.lienthong.routes.identity.ApplicantCheck;
import vn.lienthong.routes.identity.CheckedConnector;
import vn.lienthong.routes.identity.PortalApplicants;
import vn.lienthong.routes.intake.Admission;
import vn.lienthong.routes.intake.Intake;
import vn.lienthong.routes.intake.PortalCodes;
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
import vn.lienthong.routes.npsp.NpspConnector;
import vn.lienthong.routes.npsp.NpspQueries;
import vn.lienthong.routes.npsp.NpspSettings;
import vn.lienthong.routes.npsp.VerifiedAccounts;
import vn.lienthong.routes.queue.Policy;

/** The lane to the Portal. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NpspLaneSettings.class)
class NpspLaneConfiguration {

    private static final int MAX_FLIPS = 2;

    @Bean
    LaneOnTerms npspLane(NpspLaneSettings settings) {
        NpspLaneSettings.Calls calls = settings.calls();
        NpspLaneSettings.Retries retries = settings.retries();
        Policy policy = new Policy(
                retries.firstBackoff(),
                retries.maxBackoff(),
                retries.maxRetryAfter(),
                calls.lease().plus(calls.totalDeadline()).plus(calls.adapterTimeout()),
                retries.visibility(),
                retries.maxStrikes(),
                MAX_FLIPS,
                settings.answers().progressMovesStatus(),
                settings.answers().progressRepeatTolerated());
        return new LaneOnTerms(
                Lane.NPSP,
                new LaneTerms(
                        policy,
                        calls.lease(),
                        retries.budget(),
                        calls.perSecond(),
                        retries.firstPause(),
                        retries.maxPause(),
                        retries.republishAfter()),
                calls.window());
    }

    @Bean
    NpspSettings npspSettings(NpspLaneSettings settings) {
        return new NpspSettings(
                settings.adapter(),
                settings.loginPath(),
                settings.integrationPath(),
                settings.sharePath(),
                settings.dstcode(),
                settings.dstcodeIn(),
                settings.username(),
                settings.password(),
                settings.madonvi(),
                settings.calls().connectTimeout(),
                settings.calls().totalDeadline(),
                settings.calls().maxAnswerBytes(),
                settings.answers().businessCodes(),
                settings.answers().retryableCodes(),
                dossiers(settings),
                new NpspSettings.Batches(
                        settings.calls().progressRows(), settings.answers().progressBatchAtomic()),
                NpspDialect.standard().withTechIdRequired(settings.answers().techIdRequired()));
    }

    private static NpspSettings.Dossiers dossiers(NpspLaneSettings settings) {
        NpspLaneSettings.Calls calls = settings.calls();
        int atATime = Math.max(1, calls.consumers() / calls.dossiers());
        return new NpspSettings.Dossiers(
                calls.dossiers(), atATime, settings.answers().dossierBatchAtomic());
    }

    @Bean
    Catalogue units(
            NpspLaneSettings settings,
            ActiveUnits active,
            UnitSettings units,
            AddedEntries added,
            ActiveAuthority authority,
            Clock clock) {
        Catalogue dated = new DatedUnitNames(new UnitsFile(settings.unitsFile()), active, units.npsp(), clock);
        return new AuthorisedUnits(new AddedUnitNames(dated, added), authority);
    }

    @Bean
    Rehearsal npspRehearsal(NpspSettings settings, Catalogue units) {
        ProvinceDocuments documents = new ProvinceDocuments();
        DossierToNpsp translator = new DossierToNpsp(settings.dialect());
        return new Rehearsal() {
            @Override
            public EntryKind kind() {
                return EntryKind.PORTAL_UNIT;
            }

            @Override
            public List<Finding> of(byte[] document) {
                return documents
                        .readDossier(document)
                        .flatMap(it -> translator.translate(it, units))
                        .findings();
            }
        };
    }

    @Bean
    Intake intake(Ledger ledger, Admission admission, NpspSettings settings, Catalogue units, PortalCodes portalCodes) {
        return new Intake(ledger, admission, new DossierToNpsp(settings.dialect()), units, portalCodes);
    }

    @Bean
    Breaker npspBreaker(Lanes lanes, NpspLaneSettings settings) {
        return new Breaker(
                lanes,
                Lane.NPSP,
                settings.retries().breakerWindow(),
                settings.retries().breakerThreshold());
    }

    @Bean
    HttpRoute npspHttpRoute(NpspSettings settings, NpspLaneSettings lane, Lanes lanes) {
        HttpLimits limits = new HttpLimits(settings.connectTimeout(), settings.totalDeadline(), settings.maxAnswer());
        int connections = lane.calls().consumers() * 2;
        return new HttpRoute(NpspConnector.HTTP, limits, connections, new Permit(lanes, Lane.NPSP));
    }

    @Bean
    NpspConnector npspConnector(
            NpspSettings settings,
            Catalogue units,
            ObjectProvider<VerifiedAccounts> accounts,
            Sessions sessions,
            Breaker npspBreaker,
            CamelContext camel,
            Clock clock) {
        return new NpspConnector(
                settings,
                units,
                accounts.getIfAvailable(() -> VerifiedAccounts.AS_DECLARED),
                sessions,
                npspBreaker,
                camel.createProducerTemplate(),
                clock);
    }

    @Bean
    LookUp npspLookUp(NpspConnector npspConnector, Lanes lanes, Rates rates) {
        return new LookUp(npspConnector, lanes, rates);
    }

    @Bean
    LaneRoutes npspRoutes(
            NpspConnector npspConnector,
            ObjectProvider<ApplicantCheck> applicants,
            NpspLaneSettings lane,
            Breaker npspBreaker,
            Ledger ledger,
            Rates rates,
            Clock clock,
            Checkpoint checkpoint) {
        Connector connector = CheckedConnector.of(
                npspConnector, Optional.ofNullable(applicants.getIfAvailable()), new PortalApplicants());
        return new LaneRoutes(connector, lane.calls().consumers(), ledger, rates, npspBreaker, clock, checkpoint);
    }

    @Bean
    NpspQueries npspQueries(
            NpspSettings settings, Sessions sessions, Lanes lanes, Rates rates, CamelContext camel, Clock clock) {
        return new NpspQueries(settings, sessions, lanes, rates, camel.createProducerTemplate(), clock);
    }
}
