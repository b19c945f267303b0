package vn.lienthong.gateway.demo.identity;

import java.util.List;
import vn.lienthong.gateway.demo.kit.Complaints;

/** Whether everybody whom the population database does not have was found out, and nobody else kept back. */
public final class IdentityVerdict {

    private IdentityVerdict() {}

    /**
     * @param wrong dossiers with a number that nobody has
     * @param keptBack how many of them still wait to be mended
     * @param other dossiers whose applicant has another name there
     * @return a sentence for each thing that disagrees
     */
    public static List<String> of(String act, IdentityFigures figures, long wrong, long keptBack, long other) {
        Complaints complaints = new Complaints(act + ", người nộp / applicants");
        complaints.same("unknown", wrong, figures.unknown());
        complaints.same("keptBack", keptBack, figures.keptBack());
        complaints.same("differing", other, figures.differing());
        complaints.same("marked", other, figures.marked());
        complaints.same("malformed", 0, figures.malformed());
        return complaints.sentences();
    }
}
