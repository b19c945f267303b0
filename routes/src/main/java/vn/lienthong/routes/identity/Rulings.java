package vn.lienthong.routes.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.lienthong.routes.message.Outcome;

/** What is decided about the people of a dossier, and what follows for the dossier. */
final class Rulings {

    static final Ruling NOTHING_TO_SAY = new Ruling.GoOn("");

    /** What is decided. */
    sealed interface Ruling {

        /** @param note what is noted; empty where there is nothing */
        record GoOn(String note) implements Ruling {}

        record Stop(Outcome outcome) implements Ruling {}
    }

    private Rulings() {}

    /** Whoever does not fit keeps it back, with all that was found; where nobody can be asked, nobody else is asked. */
    static Ruling together(Iterator<Ruling> each) {
        List<String> notes = new ArrayList<>();
        List<Outcome.Refused> refusals = new ArrayList<>();
        while (each.hasNext()) {
            Ruling ruling = each.next();
            if (ruling instanceof Ruling.GoOn goOn) {
                notes.add(goOn.note());
            } else if (((Ruling.Stop) ruling).outcome() instanceof Outcome.Refused refused) {
                refusals.add(refused);
            } else {
                return refusals.isEmpty() ? ruling : refused(refusals, notes);
            }
        }
        return refusals.isEmpty() ? new Ruling.GoOn(joined(notes)) : refused(refusals, notes);
    }

    private static Ruling refused(List<Outcome.Refused> refusals, List<String> notes) {
        Set<String> codes = new TreeSet<>();
        List<String> words = new ArrayList<>();
        for (Outcome.Refused refusal : refusals) {
            codes.addAll(Arrays.asList(refusal.code().split(",")));
            words.add(refusal.reason());
        }
        words.addAll(notes);
        return new Ruling.Stop(new Outcome.Refused(refusals.get(0).cause(), String.join(",", codes), joined(words)));
    }

    private static String joined(List<String> words) {
        return String.join("; ", words.stream().filter(it -> !it.isEmpty()).toList());
    }
}
