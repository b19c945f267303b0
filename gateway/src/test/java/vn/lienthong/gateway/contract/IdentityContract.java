package vn.lienthong.gateway.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.lienthong.gateway.proof.SyntheticDossier;
import vn.lienthong.mappings.identity.Declared;
import vn.lienthong.mappings.identity.IdentityDialect;
import vn.lienthong.mock.identity.MockIdentity;
import vn.lienthong.mock.identity.Person;
import vn.lienthong.routes.http.InTurn;
import vn.lienthong.routes.identity.ApplicantCheck;
import vn.lienthong.routes.identity.CheckPolicy;
import vn.lienthong.routes.identity.Checked;
import vn.lienthong.routes.identity.CheckedConnector;
import vn.lienthong.routes.identity.IdentityChecks;
import vn.lienthong.routes.identity.LookUps;
import vn.lienthong.routes.identity.PortalApplicants;
import vn.lienthong.routes.identity.Purpose;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.lane.Connector;
import vn.lienthong.routes.lane.Told;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.ledger.Exchange;
import vn.lienthong.routes.ledger.Question;
import vn.lienthong.routes.lgsp.LgspCalls;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.queue.Event.Sighting;

/** A dossier whose applicant must be checked first, for a Portal that takes everything: delivered is only who was found right. */
final class IdentityContract {

    private final NationalEndpointContractTest test;
    private final MockIdentity service;
    private int people;

    IdentityContract(NationalEndpointContractTest test, MockIdentity service) {
        this.test = test;
        this.service = service;
    }

    Connector connector(IdentityDialect.Wire wire, LgspCalls line, Breaker breaker) {
        IdentityChecks checks = new IdentityChecks(
                new IdentityChecks.Asking("/apiCSDLDanCu/ChiaSeThongTinCongDan", "canbo-tinh", Map.of()),
                IdentityDialect.standard().wire(wire),
                line,
                new InTurn(Lane.IDENTITY, test.shared, test.shared, breaker, test.clock),
                breaker,
                new NothingRemembered(),
                test.clock);
        CheckPolicy policy = new CheckPolicy(CheckPolicy.Measure.PARK, Map.of(), Map.of(), Map.of(), Set.of(), false);
        ApplicantCheck check = new ApplicantCheck(checks, policy, (dossier, person) -> false, "canbo-tinh", test.clock);
        return CheckedConnector.of(new TakesEverything(), Optional.of(check), new PortalApplicants());
    }

    NationalEndpointContractTest.Sample sample() {
        String number = "999185%06d".formatted(++people);
        String code = "H42.14.5-250701-%04d".formatted(people);
        service.people().add(Person.of(number, "Đặng", "Thị", "Hòa", "19850308", 2));
        SyntheticDossier dossier =
                SyntheticDossier.of(code, Instant.parse("2025-07-01T02:00:00Z")).applicant(number, "Đặng Thị Hòa");
        return new NationalEndpointContractTest.Sample(UUID.randomUUID(), code, number, dossier.json());
    }

    private static final class NothingRemembered implements LookUps {

        @Override
        public Optional<Checked.Judged> recent(Declared person) {
            return Optional.empty();
        }

        @Override
        public void write(Declared person, Purpose purpose, Checked checked, Duration took) {}
    }

    private final class TakesEverything implements Connector {

        @Override
        public Lane lane() {
            return Lane.NPSP;
        }

        @Override
        public Prepared prepare(Claim claim) {
            return new Prepared.Ready(
                    1, record -> new Told.Whole(new Outcome.Delivered("taken", test.clock.instant())));
        }

        @Override
        public Sighting ask(Question question, Consumer<Exchange> record) {
            return new Sighting.Failed("it is not asked");
        }
    }
}
