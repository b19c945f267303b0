package vn.lienthong.mappings.civilstatus;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the twelve digits of a personal number tell: the province of registration (three digits, as provinces were before
 * 2025; from 100 on a country), century and gender in one (even male, odd female, two for each century from 1900), the year
 * of birth (two digits), six digits at random.
 */
public final class PersonalNumber {

    private static final Pattern DIGITS = Pattern.compile("\\d{12}");
    private static final int FIRST_COUNTRY = 100;
    private static final int FIRST_CENTURY = 1_900;
    private static final int YEARS = 100;

    /**
     * What a number says of its bearer.
     *
     * @param province the first three digits
     * @param birthYear four digits
     */
    public record Told(String province, int birthYear, Gender gender) {

        @Override
        public String toString() {
            return "Told[***]";
        }
    }

    private PersonalNumber() {}

    /** @return empty where these are not twelve digits */
    public static Optional<Told> read(String number) {
        if (!DIGITS.matcher(number).matches()) {
            return Optional.empty();
        }
        int century = number.charAt(3) - '0';
        int year = FIRST_CENTURY + century / 2 * YEARS + Integer.parseInt(number.substring(4, 6));
        return Optional.of(new Told(number.substring(0, 3), year, century % 2 == 0 ? Gender.MALE : Gender.FEMALE));
    }

    /** Whether the first three digits are a province of before 2025, or a country's. */
    public static boolean isProvinceKnown(String province, CodeLists codes) {
        return Integer.parseInt(province) >= FIRST_COUNTRY
                || codes.list("numberProvince")
                        .map(list -> list.code(province).isPresent())
                        .orElse(true);
    }

    /** Finds what of the number contradicts the person's other fields; what is unknown contradicts nothing. */
    static void check(
            String number,
            Optional<Gender> gender,
            Optional<PartialDate> birth,
            CodeLists codes,
            FieldComplaint complaint) {
        var told = read(number).orElseThrow(() -> new IllegalArgumentException("not twelve digits"));
        if (!isProvinceKnown(told.province(), codes)) {
            complaint.differs(
                    "province",
                    "mã tỉnh: ba số đầu không phải mã tỉnh hay mã nước nào",
                    "any province: its first three digits are no province or country");
        }
        if (birth.isPresent() && birth.get().year() != told.birthYear()) {
            complaint.differs("birthYear", "năm sinh", "the year of birth");
        }
        if (gender.filter(it -> it != Gender.UNDETERMINED && it != told.gender())
                .isPresent()) {
            complaint.differs("gender", "giới tính", "the gender");
        }
    }
}
