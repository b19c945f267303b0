package vn.lienthong.mock.identity;

import org.jspecify.annotations.Nullable;

/**
 * An invented person.
 *
 * @param number twelve digits; those that begin with 999 are nobody's
 * @param oldNumber nine digits of an old card; null for none
 * @param family family name; empty where the whole name stands in the place of the given name
 * @param middle what is between; may be empty
 * @param given given name, or the whole name
 * @param birth {@code yyyyMMdd}, or {@code yyyy} where no more is known
 * @param sex 1 male, 2 female, 0 unknown
 * @param level of the account with which the person signs in, 1 or 2
 */
public record Person(
        String number,
        @Nullable String oldNumber,
        String family,
        String middle,
        String given,
        String birth,
        int sex,
        int level) {
    public Person {
        if (!number.matches("\\d{12}")
                || (oldNumber != null && !oldNumber.matches("\\d{9}"))
                || !birth.matches("\\d{4}|\\d{8}")
                || given.isEmpty()) {
            throw new IllegalArgumentException(
                    "a person needs twelve digits, a given name, a birth of yyyyMMdd or yyyy");
        }
    }

    public static Person of(String number, String family, String middle, String given, String birth, int sex) {
        return new Person(number, null, family, middle, given, birth, sex, 2);
    }

    public Person withOldNumber(String nine) {
        return new Person(number, nine, family, middle, given, birth, sex, level);
    }

    public Person level(int value) {
        return new Person(number, oldNumber, family, middle, given, birth, sex, value);
    }

    /** The same person as some records have it: the whole name in the place of the given name. */
    public Person wholeNameInGiven() {
        return new Person(number, oldNumber, "", "", fullName(), birth, sex, level);
    }

    String fullName() {
        return String.join(" ", family, middle, given).replaceAll(" +", " ").strip();
    }

    String birthYear() {
        return birth.substring(0, 4);
    }
}
