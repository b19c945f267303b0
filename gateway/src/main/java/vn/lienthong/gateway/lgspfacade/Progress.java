package vn.lienthong.gateway.lgspfacade;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.origin.Origin;
import vn.lienthong.mappings.dossier.DossierCode;

/**
 * How far dossiers are, as the gateway knows it; the registry is not asked. What the gateway has and the registry not yet is
 * "received, waiting", as it would be there.
 */
@Component
@ConditionalOnProperty(LgspFacadeConfiguration.ENABLED)
final class Progress {

    private static final String CODE = "maHoSo";
    private static final String CODES = "maDinhDanhHoSo";
    private static final String NOT_FOUND = "Không tìm thấy hồ sơ trong số hồ sơ của hệ thống này";

    private final KnownDossiers dossiers;
    private final ProgressItems items;
    private final LgspFacadeSettings settings;

    Progress(KnownDossiers dossiers, ProgressItems items, LgspFacadeSettings settings) {
        this.dossiers = dossiers;
        this.items = items;
        this.settings = settings;
    }

    /** {@code LayKetQua}. */
    LgspReply several(Origin origin, Envelope envelope, JsonNode question) {
        JsonNode given = question.path(CODES);
        if (!given.isArray() || given.isEmpty() || given.size() > settings.codesPerQuestion()) {
            return envelope.refused(
                    Envelope.WRONG_DATA, CODES + " cần từ 1 đến " + settings.codesPerQuestion() + " mã hồ sơ");
        }
        Set<String> codes = new LinkedHashSet<>();
        given.forEach(it -> codes.add(it.asText()));
        List<ProgressItems.Item> found = new ArrayList<>();
        codes.forEach(code -> found.add(new ProgressItems.Item(code, find(origin, code))));
        return envelope.given(json -> {
            json.writeStartArray();
            for (ProgressItems.Item item : found) {
                items.write(json, item, question);
            }
            json.writeEndArray();
        });
    }

    /** {@code traTrangThaiHoSo}. The first generation has no number for a refusal, so that one is an error with its words. */
    LgspReply status(Origin origin, Envelope envelope, JsonNode question) {
        Optional<Known> found = find(origin, question.path(CODE).asText());
        if (found.isEmpty()) {
            return envelope.refused(Envelope.NOT_FOUND, NOT_FOUND);
        }
        Known known = found.get();
        return known.status() == Known.REFUSED
                ? envelope.refused(Envelope.WRONG_DATA, described(known))
                : envelope.done(known.status(), described(known), json -> json.writeString(""));
    }

    /** {@code ketQuaDangKyHS}. */
    LgspReply result(Origin origin, Envelope envelope, JsonNode question) {
        Optional<Known> found = find(origin, question.path(CODE).asText());
        if (found.isEmpty()) {
            return envelope.refused(Envelope.NOT_FOUND, NOT_FOUND);
        }
        Known known = found.get();
        if (known.result().isEmpty()) {
            return known.status() == Known.REFUSED
                    ? envelope.refused(Envelope.WRONG_DATA, described(known))
                    : envelope.refused(Envelope.NOT_FINISHED, "Hồ sơ chưa hoàn thành đăng ký. " + described(known));
        }
        return envelope.given(
                json -> items.writeRecord(json, known, known.result().get()));
    }

    private Optional<Known> find(Origin origin, String code) {
        return DossierCode.parse(code).flatMap(it -> dossiers.find(origin, it.text()));
    }

    private static String described(Known known) {
        return known.words().isEmpty() ? known.action() : known.action() + ": " + known.words();
    }
}
