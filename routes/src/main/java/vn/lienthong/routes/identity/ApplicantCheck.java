package vn.lienthong.routes.identity;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.identity.Declared;
import vn.lienthong.mappings.identity.IdentityVerdict;
import vn.lienthong.mappings.identity.IdentityWords;
import vn.lienthong.routes.http.RetryAfter;
import vn.lienthong.routes.identity.Rulings.Ruling;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.ledger.Exchange;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Outcome;

/** Decides, before a dossier is told to anybody, whether the people in it let it go on. */
public final class ApplicantCheck {

    static final String NOT_CHECKED = "chưa kiểm tra được ";

    private final IdentityChecks checks;
    private final CheckPolicy policy;
    private final Waivers waivers;
    private final String officer;
    private final Clock clock;

    /** @param officer on whose behalf the gateway asks by itself */
    public ApplicantCheck(IdentityChecks checks, CheckPolicy policy, Waivers waivers, String officer, Clock clock) {
        this.checks = checks;
        this.policy = policy;
        this.waivers = waivers;
        this.officer = officer;
        this.clock = clock;
    }

    Ruling rule(Claim claim, ApplicantReader reader, Consumer<Exchange> record) {
        Applicants document = reader.read(claim.payload());
        CheckPolicy.Measure measure = policy.of(claim.lane(), document);
        if (measure == CheckPolicy.Measure.NEVER) {
            return Rulings.NOTHING_TO_SAY;
        }
        String procedure = document.procedure().isEmpty() ? null : document.procedure();
        Purpose purpose = new Purpose("gateway", officer, reader.purpose(), procedure, claim.subject(), claim.id());
        Stream<Ruling> each = document.people().stream()
                .filter(it -> policy.looksAt(document, it))
                .map(it -> rule(it, purpose, measure == CheckPolicy.Measure.PARK, record));
        return Rulings.together(each.iterator());
    }

    private Ruling rule(Applicants.Person person, Purpose purpose, boolean parks, Consumer<Exchange> record) {
        Optional<Declared> declared = person.declared();
        if (declared.isEmpty()) {
            return new Ruling.GoOn(NOT_CHECKED + person.who() + ": hồ sơ không có số định danh");
        }
        if (waivers.waived(String.valueOf(purpose.dossier()), declared.get())) {
            return new Ruling.GoOn("không kiểm tra " + person.who() + " theo quyết định của người phê duyệt");
        }
        return ruling(person.who(), checks.check(declared.get(), purpose, record), parks);
    }

    private Ruling ruling(String who, Checked checked, boolean parks) {
        if (checked instanceof Checked.Away away) {
            return away(who, away, parks);
        }
        if (checked instanceof Checked.Unfit unfit) {
            String rules = unfit.findings().stream()
                    .map(Finding::rule)
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(","));
            String words =
                    unfit.findings().stream().map(it -> it.message().vi()).collect(Collectors.joining("; "));
            return unfit(rules, who + ": " + words, parks);
        }
        IdentityVerdict verdict = ((Checked.Judged) checked).verdict();
        return verdict instanceof IdentityVerdict.Match
                ? Rulings.NOTHING_TO_SAY
                : unfit(code(verdict), who + ": " + IdentityWords.of(verdict).vi(), parks);
    }

    private Ruling away(String who, Checked.Away away, boolean parks) {
        String words = NOT_CHECKED + who + ": " + away.reason();
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
