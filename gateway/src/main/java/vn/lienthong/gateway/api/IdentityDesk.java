package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.identity.LookUpRecord;
import vn.lienthong.gateway.identity.SqlWaivers;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.identity.IdentityField;
import vn.lienthong.mappings.identity.IdentityInquiry;
import vn.lienthong.mappings.identity.IdentityVerdict;
import vn.lienthong.mappings.identity.IdentityWords;
import vn.lienthong.mappings.identity.InquiryDocuments;
import vn.lienthong.routes.identity.Checked;
import vn.lienthong.routes.identity.IdentityChecks;
import vn.lienthong.routes.identity.Purpose;

/** Where systems and people have a person checked, and where one sees who was looked up for what. */
@RestController
@RequestMapping("/api/v1/identity")
final class IdentityDesk {

    private static final int LARGEST = 16_384;
    private static final int LARGEST_PAGE = 200;
    private static final Words NOT_LINKED = new Words(
            "Trục của tỉnh chưa được nối với CSDL quốc gia về dân cư; đề nghị đơn vị vận hành đặt lienthong.identity.base-url",
            "The gateway is not linked to the population database; ask the operators to set lienthong.identity.base-url");
    private static final Words NOT_KEPT_BACK = new Words(
            "Chỉ cho qua được hồ sơ đang dừng vì thông tin người nộp không khớp",
            "Only a message that is parked because of its applicant can be let pass");

    /**
     * @param verdict {@code MATCH}, {@code DIFFERS} or {@code NOT_FOUND}
     * @param fields in which what is declared differs, by the names of the request
     * @param checkedAt when the population database said so
     * @param remembered whether it said so to an earlier question
     */
    @JsonInclude(Include.NON_NULL)
    record View(
            String verdict, List<String> fields, Words message, Words remedy, Instant checkedAt, boolean remembered) {}

    /** @param lookups newest first */
    record Lookups(List<LookUpRecord.Line> lookups) {}

    record Waived(UUID message, Words meaning) {}

    private final ObjectProvider<IdentityChecks> checks;
    private final LookUpRecord lookUps;
    private final SqlWaivers waivers;
    private final Audit audit;

    IdentityDesk(ObjectProvider<IdentityChecks> checks, LookUpRecord lookUps, SqlWaivers waivers, Audit audit) {
        this.checks = checks;
        this.lookUps = lookUps;
        this.waivers = waivers;
        this.audit = audit;
    }

    @PostMapping(path = "/checks", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> check(@AuthenticationPrincipal Caller caller, HttpServletRequest request) {
        IdentityChecks linked = checks.getIfAvailable(() -> {
            throw new Refused(Problem.NOT_LINKED, NOT_LINKED);
        });
        Translation<IdentityInquiry> read = InquiryDocuments.read(Body.of(request, LARGEST));
        if (!(read instanceof Translation.Translated<IdentityInquiry> good)) {
            return IntakeAnswers.bad(read.findings());
        }
        IdentityInquiry inquiry = good.value();
        Purpose purpose = new Purpose(
                caller.name(), inquiry.officer(), inquiry.purpose(), inquiry.procedure(), inquiry.dossier(), null);
        Checked checked = linked.check(inquiry.person(), purpose, call -> {});
        audit.record(
                caller, "identity.check", object(inquiry), inquiry.purpose(), Map.of("officer", inquiry.officer()));
        return answer(checked);
    }

    @GetMapping("/lookups")
    Lookups lookups(
            @RequestParam(required = false) @Nullable String dossier, @RequestParam(defaultValue = "50") int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new Refused(Problem.MALFORMED_REQUEST);
        }
        return new Lookups(lookUps.newest(dossier, size));
    }

    @PostMapping(path = "/waivers/{message}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Waived waive(@AuthenticationPrincipal Caller caller, @PathVariable UUID message, HttpServletRequest request) {
        if (!waivers.waive(message, caller, CancelRequest.reasonIn(request))) {
            throw new Refused(Problem.NOT_NOW, NOT_KEPT_BACK);
        }
        return new Waived(
                message,
                new Words(
                        "Đã cho qua; phát lại hồ sơ để gửi đi mà không kiểm tra người nộp",
                        "Let pass; replay the message, and it goes without its applicant being checked"));
    }

    private static ResponseEntity<Object> answer(Checked checked) {
        if (checked instanceof Checked.Unfit unfit) {
            return IntakeAnswers.bad(unfit.findings());
        }
        if (checked instanceof Checked.Away away) {
            throw new Refused(
                    Problem.UNAVAILABLE,
                    new Words(
                            "CSDL quốc gia về dân cư chưa trả lời: " + away.reason() + "; thử lại sau ít phút",
                            "The population database gave no answer: " + away.reason() + "; try again in a while"));
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view((Checked.Judged) checked));
    }

    private static View view(Checked.Judged judged) {
        IdentityVerdict verdict = judged.verdict();
        List<String> fields = verdict instanceof IdentityVerdict.Differs differs
                ? differs.fields().stream().map(IdentityField::member).toList()
                : List.of();
        String word = verdict instanceof IdentityVerdict.Match ? "MATCH" : fields.isEmpty() ? "NOT_FOUND" : "DIFFERS";
        return new View(
                word,
                fields,
                IdentityWords.of(verdict),
                IdentityWords.remedy(verdict),
                judged.at(),
                judged.remembered());
    }

    private static String object(IdentityInquiry inquiry) {
        String dossier = inquiry.dossier();
        return dossier == null ? "person" : dossier;
    }
}
