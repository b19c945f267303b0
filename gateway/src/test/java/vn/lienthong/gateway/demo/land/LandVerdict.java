package vn.lienthong.gateway.demo.land;

import java.util.List;
import vn.lienthong.gateway.demo.kit.Complaints;

/** Whether each land dossier reached the land system once, those of the commune without a line not before it had one. */
public final class LandVerdict {

    private LandVerdict() {}

    /** @return a sentence for each thing that disagrees */
    public static List<String> on(LandFigures figures) {
        Complaints complaints = new Complaints("đất đai / land");
        complaints.same("received", LandScript.DOSSIERS, figures.received());
        complaints.same("delivered", LandScript.DOSSIERS, figures.delivered());
        complaints.same("steps", LandScript.followingSteps(), figures.steps());
        complaints.same("keptUntilNoon", LandScript.keptUntilNoon(), figures.keptUntilNoon());
        complaints.same("taxTold", LandScript.taxed().size(), figures.taxTold());
        complaints.same("taxParked", 1, figures.taxParked());
        complaints.same("messages not settled", 0, figures.messages().open());
        complaints.same("messages.parked", 0, figures.messages().parked());
        complaints.same(
                "messages accounted for",
                figures.messages().total(),
                figures.messages().accounted());
        LandFigures.Books books = figures.books();
        complaints.same("books.held", LandScript.DOSSIERS, books.held());
        complaints.same("books.steps", LandScript.followingSteps(), books.steps());
        complaints.same("books.ofNobody", 0, books.ofNobody());
        complaints.same("books.malformed", 0, books.malformed());
        complaints.same("books.disagreesWithLedger", 0, books.disagreesWithLedger());
        return complaints.sentences();
    }
}
