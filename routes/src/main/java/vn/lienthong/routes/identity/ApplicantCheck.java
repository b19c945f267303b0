package vn.lienthong.routes.identity;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.dossier.ApplicantType;
import vn.lienthong.mappings.dossier.Dossier;
import vn.lienthong.mappings.dossier.ProvinceDocuments;
import vn.lienthong.mappings.identity.Declared;
import vn.lienthong.mappings.identity.IdentityVerdict;
import vn.lienthong.mappings.identity.IdentityWords;
import vn.lienthong.routes.http.RetryAfter;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.ledger.Exchange;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Outcome;

/** Decides, before a dossier is told to anybody, whether its applicant lets it go on. */
public final class ApplicantCheck {

    private static final String PURPOSE = "Kiểm tra người nộp hồ sơ trước khi gửi Cổng Dịch vụ công quốc gia";
    static final String NOT_CHECKED = "chưa kiểm tra được người nộp";

    /** What is decided. */
    sealed interface Ruling {

        /** @param note what is noted; empty where there is nothing */
        record GoOn(String note) implements Ruling {}

        record Stop(Outcome outcome) implements Ruling {}
    }

    private final IdentityChecks checks;
    private final CheckPolicy policy;
    private final Waivers waivers;
    private final String officer;
    private final Clock clock;
    private final ProvinceDocuments documents = new ProvinceDocuments();

    /** @param officer on whose behalf the gateway asks by itself */
    public ApplicantCheck(IdentityChecks checks, CheckPolicy policy, Waivers waivers, String officer, Clock clock) {
        this.checks = checks;
        this.policy = policy;
        this.waivers = waivers;
        this.officer = officer;
        this.clock = clock;
    }

    Ruling rule(Claim claim, Consumer<Exchange> record) {
        Dossier dossier = documents.readDossier(claim.payload()).orElseThrow();
        CheckPolicy.Measure measure = policy.of(dossier);
        if (measure == CheckPolicy.Measure.NEVER || dossier.applicant().type() != ApplicantType.CITIZEN) {
            return new Ruling.GoOn("");
        }
        Optional<Declared> person = dossier.applicant().identities().stream()
                .findFirst()
                .map(it -> Declared.of(it.number(), dossier.applicant().name()));
        if (person.isEmpty()) {
            return new Ruling.GoOn(NOT_CHECKED + ": hồ sơ không có số định danh");
        }
        if (waivers.waived(claim.subject(), person.get())) {
            return new Ruling.GoOn("không kiểm tra người nộp theo quyết định của người phê duyệt");
        }
        Purpose purpose =
                new Purpose("gateway", officer, PURPOSE, dossier.procedure().code(), claim.subject(), claim.id());
        return ruling(checks.check(person.get(), purpose, record), measure == CheckPolicy.Measure.PARK);
    }

    private Ruling ruling(Checked checked, boolean parks) {
        if (checked instanceof Checked.Away away) {
            return away(away, parks);
        }
        if (checked instanceof Checked.Unfit unfit) {
            String rules = unfit.findings().stream()
                    .map(Finding::rule)
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(","));
            String words =
                    unfit.findings().stream().map(it -> it.message().vi()).collect(Collectors.joining("; "));
            return unfit(rules, words, parks);
        }
        IdentityVerdict verdict = ((Checked.Judged) checked).verdict();
        return verdict instanceof IdentityVerdict.Match
                ? new Ruling.GoOn("")
                : unfit(code(verdict), IdentityWords.of(verdict).vi(), parks);
    }

    private Ruling away(Checked.Away away, boolean parks) {
        String words = NOT_CHECKED + ": " + away.reason();
        return parks && !policy.goOnWhileAway()
                ? new Ruling.Stop(new Outcome.Unavailable(words, RetryAfter.parse(away.retryAfter(), clock.instant())))
                : new Ruling.GoOn(words);
    }

    private static Ruling unfit(String code, String words, boolean parks) {
        return parks ? new Ruling.Stop(new Outcome.Refused(Cause.IDENTITY, code, words)) : new Ruling.GoOn(words);
    }

    private static String code(IdentityVerdict verdict) {
        return verdict instanceof IdentityVerdict.Differs differs
                ? differs.fields().stream().map(it -> "differs." + it.member()).collect(Collectors.joining(","))
                : "not-found";
    }
}
