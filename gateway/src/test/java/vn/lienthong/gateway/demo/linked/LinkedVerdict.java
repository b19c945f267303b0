package vn.lienthong.gateway.demo.linked;

import java.util.List;
import vn.lienthong.gateway.demo.kit.Complaints;

/** Whether each linked birth was taken, registered and reported once, and nothing is called finished that is not. */
public final class LinkedVerdict {

    private LinkedVerdict() {}

    /** @return a sentence for each thing that disagrees */
    public static List<String> onDay(LinkedFigures figures) {
        return judge("day", figures, Parents.BIRTHS, 0);
    }

    /** The same once the silent agency has spoken. */
    public static List<String> onMended(LinkedFigures figures) {
        return judge("mended", figures, 0, Parents.BIRTHS);
    }

    private static List<String> judge(String name, LinkedFigures figures, long silent, long finished) {
        Complaints complaints = new Complaints(name + ", khai sinh liên thông / linked births");
        complaints.same("taken", Parents.BIRTHS, figures.taken());
        complaints.same("registered", Parents.BIRTHS, figures.registered());
        complaints.same("residence", Parents.BIRTHS, figures.residence());
        complaints.same("insurance", finished, figures.insurance());
        complaints.same("silent", silent, figures.silent());
        complaints.same("finished", finished, figures.finished());
        complaints.same("messages not settled", 0, figures.messages().open());
        complaints.same("messages.parked", 0, figures.messages().parked());
        complaints.same(
                "messages accounted for",
                figures.messages().total(),
                figures.messages().accounted());
        LinkedFigures.Hub hub = figures.hub();
        complaints.same("hub.held", Parents.BIRTHS, hub.held());
        complaints.same("hub.acknowledged", Parents.BIRTHS, hub.acknowledged());
        complaints.same("hub.reportedInOrder", Parents.BIRTHS, hub.reportedInOrder());
        complaints.same("hub.repeats", 0, hub.repeats());
        complaints.same("hub.refused", 0, hub.refused());
        complaints.same("hub.malformed", 0, hub.malformed());
        complaints.same("hub.wrongResults", 0, hub.wrongResults());
        complaints.same("hub.disagreesWithLedger", 0, hub.disagreesWithLedger());
        return complaints.sentences();
    }
}
