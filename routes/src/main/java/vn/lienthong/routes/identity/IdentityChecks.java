package vn.lienthong.routes.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.civilstatus.WireAnswer;
import vn.lienthong.mappings.identity.Declared;
import vn.lienthong.mappings.identity.IdentityAnswer;
import vn.lienthong.mappings.identity.IdentityDialect;
import vn.lienthong.mappings.identity.IdentityJudge;
import vn.lienthong.mappings.identity.IdentityQuery;
import vn.lienthong.mappings.identity.IdentityReader;
import vn.lienthong.mappings.identity.IdentityRequest;
import vn.lienthong.mappings.identity.IdentityVerdict;
import vn.lienthong.mappings.identity.IdentityWriter;
import vn.lienthong.routes.http.Body;
import vn.lienthong.routes.http.Calling;
import vn.lienthong.routes.http.Heard;
import vn.lienthong.routes.http.InTurn;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.ledger.Exchange;
import vn.lienthong.routes.lgsp.LgspCall;
import vn.lienthong.routes.lgsp.LgspCalls;

/** Finds out whether a person is who a document says: from what is remembered, or by asking the citizen service. */
public final class IdentityChecks {

    /** The name of the {@link vn.lienthong.routes.http.HttpRoute} that the calls go over. */
    public static final String HTTP = "identity";

    /**
     * How the service is asked.
     *
     * @param path of the service below the bus; not looked at where it is asked past the bus
     * @param officer our account with the service
     * @param officers accounts of officers that have one of their own, by the name under which they ask
     */
    public record Asking(String path, String officer, Map<String, String> officers) {

        public Asking {
            officers = Map.copyOf(officers);
        }
    }

    private final Asking asking;
    private final IdentityDialect dialect;
    private final IdentityWriter writer;
    private final IdentityReader reader;
    private final LgspCalls service;
    private final InTurn turn;
    private final Breaker breaker;
    private final LookUps lookUps;
    private final Clock clock;

    public IdentityChecks(
            Asking asking,
            IdentityDialect dialect,
            LgspCalls service,
            InTurn turn,
            Breaker breaker,
            LookUps lookUps,
            Clock clock) {
        this.asking = asking;
        this.dialect = dialect;
        this.writer = new IdentityWriter(dialect);
        this.reader = new IdentityReader(dialect);
        this.service = service;
        this.turn = turn;
        this.breaker = breaker;
        this.lookUps = lookUps;
        this.clock = clock;
    }

    /**
     * Checks a person, and writes the look-up down before anybody is told what came of it.
     *
     * @param record takes down each call, without what went and came
     */
    public Checked check(Declared person, Purpose purpose, Consumer<Exchange> record) {
        long begin = System.nanoTime();
        Checked checked = lookUps.recent(person).<Checked>map(it -> it).orElseGet(() -> ask(person, purpose, record));
        lookUps.write(person, purpose, checked, Duration.ofNanos(System.nanoTime() - begin));
        return checked;
    }

    private Checked ask(Declared person, Purpose purpose, Consumer<Exchange> record) {
        String procedure = purpose.procedure();
        IdentityQuery query = new IdentityQuery(
                UUID.randomUUID().toString(),
                asking.officers().getOrDefault(purpose.officer(), asking.officer()),
                procedure == null ? "" : procedure,
                person);
        Translation<IdentityRequest> request = writer.write(query);
        if (!(request instanceof Translation.Translated<IdentityRequest> good)) {
            return new Checked.Unfit(request.findings());
        }
        LgspCall call = new LgspCall(
                dialect.operation(), asking.path(), Body.of(good.value().body()));
        return judged(person, post(call, it -> record.accept(it.withoutBodies())));
    }

    private Heard post(LgspCall call, Consumer<Exchange> record) {
        return turn.make(next -> service.post(call, new Calling(service::totalDeadline, record, next)));
    }

    private Checked judged(Declared person, Heard heard) {
        if (!(heard instanceof Heard.Answer answer)) {
            return away(heard instanceof Heard.NotSent notSent ? notSent.reason() : ((Heard.Lost) heard).reason());
        }
        IdentityAnswer read = reader.read(
                person.number(),
                new WireAnswer(answer.status(), answer.contentType(), answer.retryAfter(), answer.body()));
        if (read instanceof IdentityAnswer.Found found) {
            return judged(IdentityJudge.judge(person, found.citizen()));
        }
        if (read instanceof IdentityAnswer.NotFound) {
            return judged(new IdentityVerdict.NotFound());
        }
        if (read instanceof IdentityAnswer.NotAdmitted refused) {
            String reason = "the citizen service does not admit us, HTTP " + refused.httpStatus();
            breaker.trip(reason);
            return away(reason);
        }
        IdentityAnswer.Away silent = (IdentityAnswer.Away) read;
        return new Checked.Away(silent.reason(), silent.retryAfter());
    }

    private Checked judged(IdentityVerdict verdict) {
        return new Checked.Judged(verdict, clock.instant(), false);
    }

    private static Checked away(String reason) {
        return new Checked.Away(reason, Optional.empty());
    }
}
