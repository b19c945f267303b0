package vn.lienthong.gateway.paper;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import vn.lienthong.mappings.civilstatus.CivilResult;
import vn.lienthong.mappings.dossier.DossierCode;

/**
 * An entry that was found on paper. It shows itself without personal data.
 *
 * @param wanted the request for which it was looked for
 * @param result what the book says
 */
record FoundRecord(Wanted wanted, JsonNode result) {

    /** What is known of the entry now: the book's word before the request's. */
    Wanted known() {
        CivilResult found = CivilResults.of(result);
        return new Wanted(
                found.fields().getOrDefault(EntryReading.NAME, wanted.name()),
                wanted.gender(),
                found.fields().getOrDefault(EntryReading.BORN, wanted.born()),
                found.personalNumber() == null ? wanted.personalNumber() : found.personalNumber(),
                wanted.unit(),
                wanted.unitThen(),
                Objects.toString(found.registeredOn(), wanted.registeredOn()),
                Objects.toString(found.number(), wanted.number()),
                Objects.toString(found.book(), wanted.book()),
                wanted.copyKind(),
                "");
    }

    /** Which entry it is: two of one entry are one. */
    String entry() {
        Wanted known = known();
        return String.join(
                "|", known.unit(), Evidence.plain(known.book()), Evidence.plain(known.number()), known.registeredOn());
    }

    /** The same entry as the answer to another request. */
    CivilResult answering(DossierCode dossier) {
        CivilResult found = CivilResults.of(result);
        return new CivilResult(
                dossier,
                found.type(),
                found.status(),
                found.registeredOn(),
                found.number(),
                found.book(),
                found.page(),
                found.personalNumber(),
                found.fields(),
                found.document(),
                found.source());
    }

    @Override
    public String toString() {
        return "FoundRecord[***]";
    }
}
