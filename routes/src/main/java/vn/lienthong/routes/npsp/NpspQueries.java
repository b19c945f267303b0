package vn.lienthong.routes.npsp;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.apache.camel.ProducerTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.mappings.npsp.NpspReader;
import vn.lienthong.mappings.npsp.NpspReply;
import vn.lienthong.mappings.npsp.Session;
import vn.lienthong.routes.http.Calling;
import vn.lienthong.routes.http.Heard;
import vn.lienthong.routes.lane.HeldBack;
import vn.lienthong.routes.ledger.Lanes;
import vn.lienthong.routes.ledger.Rates;
import vn.lienthong.routes.ledger.Sessions;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Quote;

/**
 * Asks the Portal what is no message of the ledger: its catalogues, and what it shows of a dossier. It asks while the lane is
 * open only, at the lane's rate and with its session, and a few questions at a time, so that messages come first.
 */
public final class NpspQueries implements AutoCloseable {

    /** What came of a question. */
    public sealed interface Told {

        /** @param body the Portal's whole answer, a JSON object that says success */
        record Answered(byte[] body) implements Told {}

        /** The Portal said no. */
        record Refused(String code, String message) implements Told {}

        /** The Portal was not asked, or gave no answer of use in time; for a person, without its words. */
        record Silent(String reason) implements Told {}
    }

    private static final Logger LOG = LoggerFactory.getLogger(NpspQueries.class);
    private static final int AT_A_TIME = 4;
    private static final int WAITING = 64;

    private final NpspSettings settings;
    private final Lanes lanes;
    private final Rates rates;
    private final NpspReader reader;
    private final NpspLine line;
    private final NpspSession session;
    private final ThreadPoolExecutor askers;

    public NpspQueries(
            NpspSettings settings, Sessions sessions, Lanes lanes, Rates rates, ProducerTemplate camel, Clock clock) {
        this.settings = settings;
        this.lanes = lanes;
        this.rates = rates;
        this.reader = new NpspReader(settings.dialect());
        this.line = new NpspLine(settings, camel, clock);
        this.session = new NpspSession(settings, line, reader, new NpspOutcomes(settings, clock), sessions);
        this.askers =
                new ThreadPoolExecutor(AT_A_TIME, AT_A_TIME, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(WAITING));
        this.askers.allowCoreThreadTimeOut(true);
    }

    /**
     * Asks, and waits for the answer until the deadline; then one that is under way is let go on, and
     * one that still waits is dropped.
     *
     * @param body writes the question's body with the session
     */
    public Told ask(Function<Session, byte[]> body, Duration deadline) {
        if (!lanes.status(Lane.NPSP).open() || !lanes.mayWrite(Lane.NPSP)) {
            return new Told.Silent("the lane is closed");
        }
        try {
            return answered(askers.submit(() -> paced(body)), deadline);
        } catch (RejectedExecutionException busy) {
            return new Told.Silent("too many questions are waiting");
        }
    }

    @Override
    public void close() {
        askers.shutdownNow();
    }

    private static Told answered(Future<Told> answer, Duration deadline) {
        try {
            return answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            answer.cancel(false);
            return new Told.Silent("no answer within " + deadline.toMillis() + " ms");
        } catch (ExecutionException fault) {
            LOG.warn("a question to the Portal failed", fault.getCause());
            return new Told.Silent("the question failed");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Told.Silent("interrupted");
        }
    }

    private Told paced(Function<Session, byte[]> body) {
        Duration wait = rates.reserve(Lane.NPSP);
        if (!wait.isZero()) {
            LockSupport.parkNanos(this, wait.toNanos());
        }
        try {
            Calling unrecorded = new Calling(this::anyTime, call -> {});
            Sessions.Session current = session.current(unrecorded);
            Heard heard = post(body, current);
            return told(refusesSession(heard) ? post(body, session.renew(current.generation(), unrecorded)) : heard);
        } catch (NpspSession.NoSession none) {
            return new Told.Silent(Quote.without(none.outcome().reason()));
        } catch (HeldBack held) {
            return new Told.Silent(held.reason());
        }
    }

    private Heard post(Function<Session, byte[]> body, Sessions.Session current) {
        return line.post(settings.sharePath(), body.apply(new Session(current.token())), this::anyTime);
    }

    private boolean refusesSession(Heard heard) {
        return heard instanceof Heard.Answer answer && reply(answer) instanceof NpspReply.SessionRefused;
    }

    private Told told(Heard heard) {
        if (!(heard instanceof Heard.Answer answer)) {
            return new Told.Silent(
                    heard instanceof Heard.NotSent notSent ? notSent.reason() : ((Heard.Lost) heard).reason());
        }
        NpspReply reply = reply(answer);
        if (reply instanceof NpspReply.Accepted) {
            return new Told.Answered(answer.body());
        }
        if (reply instanceof NpspReply.Refused refused) {
            return new Told.Refused(refused.code(), refused.message());
        }
        return reply instanceof NpspReply.NotThere absent
                ? new Told.Refused("-1", absent.message())
                : new Told.Silent("an answer of no use: " + reply.getClass().getSimpleName());
    }

    private NpspReply reply(Heard.Answer answer) {
        return reader.read(answer.status(), answer.contentType(), answer.retryAfter(), answer.body());
    }

    private Duration anyTime() {
        return settings.totalDeadline();
    }
}
