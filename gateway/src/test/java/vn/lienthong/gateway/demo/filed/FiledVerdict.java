package vn.lienthong.gateway.demo.filed;

import java.util.List;
import vn.lienthong.gateway.demo.kit.Complaints;

/** Whether each filed dossier is in the province once, and nothing else is. */
public final class FiledVerdict {

    private FiledVerdict() {}

    /** @return a sentence for each thing that disagrees */
    public static List<String> on(FiledFigures figures) {
        Complaints complaints = new Complaints("hồ sơ nộp trên Cổng / filed at the Portal");
        complaints.same("taken", Filers.GOOD, figures.taken());
        complaints.same("linked", Filers.GOOD, figures.linked());
        complaints.same("notTaken", 1, figures.notTaken());
        complaints.same("notOurs", 1, figures.notOurs());
        complaints.same("messages not settled", 0, figures.messages().open());
        complaints.same("messages.parked", 0, figures.messages().parked());
        FiledFigures.Books books = figures.books();
        complaints.same("books.filed", Filers.ALL, books.filed());
        complaints.same("books.acknowledged", Filers.GOOD, books.acknowledged());
        complaints.same("books.createdTwice", 0, books.createdTwice());
        complaints.same("books.arrived", Filers.GOOD, books.arrived());
        complaints.same("books.missing", 0, books.missing());
        complaints.same("books.twice", 0, books.twice());
        complaints.same("books.unexpected", 0, books.unexpected());
        complaints.same("books.malformed", 0, books.malformed());
        return complaints.sentences();
    }
}
