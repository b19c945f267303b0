package vn.lienthong.gateway.lgspfacade;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.facade.Digest;
import vn.lienthong.gateway.facade.PortalAnswers;
import vn.lienthong.gateway.facade.PortalAnswers.Kept;
import vn.lienthong.gateway.lgspfacade.RegistryLine.Said;

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

    private final RegistryLine registry;
    private final PortalAnswers answers;
    private final LgspFacadeSettings settings;

    RegistryCatalogues(RegistryLine registry, PortalAnswers answers, LgspFacadeSettings settings) {
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
        Optional<Said> said = registry.ask(SERVICE, settings.cataloguePath(), "{\"" + KIND + "\":" + kind + "}");
        if (said.isPresent()) {
            if (said.get().list().isPresent()) {
                answers.keep(key, SERVICE, said.get().bytes());
            }
            return Json.whole(said.get().bytes());
        }
        return kept.filter(it -> it.age().compareTo(settings.stale()) < 0)
                .map(RegistryCatalogues::given)
                .orElseGet(() -> envelope.unavailable("Hệ thống hộ tịch chưa trả lời; thử lại sau ít phút"));
    }

    private static LgspReply given(Kept kept) {
        LgspReply reply = Json.whole(kept.answer());
        return response -> {
            response.setHeader(AS_OF, kept.askedAt().toString());
            reply.writeTo(response);
        };
    }
}
