package vn.lienthong.gateway.demo.civil;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import vn.lienthong.gateway.demo.kit.Group;
import vn.lienthong.gateway.demo.kit.Messages;

/**
 * The civil-status figures of the day.
 *
 * @param received dossiers that the gateway accepted
 * @param registrations of these, how many are registrations that the registry took; the rest are extracts, or parked
 * @param results registrations whose entry the province has, with the numbers that the registry gave it
 * @param messages the law of the lane
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CivilFigures(
        long received,
        long registrations,
        long results,
        Extracts extracts,
        Messages messages,
        List<Group> parkedGroups,
        Registry registry) {

    /**
     * @param fromRegistry answered by the registry's search
     * @param fromPaper answered from a paper book, by two people
     * @param open still to be looked for in a paper book
     */
    public record Extracts(long fromRegistry, long fromPaper, long open) {}

    /**
     * What the registry's own books say, held against the province's journal and the ledger.
     *
     * @param held registrations that it holds
     * @param takenTwice how often it was handed something that it had taken
     * @param missing registrations that were accepted, do not wait to be mended, and that it has not
     * @param unexpected registrations that it should not have
     * @param notNewest registrations that it holds about another person, unit or state than was handed in
     * @param malformed requests of the gateway that broke the contract
     * @param disagreesWithLedger dossiers of which ledger and books tell different things
     * @param wrongAnswers extracts and entries that the province was given, and that are not what the register says
     */
    public record Registry(
            long held,
            long takenTwice,
            long missing,
            long unexpected,
            long notNewest,
            long malformed,
            long disagreesWithLedger,
            long wrongAnswers) {}
}
