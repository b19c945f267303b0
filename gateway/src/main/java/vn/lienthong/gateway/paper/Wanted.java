package vn.lienthong.gateway.paper;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.civilstatus.CivilDossier;
import vn.lienthong.mappings.civilstatus.ExtractRecord;
import vn.lienthong.mappings.civilstatus.Gender;
import vn.lienthong.mappings.civilstatus.PartialDate;

/**
 * Who is looked for, and what the request knows of the entry. It shows itself without personal data; texts that are not known
 * are empty.
 *
 * @param born {@code 1950}, {@code 1950-03} or {@code 1950-03-08}
 * @param unit code of the unit of today that keeps the book
 * @param unitThen the unit that registered, as it was named then
 * @param registeredOn likewise
 * @param copyKind of which register, in the form's own words
 * @param other whatever else helps to find it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Wanted(
        String name,
        @Nullable Gender gender,
        String born,
        String personalNumber,
        String unit,
        String unitThen,
        String registeredOn,
        String number,
        String book,
        String copyKind,
        String other) {

    private static final int YEAR_DIGITS = 4;

    /** Nothing can be read of it any more. */
    static final Wanted DESTROYED = noted("đã huỷ khoá");

    /** The document cannot be read by the code lists of now. */
    static final Wanted UNREADABLE = noted("không đọc được, xem hồ sơ");

    public Wanted {
        name = known(name);
        born = known(born);
        personalNumber = known(personalNumber);
        unit = known(unit);
        unitThen = known(unitThen);
        registeredOn = known(registeredOn);
        number = known(number);
        book = known(book);
        copyKind = known(copyKind);
        other = known(other);
    }

    static Wanted of(CivilDossier dossier) {
        if (!(dossier.content() instanceof ExtractRecord extract)) {
            throw new IllegalStateException(dossier.code() + " asks for no extract");
        }
        return new Wanted(
                extract.subject().name().text(),
                extract.subject().gender(),
                iso(extract.subject().birthDate()),
                known(extract.subject().personalNumber()),
                extract.registeredAt() == null ? dossier.registryUnit() : extract.registeredAt(),
                known(extract.formerlyRegisteredAt()),
                iso(extract.formerlyRegisteredOn()),
                known(extract.formerNumber()),
                known(extract.formerBook()),
                known(extract.copyKind()),
                known(extract.otherInformation()));
    }

    /** Where it stands, which names nobody. */
    Place place() {
        @Nullable
        Integer year = registeredOn.isEmpty() ? null : Integer.valueOf(registeredOn.substring(0, YEAR_DIGITS));
        return new Place(copyKind, unit, unitThen, year);
    }

    @Override
    public String toString() {
        return "Wanted[" + unit + ", ***]";
    }

    private static String iso(@Nullable PartialDate date) {
        return date == null ? "" : date.iso();
    }

    private static Wanted noted(String why) {
        return new Wanted(why, null, "", "", "", "", "", "", "", "", "");
    }

    private static String known(@Nullable String text) {
        return text == null ? "" : text;
    }
}
