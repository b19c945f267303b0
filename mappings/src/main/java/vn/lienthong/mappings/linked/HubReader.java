package vn.lienthong.mappings.linked;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.lienthong.mappings.civilstatus.CivilType;
import vn.lienthong.mappings.civilstatus.WireAnswer;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.text.Snippet;

/** Understands what the hub answers, and never throws for it. The dossiers themselves are read by {@code LinkedIncoming}. */
public final class HubReader {

    private static final Map<String, CivilType> MODULES =
            Map.of("KS", CivilType.BIRTH, "LTKS", CivilType.BIRTH, "KT", CivilType.DEATH, "LTKT", CivilType.DEATH);
    private static final Set<String> OK = Set.of("200", "1", "true");

    private final HubDialect dialect;

    public HubReader(HubDialect dialect) {
        this.dialect = dialect;
    }

    /** @return the session; nothing of the body is kept otherwise, since it may hold a token */
    public HubAnswer<HubSession> readLogin(WireAnswer answer) {
        var body = HubBody.of(answer);
        return given(
                body,
                json -> HubBody.text(json, "token")
                        .map(token -> new HubSession(token, HubBody.text(json, "refreshToken"))),
                "");
    }

    /**
     * @return what waits; an element without an id, a linked code or a known module is listed in {@link HubList#unreadable()},
     *     so that nobody takes it for absent
     */
    public HubAnswer<HubList> readList(WireAnswer answer) {
        var body = HubBody.of(answer);
        return given(
                body,
                json -> json.path("data").isArray() ? Optional.of(list(json.path("data"))) : Optional.empty(),
                body.snippet());
    }

    /** @return what the answer to an acknowledgement says; it is recognised by its words */
    public HubReply readAcknowledgement(WireAnswer answer) {
        var body = HubBody.of(answer);
        return body.broken().orElseGet(() -> {
            if (body.isSuccess() && body.says(dialect.acknowledged())) {
                return new HubReply.Done(body.snippet());
            }
            return body.isSuccess()
                    ? new HubReply.Unreadable("neither taken nor refused", body.snippet())
                    : refused(body);
        });
    }

    /** @return what the answer to a report says */
    public HubReply readReport(WireAnswer answer) {
        var body = HubBody.of(answer);
        return body.broken().orElseGet(() -> {
            var status = HubBody.text(body.json(), "status");
            boolean hasErrors = !body.json().path("errors").isEmpty();
            if (body.isSuccess() && status.map(OK::contains).orElse(false) && !hasErrors) {
                return new HubReply.Done(body.snippet());
            }
            var end = end(body);
            if (end.isPresent()) {
                return new HubReply.AlreadyDone(end.get(), body.snippet());
            }
            boolean isRefused = !body.isSuccess() || hasErrors || status.isPresent();
            return isRefused ? refused(body) : new HubReply.Unreadable("no status", body.snippet());
        });
    }

    /** How far each part of a dossier is. The look-up is inferred. */
    public HubAnswer<HubLegs> readLegs(DossierCode asked, WireAnswer answer) {
        var body = HubBody.of(answer);
        return given(body, json -> new HubLegsReading(dialect).read(asked, json), body.snippet());
    }

    private Optional<HubEnd> end(HubBody body) {
        return dialect.alreadyDone().entrySet().stream()
                .filter(it -> body.says(Set.of(it.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static HubReply refused(HubBody body) {
        var code = HubBody.text(body.json(), "status")
                .orElse("HTTP " + body.answer().status());
        return new HubReply.Refused(Snippet.of(code), body.snippet());
    }

    private static <T> HubAnswer<T> given(HubBody body, Function<JsonNode, Optional<T>> reading, String snippet) {
        var broken = body.broken();
        if (broken.isPresent()) {
            return new HubAnswer.NoAnswer<>(broken.get());
        }
        if (!body.isSuccess()) {
            return new HubAnswer.NoAnswer<>(
                    new HubReply.Refused("HTTP " + body.answer().status(), snippet));
        }
        return reading.apply(body.json())
                .<HubAnswer<T>>map(HubAnswer.Given::new)
                .orElseGet(() -> new HubAnswer.NoAnswer<>(new HubReply.Unreadable("not what was asked for", snippet)));
    }

    private static HubList list(JsonNode data) {
        List<HubItem> items = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (var element : data) {
            var item = item(element);
            item.ifPresent(items::add);
            if (item.isEmpty()) {
                unreadable.add(HubBody.text(element, "maHoSo").map(Snippet::of).orElse("?"));
            }
        }
        return new HubList(items, unreadable);
    }

    private static Optional<HubItem> item(JsonNode element) {
        var id = HubBody.text(element, "id");
        var code = HubBody.text(element, "maHoSo").flatMap(DossierCode::parse);
        var type = HubBody.text(element, "module").map(MODULES::get);
        if (id.isEmpty() || code.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new HubItem(
                id.get(),
                code.get(),
                type.get(),
                HubBody.text(element, "maTTHC").orElse(""),
                HubBody.text(element, "maDonVi").orElse(""),
                HubBody.text(element, "techId")));
    }
}
