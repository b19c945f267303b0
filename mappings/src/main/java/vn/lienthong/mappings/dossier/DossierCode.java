package vn.lienthong.mappings.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lienthong.mappings.text.Canonical;

/**
 * The code of a dossier: organisation identifier, day, number of the day, as {@code H42.14.5-250701-0001}.
 *
 * <p>The canonical form, in which codes are compared and sent: blanks and byte order marks at the ends are dropped,
 * full-width characters become ASCII, the letter of the organisation becomes upper case. Nothing else is mended: a blank
 * within, another dash, a day that does not exist make it no code. The grammar (four to six digits of number; either order of
 * the organisation identifier) is inferred from codes seen in use.
 *
 * <p>Codes are equal when their canonical texts are. Two codes that write the same organisation in the two orders are two
 * codes, since the Portal keeps them apart.
 *
 * @param text the canonical text
 */
public record DossierCode(@JsonValue String text) {

    private static final int CENTURY = 2000;
    private static final Pattern GRAMMAR =
            Pattern.compile("(" + OrganisationIdentifier.GRAMMAR + ")-(\\d{2})(\\d{2})(\\d{2})-(\\d{4,6})");

    /** @throws IllegalArgumentException when the text is no dossier code; {@link #parse} asks without throwing */
    public DossierCode {
        text = Ascii.upperCase(Canonical.code(text));
        if (!isCode(text)) {
            throw new IllegalArgumentException("not a dossier code");
        }
    }

    /** @return the code in its canonical form, or empty when the text is none */
    public static Optional<DossierCode> parse(String text) {
        return isCode(Ascii.upperCase(Canonical.code(text))) ? Optional.of(new DossierCode(text)) : Optional.empty();
    }

    public OrganisationIdentifier organisation() {
        return OrganisationIdentifier.parse(parts().group(1)).orElseThrow();
    }

    /** @return the day in the code, of this century */
    public LocalDate date() {
        return date(parts());
    }

    /** @return the number of the day, with its leading zeros */
    public String sequence() {
        return parts().group(5);
    }

    @Override
    public String toString() {
        return text;
    }

    private Matcher parts() {
        var matcher = GRAMMAR.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException("not a dossier code");
        }
        return matcher;
    }

    private static boolean isCode(String text) {
        var matcher = GRAMMAR.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        try {
            date(matcher);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static LocalDate date(Matcher parts) {
        return LocalDate.of(
                CENTURY + Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                Integer.parseInt(parts.group(4)));
    }
}
