package vn.lienthong.gateway.paper;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person read in the book.
 *
 * @param registeredOn day of the entry; where the book gives only its year, {@code year} is given instead
 * @param number number of the entry
 * @param book number of the book
 * @param personalNumber twelve digits, where the entry has been given one
 * @param fields the other fields of the entry by their paths in the form, {@code subject.name} among them
 * @param shelf where the book was found, for whoever looks next
 */
public record EntryBody(
        @Nullable LocalDate registeredOn,
        @Nullable Integer year,
        @Nullable String number,
        @Nullable String book,
        @Nullable String page,
        @Nullable String personalNumber,
        @Nullable Map<String, String> fields,
        @Nullable String shelf) {

    @Override
    public String toString() {
        return "EntryBody[***]";
    }
}
