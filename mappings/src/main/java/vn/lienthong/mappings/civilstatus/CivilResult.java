package vn.lienthong.mappings.civilstatus;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.dossier.DossierCode;

/**
 * What came of a dossier: the entry in the register. It shows itself without personal data.
 *
 * @param dossierCode which dossier
 * @param type of what kind
 * @param status how it stands; {@link RegistryState#REGISTERED} also for an entry that was found
 * @param registeredOn day of the entry
 * @param number its number
 * @param book number of the book
 * @param page page of the book
 * @param personalNumber the new number of a child, twelve digits
 * @param fields the other fields of the entry, by their paths in the form ({@code mother.birthDate}), or by the registry's
 *     own names where the form has none
 * @param document the paper, as a file
 * @param source who says so
 */
public record CivilResult(
        DossierCode dossierCode,
        CivilType type,
        RegistryState status,
        @Nullable LocalDate registeredOn,
        @Nullable String number,
        @Nullable String book,
        @Nullable String page,
        @Nullable String personalNumber,
        SortedMap<String, String> fields,
        @Nullable AttachmentRef document,
        Source source) {

    /** Who says so. */
    public enum Source {
        /** The registry. */
        REGISTRY,
        /** A paper book, which two people read. */
        PAPER
    }

    public CivilResult {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    /** The entry without its document's file. */
    public CivilResult withDocument(@Nullable AttachmentRef document) {
        return new CivilResult(
                dossierCode, type, status, registeredOn, number, book, page, personalNumber, fields, document, source);
    }

    public CivilResult withFields(Map<String, String> fields) {
        return new CivilResult(
                dossierCode,
                type,
                status,
                registeredOn,
                number,
                book,
                page,
                personalNumber,
                new TreeMap<>(fields),
                document,
                source);
    }

    @Override
    public String toString() {
        return "CivilResult[" + type + ", " + dossierCode + ", " + status + ", " + source + "]";
    }
}
