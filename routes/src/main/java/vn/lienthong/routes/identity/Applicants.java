package vn.lienthong.routes.identity;

import java.util.List;
import java.util.Optional;
import vn.lienthong.mappings.dossier.Channel;
import vn.lienthong.mappings.identity.Declared;

/**
 * Whom a document names, as far as the population database knows them.
 *
 * @param procedure its national code; empty where the document has none
 * @param channel how it came in, where the document tells
 */
public record Applicants(String procedure, Optional<Channel> channel, List<Person> people) {

    public Applicants {
        people = List.copyOf(people);
    }

    /**
     * @param who in the words of a clerk, in Vietnamese
     * @param asks whether the dossier is theirs; otherwise it is only about them
     * @param declared empty where the document has no number by which anybody could be asked
     */
    public record Person(String who, boolean asks, Optional<Declared> declared) {

        @Override
        public String toString() {
            return "Person[" + who + "]";
        }
    }
}
