package vn.lienthong.routes.lane;

import java.util.List;
import vn.lienthong.routes.message.Outcome;

/** What one call gave for the messages that it carried. */
public sealed interface Told {

    /** What it says of the system: whether there was an answer at all. */
    Outcome heard();

    /** The same for all of them. */
    record Whole(Outcome heard) implements Told {}

    /**
     * Refused as a whole, and certainly none of them carried out: each has to be told by itself.
     *
     * @param together how many the call carried, those of other dossiers included
     */
    record Apart(Outcome.Refused heard, int together) implements Told {}

    /**
     * Nothing was told to the system, for a reason that says nothing of it.
     *
     * @param heard what becomes of the messages
     */
    record Withheld(Outcome heard) implements Told {}

    /** The part of one attempt in a call that carried others' as well, of which another attempt says what the system did. */
    record Along(Told told) implements Told {

        @Override
        public Outcome heard() {
            return told.heard();
        }
    }

    /** For each its own, in the order of the claim. */
    record Each(List<Outcome> outcomes) implements Told {

        public Each {
            outcomes = List.copyOf(outcomes);
        }

        @Override
        public Outcome heard() {
            return outcomes.stream()
                    .filter(it -> !(it instanceof Outcome.Unknown))
                    .findFirst()
                    .orElse(outcomes.get(0));
        }
    }
}
