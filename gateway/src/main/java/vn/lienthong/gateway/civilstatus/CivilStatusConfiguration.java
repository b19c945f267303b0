package vn.lienthong.gateway.civilstatus;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.camel.CamelContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.attachment.Attachments;
import vn.lienthong.gateway.authority.ActiveAuthority;
import vn.lienthong.gateway.authority.AuthorisedRegistry;
import vn.lienthong.gateway.content.Payloads;
import vn.lienthong.gateway.ledger.LaneTerms;
import vn.lienthong.gateway.ledger.LedgerConfiguration.LaneOnTerms;
import vn.lienthong.gateway.missing.AddedEntries;
import vn.lienthong.gateway.missing.AddedRegistryUnits;
import vn.lienthong.gateway.missing.EntryKind;
import vn.lienthong.gateway.missing.Rehearsal;
import vn.lienthong.gateway.unit.ActiveUnits;
import vn.lienthong.gateway.unit.DatedRegistryUnits;
import vn.lienthong.gateway.unit.UnitSettings;
import vn.lienthong.gateway.vault.KeyDestroyed;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.civilstatus.CivilDocuments;
import vn.lienthong.mappings.civilstatus.CivilToRegistry;
import vn.lienthong.mappings.civilstatus.RegistryCatalogue;
import vn.lienthong.mappings.civilstatus.RegistryDialect;
import vn.lienthong.routes.civilstatus.CivilConnector;
import vn.lienthong.routes.civilstatus.CivilSettings;
import vn.lienthong.routes.civilstatus.FoundRecords;
import vn.lienthong.routes.civilstatus.SentDocuments;
import vn.lienthong.routes.http.HttpLimits;
import vn.lienthong.routes.http.HttpRoute;
import vn.lienthong.routes.identity.ApplicantCheck;
import vn.lienthong.routes.identity.CheckedConnector;
import vn.lienthong.routes.identity.CivilApplicants;
import vn.lienthong.routes.intake.Admission;
import vn.lienthong.routes.intake.CivilIntake;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.lane.Connector;
import vn.lienthong.routes.lane.LaneRoutes;
import vn.lienthong.routes.lane.LookUp;
import vn.lienthong.routes.lane.Permit;
import vn.lienthong.routes.ledger.Answers;
import vn.lienthong.routes.ledger.Checkpoint;
import vn.lienthong.routes.ledger.Lanes;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.ledger.Rates;
import vn.lienthong.routes.ledger.Sessions;
import vn.lienthong.routes.lgsp.LgspLine;
import vn.lienthong.routes.lgsp.LgspQueries;
import vn.lienthong.routes.lgsp.LgspSettings;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Policy;

