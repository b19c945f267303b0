package vn.lienthong.gateway.demo.civil;

import java.util.List;
import java.util.stream.Collectors;
import vn.lienthong.gateway.demo.kit.Complaints;
import vn.lienthong.gateway.demo.kit.Group;

/** Whether the figures are those of a day on which nothing was lost, registered twice or hidden. */
public final class CivilVerdict {

    private final Complaints complaints;
    private final CivilFigures figures;

    private CivilVerdict(String name, CivilFigures figures) {
        this.complaints = new Complaints(name + ", hộ tịch / civil status");
        this.figures = figures;
    }

    /** @return a sentence for each thing that disagrees */
    public static List<String> onDay(CivilFigures figures) {
        CivilVerdict verdict = new CivilVerdict("day", figures);
        verdict.judge(CivilCases.GOOD, 0, CivilCases.ON_PAPER, "5,7,8");
        return verdict.complaints.sentences();
    }

    /** The same after everything was mended. */
    public static List<String> onMended(CivilFigures figures) {
        CivilVerdict verdict = new CivilVerdict("mended", figures);
        verdict.judge(CivilCases.GOOD + CivilCases.CANNOT_BE_ENTERED, CivilCases.ON_PAPER, 0, "");
        return verdict.complaints.sentences();
    }

    private void judge(long registered, long fromPaper, long open, String groups) {
        complaints.same("received", CivilCases.COUNT, figures.received());
        complaints.same("registrations", registered, figures.registrations());
        complaints.same("results", registered, figures.results());
        complaints.same(
                "extracts.fromRegistry", CivilCases.FOUND, figures.extracts().fromRegistry());
        complaints.same("extracts.fromPaper", fromPaper, figures.extracts().fromPaper());
        complaints.same("extracts.open", open, figures.extracts().open());
        complaints.same("parked groups", groups, counts());
        complaints.same("messages not settled", 0, figures.messages().open());
        complaints.same("messages.manual", open, figures.messages().manual());
        complaints.same(
                "messages accounted for",
                figures.messages().total(),
                figures.messages().accounted());
        registry(figures.registry(), registered);
    }

    private void registry(CivilFigures.Registry books, long held) {
        complaints.same("registry.held", held, books.held());
        complaints.same("registry.takenTwice", 0, books.takenTwice());
        complaints.same("registry.missing", 0, books.missing());
        complaints.same("registry.unexpected", 0, books.unexpected());
        complaints.same("registry.notNewest", 0, books.notNewest());
        complaints.same("registry.malformed", 0, books.malformed());
        complaints.same("registry.disagreesWithLedger", 0, books.disagreesWithLedger());
        complaints.same("registry.wrongAnswers", 0, books.wrongAnswers());
    }

    private String counts() {
        return figures.parkedGroups().stream()
                .map(Group::count)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }
}
