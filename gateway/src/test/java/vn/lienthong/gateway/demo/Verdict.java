package vn.lienthong.gateway.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.lienthong.gateway.demo.civil.CivilVerdict;
import vn.lienthong.gateway.demo.filed.FiledVerdict;
import vn.lienthong.gateway.demo.identity.IdentityVerdict;
import vn.lienthong.gateway.demo.kit.Complaints;
import vn.lienthong.gateway.demo.kit.Dossiers;
import vn.lienthong.gateway.demo.kit.Group;
import vn.lienthong.gateway.demo.land.LandVerdict;
import vn.lienthong.gateway.demo.linked.LinkedVerdict;

/**
 * Whether the figures are those of a day on which nothing was lost, done twice, overtaken or hidden.
 *
 * @param complaints a sentence for each thing that disagrees
 */
record Verdict(List<String> complaints) {

    static Verdict onDay(Figures figures) {
        Judging judging = new Judging("day", figures);
        judging.dossiers(Cases.DIRECT, Cases.ONLINE, Cases.SNAGS);
        judging.same("parked groups", "3,4,5", counts(figures));
        return judging.verdict(
                CivilVerdict.onDay(figures.civil()),
                LinkedVerdict.onDay(figures.linked()),
                FiledVerdict.on(figures.filed()),
                LandVerdict.on(figures.land()),
                identity("day", figures, Cases.count(Cases::isWrong)));
    }

    static Verdict onMended(Figures figures) {
        Judging judging = new Judging("mended", figures);
        judging.dossiers(Cases.DIRECT + Cases.snagged("DIRECT"), Cases.ONLINE + Cases.snagged("ONLINE"), 0);
        judging.same("parked groups", "", counts(figures));
        return judging.verdict(
                CivilVerdict.onMended(figures.civil()),
                LinkedVerdict.onMended(figures.linked()),
                FiledVerdict.on(figures.filed()),
                LandVerdict.on(figures.land()),
                identity("mended", figures, 0));
    }

    private static List<String> identity(String act, Figures figures, long keptBack) {
        long wrong = Cases.count(Cases::isWrong);
        return IdentityVerdict.of(act, figures.identity(), wrong, keptBack, Cases.count(Case::renamed));
    }

    boolean isGood() {
        return complaints.isEmpty();
    }

    private static String counts(Figures figures) {
        return figures.parkedGroups().stream()
                .map(Group::count)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private static final class Judging {

        private final Figures figures;
        private final Complaints complaints;

        Judging(String name, Figures figures) {
            this.complaints = new Complaints(name);
            this.figures = figures;
        }

        void dossiers(long direct, long online, long parked) {
            Dossiers dossiers = figures.dossiers();
            same("dossiers.received", Cases.ALL, dossiers.received());
            same("dossiers.synchronised.direct", direct, dossiers.synchronised().direct());
            same("dossiers.synchronised.online", online, dossiers.synchronised().online());
            same(
                    "dossiers.synchronised.total",
                    direct + online,
                    dossiers.synchronised().total());
            same("dossiers.parked", parked, dossiers.parked());
            same("dossiers.waiting", 0, dossiers.waiting());
            same("messages not settled", 0, figures.messages().open());
            same(
                    "messages accounted for",
                    figures.messages().total(),
                    figures.messages().accounted());
            same("lawHolds", true, figures.lawHolds());
            portal(direct + online);
        }

        void portal(long held) {
            Figures.PortalFigures portal = figures.portal();
            same("portal.dossiers", held, portal.dossiers());
            same("portal.appliedTwice", 0, portal.appliedTwice());
            same("portal.notNewest", 0, portal.notNewest());
            same("portal.missing", 0, portal.missing());
            same("portal.rowsOutOfOrder", 0, portal.rowsOutOfOrder());
            same("portal.malformed", 0, portal.malformed());
            same("portal.disagreesWithLedger", 0, portal.disagreesWithLedger());
        }

        void same(String what, Object expected, Object found) {
            complaints.same(what, expected, found);
        }

        @SafeVarargs
        final Verdict verdict(List<String>... others) {
            List<String> all = new ArrayList<>(complaints.sentences());
            List.of(others).forEach(all::addAll);
            return new Verdict(List.copyOf(all));
        }
    }
}
