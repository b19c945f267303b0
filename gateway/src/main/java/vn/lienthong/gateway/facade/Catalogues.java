package vn.lienthong.gateway.facade;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.facade.PortalAnswers.Kept;
import vn.lienthong.routes.npsp.NpspQueries;
import vn.lienthong.routes.npsp.NpspQueries.Told;
import vn.lienthong.routes.npsp.NpspSettings;

/**
 * Passes questions on to the Portal. An answer that is fresh is given again without asking; an older one while the Portal is
 * silent. Who asks the same at the same time shares one question.
 */
@Component
final class Catalogues {

    /** Says when the Portal gave the answer, where that was not now. */
    static final String AS_OF = "X-LienThong-As-Of";

    private final NpspQueries portal;
    private final NpspSettings npsp;
    private final PortalAnswers answers;
    private final FacadeSettings settings;
    private final ConcurrentMap<ByteBuffer, CompletableFuture<Told>> underWay = new ConcurrentHashMap<>();

    Catalogues(NpspQueries portal, NpspSettings npsp, PortalAnswers answers, FacadeSettings settings) {
        this.portal = portal;
        this.npsp = npsp;
        this.answers = answers;
        this.settings = settings;
    }

    ResponseEntity<byte[]> answer(PortalQuestion question) {
        byte[] key = question.key(npsp);
        Optional<Kept> kept = answers.find(key);
        if (isFresh(kept, question)) {
            return given(kept.get());
        }
        Told told = asked(key, question);
        if (told instanceof Told.Answered answered) {
            return FacadeAnswer.passedOn(answered.body(), new HttpHeaders());
        }
        if (told instanceof Told.Refused refused) {
            return FacadeAnswer.refused(refused.code(), refused.message());
        }
        return kept.filter(it -> it.age().compareTo(stale(question)) < 0)
                .map(Catalogues::given)
                .orElseGet(() -> FacadeAnswer.unavailable(
                        "Cổng Dịch vụ công quốc gia chưa trả lời " + question.service() + "; thử lại sau ít phút"));
    }

    private Told asked(byte[] key, PortalQuestion question) {
        ByteBuffer name = ByteBuffer.wrap(key);
        CompletableFuture<Told> mine = new CompletableFuture<>();
        CompletableFuture<Told> first = underWay.putIfAbsent(name, mine);
        if (first != null) {
            return shared(first);
        }
        try {
            Told told = ask(key, question);
            mine.complete(told);
            return told;
        } catch (RuntimeException failure) {
            mine.completeExceptionally(failure);
            throw failure;
        } finally {
            underWay.remove(name, mine);
            mine.cancel(false);
        }
    }

    /** Looks once more first: who asked before may have been answered just now. */
    private Told ask(byte[] key, PortalQuestion question) {
        Optional<Kept> meanwhile = answers.find(key);
        if (isFresh(meanwhile, question)) {
            return new Told.Answered(meanwhile.get().answer());
        }
        Told told = portal.ask(session -> question.body(session, npsp.madonvi()), settings.queryDeadline());
        if (told instanceof Told.Answered answered) {
            answers.keep(key, question.service(), answered.body());
            answers.forget(question.service(), stale(question));
        }
        return told;
    }

    private static Told shared(CompletableFuture<Told> first) {
        try {
            return first.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
    }

    private boolean isFresh(Optional<Kept> kept, PortalQuestion question) {
        return kept.isPresent() && kept.get().age().compareTo(fresh(question)) < 0;
    }

    private Duration fresh(PortalQuestion question) {
        return question.person() ? settings.cache().person() : settings.cache().fresh();
    }

    private Duration stale(PortalQuestion question) {
        return question.person() ? settings.cache().person() : settings.cache().stale();
    }

    private static ResponseEntity<byte[]> given(Kept kept) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(AS_OF, kept.askedAt().toString());
        return FacadeAnswer.passedOn(kept.answer(), headers);
    }
}
