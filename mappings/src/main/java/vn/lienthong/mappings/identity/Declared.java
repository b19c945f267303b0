package vn.lienthong.mappings.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.civilstatus.Gender;
import vn.lienthong.mappings.civilstatus.PartialDate;
import vn.lienthong.mappings.civilstatus.PersonalNumber;

/**
 * A person as a document declares them. It does not show itself.
 *
 * @param number twelve digits, or nine of an old identity card
 * @param name whole name
 * @param birth day of birth, or only its month or year; absent where the document does not tell
 * @param gender absent where the document does not tell
 */
public record Declared(
        String number,
        String name,
        @Nullable PartialDate birth,
        @Nullable Gender gender) {

    /** A person of whom only number and name are told. */
    public static Declared of(String number, String name) {
        return new Declared(number, name, null, null);
    }

    /** @return the year of birth: the declared one, else that which the twelve digits tell */
    public Optional<Integer> birthYear() {
        return birth == null
                ? PersonalNumber.read(number).map(PersonalNumber.Told::birthYear)
                : Optional.of(birth.year());
    }

    /** Equal for two persons whom every check finds the same, however the name is typed; made to be hashed with a key. */
    public String comparable() {
        return String.join(
                "|", number, SameName.key(name), birth == null ? "" : birth.iso(), gender == null ? "" : gender.name());
    }

    @Override
    public String toString() {
        return "Declared[***]";
    }
}