/** The lane to the civil registry, where a base address is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("lienthong.civil-status.base-url")
@EnableConfigurationProperties(CivilStatusSettings.class)
class CivilStatusConfiguration {

    /** The registry never says that it lacks what it is told, so nothing ever turns. */
    private static final int MAX_FLIPS = 0;

    @Bean
    LaneOnTerms civilStatusLane(CivilStatusSettings settings) {
        CivilCalls calls = settings.calls();
        CivilRetries retries = settings.retries();
        Policy policy = new Policy(
                retries.firstBackoff(),
                retries.maxBackoff(),
                retries.maxRetryAfter(),
                calls.lease().plus(calls.totalDeadline()).plus(calls.busTimeout()),
                retries.visibility(),
                retries.maxStrikes(),
                MAX_FLIPS,
                false,
                false);
        LaneTerms terms = new LaneTerms(
                policy,
                calls.lease(),
                retries.budget(),
                calls.perSecond(),
                retries.firstPause(),
                retries.maxPause(),
                retries.republishAfter());
        return new LaneOnTerms(Lane.CIVIL_STATUS, terms, calls.window());
    }

    @Bean
    RegistryDialect registryDialect(CivilStatusSettings settings) {
        return RegistrySetup.dialect(settings);
    }

    /** By the code lists of this province, which all who read documents must go by. */
    @Bean
    CivilDocuments civilDocuments(RegistryDialect registryDialect) {
        return new CivilDocuments(registryDialect.codes());
    }

    @Bean
    RegistryCatalogue registryCatalogue(
            CivilStatusSettings settings,
            ActiveUnits active,
            UnitSettings units,
            AddedEntries added,
            ActiveAuthority authority,
            Clock clock) {
        RegistryCatalogue codes = new AddedRegistryUnits(RegistrySetup.catalogue(settings), added);
        return new AuthorisedRegistry(new DatedRegistryUnits(codes, active, units.civilStatus(), clock), authority);
    }

    @Bean
    Rehearsal civilRehearsal(
            RegistryDialect registryDialect, CivilDocuments civilDocuments, RegistryCatalogue registryCatalogue) {
        CivilToRegistry translator = new CivilToRegistry();
        return new Rehearsal() {
            @Override
            public EntryKind kind() {
                return EntryKind.REGISTRY_UNIT;
            }

            @Override
            public List<Finding> of(byte[] document) {
                return civilDocuments
                        .read(document)
                        .flatMap(it -> translator.translate(it, registryDialect, registryCatalogue))
                        .findings();
            }
        };
    }

    @Bean
    CivilSettings civilSettings(CivilStatusSettings settings, RegistryDialect dialect) {
        return RegistrySetup.civilSettings(settings, dialect);
    }

    @Bean
    LgspSettings civilStatusLgsp(CivilStatusSettings settings) {
        return RegistrySetup.lgsp(settings);
    }

    @Bean
    CivilIntake civilIntake(
            Ledger ledger,
            Admission admission,
            Attachments attachments,
            RegistryDialect registryDialect,
            RegistryCatalogue registryCatalogue) {
        return new CivilIntake(ledger, admission, attachments::unknownTo, registryDialect, registryCatalogue);
    }

    @Bean
    AcceptedDossiers acceptedDossiers(
            Payloads payloads, Attachments attachments, JdbcClient sql, CivilDocuments civilDocuments) {
        return new AcceptedDossiers(payloads, attachments, new LinkedCodes(sql), civilDocuments);
    }

    @Bean
    Breaker civilStatusBreaker(Lanes lanes, CivilStatusSettings settings) {
        CivilRetries retries = settings.retries();
        return new Breaker(lanes, Lane.CIVIL_STATUS, retries.breakerWindow(), retries.breakerThreshold());
    }

    @Bean
    HttpRoute civilStatusHttpRoute(CivilStatusSettings settings, Lanes lanes) {
        CivilCalls calls = settings.calls();
        HttpLimits limits = new HttpLimits(calls.connectTimeout(), calls.totalDeadline(), calls.maxAnswerBytes());
        return new HttpRoute(CivilSettings.HTTP, limits, calls.consumers() * 2, new Permit(lanes, Lane.CIVIL_STATUS));
    }

    @Bean
    LgspLine civilStatusLine(
            LgspSettings civilStatusLgsp,
            Sessions sessions,
            Breaker civilStatusBreaker,
            CamelContext camel,
            Clock clock) {
        return new LgspLine(
                civilStatusLgsp,
                CivilSettings.HTTP,
                Lane.CIVIL_STATUS,
                sessions,
                civilStatusBreaker,
                camel.createProducerTemplate(),
                clock);
    }

    @Bean
    LgspQueries civilStatusQueries(
            LgspLine civilStatusLine,
            LgspSettings civilStatusLgsp,
            Lanes lanes,
            Rates rates,
            Breaker civilStatusBreaker,
            Clock clock) {
        return new LgspQueries(
                civilStatusLine, Lane.CIVIL_STATUS, civilStatusLgsp, lanes, rates, civilStatusBreaker, clock);
    }

    @Bean
    SentDocuments sentDocuments(Payloads payloads) {
        return message -> {
            try {
                return Optional.of(payloads.newest(message).body());
            } catch (KeyDestroyed gone) {
                return Optional.empty();
            }
        };
    }

    @Bean
    CivilConnector civilConnector(
            CivilSettings settings,
            RegistryCatalogue registryCatalogue,
            Attachments attachments,
            ObjectProvider<FoundRecords> found,
            SentDocuments sentDocuments,
            Answers answers,
            LgspLine civilStatusLine,
            Breaker civilStatusBreaker,
            Clock clock) {
        return new CivilConnector(
                settings,
                registryCatalogue,
                attachments,
                found.getIfAvailable(() -> FoundRecords.NONE),
                sentDocuments,
                answers,
                civilStatusLine,
                civilStatusBreaker,
                clock);
    }

    @Bean
    LookUp civilStatusLookUp(CivilConnector civilConnector, Lanes lanes, Rates rates) {
        return new LookUp(civilConnector, lanes, rates);
    }

    @Bean
    LaneRoutes civilStatusRoutes(
            CivilConnector civilConnector,
            ObjectProvider<ApplicantCheck> applicants,
            CivilDocuments civilDocuments,
            CivilStatusSettings settings,
            Breaker civilStatusBreaker,
            Ledger ledger,
            Rates rates,
            Clock clock,
            Checkpoint checkpoint) {
        Connector connector = CheckedConnector.of(
                civilConnector, Optional.ofNullable(applicants.getIfAvailable()), new CivilApplicants(civilDocuments));
        return new LaneRoutes(
                connector, settings.calls().consumers(), ledger, rates, civilStatusBreaker, clock, checkpoint);
    }
}
