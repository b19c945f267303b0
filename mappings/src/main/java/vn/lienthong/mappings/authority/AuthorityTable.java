package vn.lienthong.mappings.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;

/**
 * The table of authority. It binds only the procedures and acts that it has a line for: of any other it says nothing, so that an
 * empty table holds nothing back. Who receives and who decides are two questions; people may hand in anywhere, unless lines say
 * who receives.
 */
public final class AuthorityTable {

    private static final Words MEND = new Words(
            "Sửa bảng thẩm quyền rồi phát lại nhóm, hoặc chuyển hồ sơ tới đơn vị có thẩm quyền",
            "Mend the table of authority and replay the group, or give the dossier to the unit that has it");

    private final List<AuthorityEntry> entries;

    public AuthorityTable(List<AuthorityEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** @return why the dossier may not go to its units, each finding with the decisions that disagree; empty where it may */
    public List<Finding> objections(AuthorityQuestion question) {
        List<Finding> findings = new ArrayList<>();
        objection(question, Act.DECIDES, question.handlingUnit(), null).ifPresent(findings::add);
        var receiving = question.receivingUnit();
        if (receiving != null) {
            objection(question, Act.RECEIVES, receiving, question.servicePoint())
                    .ifPresent(findings::add);
        }
        return findings;
    }

    /** @return whether nothing but authority is wrong */
    public static boolean isAllThatIsWrong(List<Finding> findings) {
        return !findings.isEmpty() && findings.stream().allMatch(it -> it.rule().startsWith("authority."));
    }

    /** @return the lines about a procedure that hold on the question's day */
    public List<AuthorityEntry> holding(AuthorityQuestion question, Act act) {
        return about(question, act).filter(it -> it.holdsOn(question.on())).toList();
    }

    private Optional<Finding> objection(AuthorityQuestion question, Act act, String unit, @Nullable String point) {
        if (about(question, act).findAny().isEmpty()) {
            return Optional.empty();
        }
        var holding = holding(question, act);
        return holding.stream().anyMatch(it -> it.covers(unit, point))
                ? Optional.empty()
                : Optional.of(finding(question, act, unit, holding));
    }

    private Finding finding(AuthorityQuestion question, Act act, String unit, List<AuthorityEntry> holding) {
        var now = holding.isEmpty()
                ? new Words("không ai (chưa có quyết định đang hiệu lực)", "nobody (no decision is in force)")
                : joined(holding.stream()
                        .map(it -> new Words(
                                it.who().vi() + " theo " + it.cited().vi(),
                                it.who().en() + " by " + it.cited().en())));
        var its = about(question, act)
                .filter(it -> it.covers(unit))
                .max(Comparator.comparing(AuthorityEntry::from))
                .map(AuthorityEntry::cited)
                .map(it -> new Words(
                        "đơn vị " + unit + " của hồ sơ theo " + it.vi(),
                        "the dossier's unit " + unit + " by " + it.en()))
                .orElseGet(() -> new Words(
                        "không quyết định nào giao cho đơn vị " + unit + " của hồ sơ",
                        "no decision names the dossier's unit " + unit));
        return act == Act.DECIDES
                ? finding(
                        "/handlingUnit/code",
                        "authority.decides",
                        new Words(
                                "Thủ tục " + question.procedure() + " do " + now.vi() + " giải quyết; " + its.vi(),
                                "Procedure " + question.procedure() + " is decided by " + now.en() + "; " + its.en()))
                : finding(
                        "/receivingUnit/code",
                        "authority.receives",
                        new Words(
                                "Thủ tục " + question.procedure() + " do " + now.vi() + " tiếp nhận; " + its.vi(),
                                "Procedure " + question.procedure() + " is received by " + now.en() + "; " + its.en()));
    }

    private Stream<AuthorityEntry> about(AuthorityQuestion question, Act act) {
        return entries.stream().filter(it -> it.act() == act && it.isAbout(question.procedure()));
    }

    private static Words joined(Stream<Words> parts) {
        var list = parts.distinct().toList();
        return new Words(
                list.stream().map(Words::vi).collect(Collectors.joining(", ")),
                list.stream().map(Words::en).collect(Collectors.joining(", ")));
    }

    private static Finding finding(String pointer, String rule, Words message) {
        return new Finding(pointer, rule, message, MEND, Blame.CATALOGUE);
    }
}
