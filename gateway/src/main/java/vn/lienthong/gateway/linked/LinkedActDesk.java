package vn.lienthong.gateway.linked;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.api.CancelRequest;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.linked.LinkedActs.Acted;
import vn.lienthong.gateway.linked.LinkedReports.Reported;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.linked.HubLeg;

/** Where people act on linked dossiers, and the provincial system reports on them. */
@RestController
@RequestMapping("/api/v1/linked/{code}")
final class LinkedActDesk {

    private static final Words NO_HUB = new Words(
            "Trục chưa nối với hub liên thông; đề nghị đơn vị vận hành đặt lienthong.linked.base-url",
            "The gateway is not linked to the hub of linked procedures; ask the operators to set lienthong.linked.base-url");
    private static final Words HAS_ENDED = new Words("Hồ sơ liên thông đã kết thúc", "The linked dossier has ended");
    private static final Words NOT_SILENT = new Words(
            "Chỉ ghi nhận cho phần đang quá hạn hoặc bị từ chối, đến một thời điểm sau này",
            "Only what is silent past its time, or refused, can be seen to, until a later moment");
    private static final Words NOT_TO_MARK = new Words(
            "Chỉ xác nhận được phần cư trú hoặc bảo hiểm chưa xong của hồ sơ đã đăng ký hộ tịch",
            "Only residence or insurance that is not done, of a dossier that is registered, can be marked");

    /** @param repeated whether it had been reported before */
    record ReportedView(java.util.UUID message, boolean repeated) {}

    private final ObjectProvider<LinkedActs> acts;
    private final LinkedDesk desk;
    private final Clock clock;

    LinkedActDesk(ObjectProvider<LinkedActs> acts, LinkedDesk desk, Clock clock) {
        this.acts = acts;
        this.desk = desk;
        this.clock = clock;
    }

    @PostMapping(path = "/reports", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReportedView> report(
            @AuthenticationPrincipal Caller caller, @PathVariable String code, HttpServletRequest request) {
        LinkedActs linked = linked();
        LinkedBody.Report body = LinkedBody.report(request);
        Instant now = clock.instant();
        Instant given = body.at();
        Instant at = given == null || given.isAfter(now) ? now : given;
        Reported reported = DossierCode.parse(code)
                .flatMap(it -> linked.report(it, body.status(), at, body.details(), caller.name()))
                .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
        if (reported instanceof Reported.Denied denied) {
            throw new Refused(Problem.NOT_NOW, denied.why());
        }
        Reported.Taken taken = (Reported.Taken) reported;
        return ResponseEntity.accepted().body(new ReportedView(taken.message(), taken.repeated()));
    }

    @PostMapping("/ask")
    LinkedView ask(@AuthenticationPrincipal Caller caller, @PathVariable String code) {
        return done(caller, code, HAS_ENDED, (linked, it) -> linked.ask(it, caller));
    }

    @PostMapping(path = "/legs/{leg}/see-to", consumes = MediaType.APPLICATION_JSON_VALUE)
    LinkedView seeTo(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String code,
            @PathVariable HubLeg leg,
            HttpServletRequest request) {
        LinkedBody.SeenTo body = LinkedBody.seenTo(request);
        return done(
                caller, code, NOT_SILENT, (linked, it) -> linked.seeTo(it, leg, body.until(), body.reason(), caller));
    }

    @PostMapping(path = "/legs/{leg}/mark", consumes = MediaType.APPLICATION_JSON_VALUE)
    LinkedView mark(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String code,
            @PathVariable HubLeg leg,
            HttpServletRequest request) {
        String reason = CancelRequest.reasonIn(request);
        return done(caller, code, NOT_TO_MARK, (linked, it) -> linked.mark(it, leg, reason, caller));
    }

    @PostMapping(path = "/close", consumes = MediaType.APPLICATION_JSON_VALUE)
    LinkedView close(@AuthenticationPrincipal Caller caller, @PathVariable String code, HttpServletRequest request) {
        String reason = CancelRequest.reasonIn(request);
        return done(caller, code, HAS_ENDED, (linked, it) -> linked.close(it, reason, caller));
    }

    private LinkedView done(
            Caller caller, String code, Words otherwise, BiFunction<LinkedActs, DossierCode, Acted> act) {
        LinkedActs linked = linked();
        DossierCode dossier = DossierCode.parse(code).orElseThrow(() -> new Refused(Problem.NOT_FOUND));
        return switch (act.apply(linked, dossier)) {
            case DONE -> desk.one(caller, code);
            case NO_SUCH -> throw new Refused(Problem.NOT_FOUND);
            case NOT_NOW -> throw new Refused(Problem.NOT_NOW, otherwise);
        };
    }

    private LinkedActs linked() {
        return acts.getIfAvailable(() -> {
            throw new Refused(Problem.NOT_LINKED, NO_HUB);
        });
    }
}
