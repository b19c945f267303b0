package vn.lienthong.gateway.lgspfacade;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.facade.Digest;
import vn.lienthong.gateway.facade.PortalAnswers;
import vn.lienthong.gateway.facade.PortalAnswers.Kept;
import vn.lienthong.routes.http.Body;
import vn.lienthong.routes.http.Heard;
import vn.lienthong.routes.lgsp.LgspCall;
import vn.lienthong.routes.lgsp.LgspQueries;

/**
 * {@code danhMuc}, passed on to the registry. A catalogue that is fresh is given again without asking; an older one while the
 * registry is silent.
 */
@Component
@ConditionalOnProperty(LgspFacadeConfiguration.ENABLED)
final class RegistryCatalogues {

    /** Says when the registry gave the answer, where that was not now. */
    static final String AS_OF = "X-LienThong-As-Of";

    private static final String SERVICE = "danhMuc";
    private static final String KIND = "loaiDanhMuc";
    private static final int LAST_KIND = 5;
    private static final int SUCCESS = 200;

    private final ObjectProvider<LgspQueries> registry;
    private final PortalAnswers answers;
    private final LgspFacadeSettings settings;

    RegistryCatalogues(ObjectProvider<LgspQueries> registry, PortalAnswers answers, LgspFacadeSettings settings) {
        this.registry = registry;
        this.answers = answers;
        this.settings = settings;
    }

    LgspReply answer(Envelope envelope, JsonNode question) {
        int kind = question.path(KIND).asInt();
        if (kind < 1 || kind > LAST_KIND) {
            return envelope.refused(Envelope.WRONG_CATALOGUE, KIND + " phải là số từ 1 đến " + LAST_KIND);
        }
        byte[] key = Digest.of(SERVICE, String.valueOf(kind));
        Optional<Kept> kept = answers.find(key);
        if (kept.isPresent() && kept.get().age().compareTo(settings.fresh()) < 0) {
            return given(kept.get());
        }
        Optional<byte[]> told = ask(kind);
        if (told.isPresent()) {
            if (isCatalogue(told.get())) {
                answers.keep(key, SERVICE, told.get());
            }
            return body(told.get());
        }
        return kept.filter(it -> it.age().compareTo(settings.stale()) < 0)
                .map(RegistryCatalogues::given)
                .orElseGet(() -> envelope.unavailable("Hệ thống hộ tịch chưa trả lời; thử lại sau ít phút"));
    }

    /** @return what the registry answered, empty where that was nothing of its own */
    private Optional<byte[]> ask(int kind) {
        LgspQueries line = registry.getIfAvailable();
        if (line == null) {
            return Optional.empty();
        }
        Heard heard = line.post(
                new LgspCall(SERVICE, settings.cataloguePath(), Body.of("{\"" + KIND + "\":" + kind + "}")),
                call -> {});
        return heard instanceof Heard.Answer answer
                        && answer.status() == SUCCESS
                        && envelope(answer.body()).isPresent()
                ? Optional.of(answer.body())
                : Optional.empty();
    }

    private static boolean isCatalogue(byte[] body) {
        return envelope(body)
                .filter(it -> it.path("status").asInt() == 1 && it.path("value").isArray())
                .isPresent();
    }

    private static Optional<JsonNode> envelope(byte[] body) {
        try {
            return Optional.of(Json.read(body)).filter(it -> it.has("status"));
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    private static LgspReply given(Kept kept) {
        LgspReply reply = body(kept.answer());
        return response -> {
            response.setHeader(AS_OF, kept.askedAt().toString());
            reply.writeTo(response);
        };
    }

    private static LgspReply body(byte[] json) {
        return response -> {
            response.setContentType("application/json;charset=UTF-8");
            response.setContentLength(json.length);
            response.getOutputStream().write(json);
        };
    }
}
